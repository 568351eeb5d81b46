/** The same package as DOCX, for those who edit it further: same sections, date line, page numbers. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { areaText } from '../domain/figures';
import type { Block, PackageModel } from '../domain/package-model';

const font = { ascii: 'Noto Sans SC', hAnsi: 'Noto Sans SC', eastAsia: 'Noto Sans SC', cs: 'Noto Sans SC' };
const t2 = '475462',
  red = 'B42318',
  brand = '14607F',
  rule = { style: BorderStyle.SINGLE, size: 4, color: 'DCE2E8' };
const borders = { top: rule, bottom: rule, left: rule, right: rule };
const margin = 1020; // 18 mm in twentieths of a point

export function packageDocx(model: PackageModel): Promise<Buffer> {
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(model.title, { bold: true, size: 40 })] }),
    new Paragraph({ children: [run(model.subtitle, { size: 24 })] }),
    new Paragraph({ spacing: { after: 160 }, children: [run(model.dateLine, { size: 18, color: t2 })] }),
    ...(model.watermark ? [new Paragraph({ children: [run(model.watermark, { size: 18, color: red })] })] : []),
    ...model.sections.flatMap((s) => [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        keepNext: true,
        spacing: { before: 240, after: 100 },
        children: [run(s.title, { bold: true, size: 26, color: brand })],
      }),
      ...s.blocks.flatMap(blockOf),
    ]),
  ];
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          run(`${model.foot}\u3000第 `, small),
          new TextRun({ children: [PageNumber.CURRENT], ...small, font }),
          run(' 页 / 共 ', small),
          new TextRun({ children: [PageNumber.TOTAL_PAGES], ...small, font }),
          run(' 页', small),
        ],
      }),
    ],
  });
  return Packer.toBuffer(
    new Document({
      title: `${model.title} ${model.subtitle}`,
      creator: '园区招商 CRM',
      styles: { default: { document: { run: { font, size: 21 } } } },
      sections: [
        {
          properties: {
            page: { size: { width: 11906, height: 16838 }, margin: { top: margin, bottom: margin, left: margin, right: margin } },
          },
          footers: { default: footer },
          children,
        },
      ],
    }),
  );
}
const small = { size: 17, color: t2 };
const run = (text: string, style: { bold?: boolean; size?: number; color?: string } = {}): TextRun =>
  new TextRun({ text, font, ...style });
const para = (text: string, style: { bold?: boolean; size?: number; color?: string } = {}, bullet = false): Paragraph =>
  new Paragraph({ spacing: { after: 80, line: 320 }, ...(bullet ? { bullet: { level: 0 } } : {}), children: [run(text, style)] });

function blockOf(block: Block): (Paragraph | Table)[] {
  if (block.type === 'list') return block.items.map((t) => para(t, {}, true));
  if (block.type === 'kv')
    return [
      table(
        [
          { title: '', width: 26 },
          { title: '', width: 74 },
        ],
        block.rows.map((r) => [r.label, r.value]),
        false,
      ),
      para(''),
    ];
  if (block.type === 'table') return [table(block.columns, block.rows, true), para('')];
  if (block.type === 'floor')
    return [
      para(block.title, { size: 18, color: t2 }),
      table(
        block.units.map((u) => ({ title: u.code, width: Math.max(u.areaM2, 1) })),
        [
          block.units.map(
            (u) => `${areaText(u.areaM2)} ㎡${u.state === 'mine' ? '（本方案）' : u.state === 'taken' ? '（已租）' : '（空置）'}`,
          ),
        ],
        true,
      ),
      para(''),
    ];
  return [
    para(
      block.text,
      block.tone === 'warn'
        ? { color: red }
        : block.tone === 'note' || block.tone === 'dashed'
          ? { size: 18, color: t2 }
          : block.tone === 'strong'
            ? { bold: true }
            : {},
    ),
  ];
}
function table(columns: { title: string; width: number; right?: boolean }[], rows: string[][], titled: boolean): Table {
  const full = columns.reduce((s, c) => s + c.width, 0),
    inner = 11906 - margin * 2;
  const widths = columns.map((c) => Math.round((c.width / full) * inner));
  const cell = (text: string, i: number, head: boolean): TableCell =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      borders,
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      ...(head || (!titled && i === 0) ? { shading: { type: ShadingType.CLEAR, fill: 'F7F9FA', color: 'auto' } } : {}),
      children: [
        new Paragraph({
          alignment: columns[i]?.right ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [run(text, { size: 19, bold: head, ...(head ? { color: t2 } : {}) })],
        }),
      ],
    });
  const body = rows.map((r) => new TableRow({ cantSplit: true, children: r.map((t, i) => cell(t, i, false)) }));
  const head = titled
    ? [new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((c, i) => cell(c.title, i, true)) })]
    : [];
  return new Table({ width: { size: inner, type: WidthType.DXA }, columnWidths: widths, rows: [...head, ...body] });
}
