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
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { areaText } from '../domain/figures';
import type { Block, Column, PackageModel } from '../domain/package/blocks';
import type { PlanFloor } from '../domain/package/package-input';

const font = { ascii: 'Noto Sans SC', hAnsi: 'Noto Sans SC', eastAsia: 'Noto Sans SC', cs: 'Noto Sans SC' };
const t2 = '475462',
  red = 'B42318',
  brand = '14607F',
  rule = { style: BorderStyle.SINGLE, size: 4, color: 'DCE2E8' };
const borders = { top: rule, bottom: rule, left: rule, right: rule };
const margin = 1020; // 18 mm in twentieths of a point
const inner = 11906 - margin * 2;
const thick = { style: BorderStyle.SINGLE, size: 12, color: brand };

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
interface Style {
  bold?: boolean;
  size?: number;
  color?: string;
}
const run = (text: string, style: Style = {}): TextRun => new TextRun({ text, font, ...style });
/** One run a line: Word ignores line feeds inside a run. */
const lines = (text: string, style: Style): TextRun[] =>
  text.split('\n').map((line, i) => new TextRun({ text: line, font, ...style, ...(i > 0 ? { break: 1 } : {}) }));
const para = (text: string, style: Style = {}, bullet = false): Paragraph =>
  new Paragraph({
    spacing: { after: 80, line: 320 },
    ...(bullet ? { bullet: { level: 0 } } : {}),
    ...(style.bold ? { keepNext: true } : {}),
    children: lines(text, style),
  });

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
  if (block.type === 'plan') return planOf(block.title, block.floors);
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
/** Each floor as a row of its own table, rooms as cells by area; the offered ones are shaded and named in bold. */
function planOf(title: string, floors: readonly PlanFloor[]): (Paragraph | Table)[] {
  const widest = Math.max(1, ...floors.map((f) => f.units.reduce((sum, u) => sum + u.areaM2, 0)));
  const cell = (text: string, width: number, mine: boolean, fill: string): TableCell =>
    new TableCell({
      width: { size: Math.round(width), type: WidthType.DXA },
      borders: mine ? { top: thick, bottom: thick, left: thick, right: thick } : borders,
      margins: { top: 30, bottom: 30, left: 40, right: 40 },
      shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [run(text, { size: mine ? 17 : 14, bold: mine, color: mine ? '17212B' : t2 })],
        }),
      ],
    });
  const lead = 620,
    rest = inner - lead;
  return [
    new Paragraph({
      keepNext: true,
      spacing: { after: 60 },
      children: [run(`${title} 销控图（宽度按面积，粗框为本方案房源）`, { size: 18, color: t2 })],
    }),
    ...floors.map((f) => {
      const widths = [lead, ...f.units.map((u) => Math.max(200, Math.round((u.areaM2 / widest) * rest)))];
      return new Table({
        width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
        columnWidths: widths,
        layout: TableLayoutType.FIXED,
        rows: [
          new TableRow({
            cantSplit: true,
            children: [
              cell(f.name, lead, false, 'FFFFFF'),
              ...f.units.map((u, i) =>
                cell(
                  u.state === 'mine' ? `${u.code} ${areaText(u.areaM2)} ㎡` : u.code,
                  widths[i + 1] ?? 0,
                  u.state === 'mine',
                  u.state === 'mine' ? 'D6E7EE' : u.state === 'free' ? 'FFFFFF' : 'E3E8ED',
                ),
              ),
            ],
          }),
        ],
      });
    }),
    para(''),
  ];
}
function table(columns: Column[], rows: string[][], titled: boolean): Table {
  const full = columns.reduce((s, c) => s + c.width, 0);
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
          children: lines(text, { size: 19, bold: head, ...(head ? { color: t2 } : {}) }),
        }),
      ],
    });
  const body = rows.map((r) => new TableRow({ cantSplit: true, children: r.map((t, i) => cell(t, i, false)) }));
  const head = titled
    ? [new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((c, i) => cell(c.title, i, true)) })]
    : [];
  return new Table({ width: { size: inner, type: WidthType.DXA }, columnWidths: widths, rows: [...head, ...body] });
}
