import JSZip from 'jszip';

/** A column chart over cells of its own sheet, so that it follows whoever corrects a number. Columns and rows count from 1. */
export interface SheetChart {
  title: string;
  /** column of the names under the columns */
  categories: number;
  series: Array<{ name: string; column: number; color: string }>;
  firstRow: number;
  lastRow: number;
  /** bars from left to right, names at the left */
  horizontal?: boolean;
  /** upper left cell of the drawing, and its size in cells */
  at: { column: number; row: number; columns: number; rows: number };
}

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Adds chart parts to a finished workbook: sheet number (from 1) → its charts. The writer of the cells knows no charts. */
export async function withCharts(workbook: Buffer, charts: ReadonlyMap<number, { sheet: string; charts: SheetChart[] }>): Promise<Buffer> {
  if (charts.size === 0) return workbook;
  const zip = await JSZip.loadAsync(workbook);
  const types: string[] = [];
  let count = 0;
  for (const [number, { sheet, charts: own }] of charts) {
    const ids = own.map(() => ++count);
    own.forEach((chart, i) => {
      zip.file(`xl/charts/chart${ids[i]}.xml`, chartXml(sheet, chart));
      types.push(`<Override PartName="/xl/charts/chart${ids[i]}.xml" ContentType="${CHART_TYPE}"/>`);
    });
    zip.file(`xl/drawings/drawing${number}.xml`, drawingXml(own));
    zip.file(`xl/drawings/_rels/drawing${number}.xml.rels`, relsXml(ids.map((id, i) => [`rId${i + 1}`, `${REL}/chart`, `../charts/chart${id}.xml`])));
    types.push(`<Override PartName="/xl/drawings/drawing${number}.xml" ContentType="${DRAWING_TYPE}"/>`);
    await linkDrawing(zip, number);
  }
  await edit(zip, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${types.join('')}</Types>`));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** The sheet points to its drawing; the element has its fixed place among the last ones of a worksheet. */
async function linkDrawing(zip: JSZip, number: number): Promise<void> {
  const rels = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  const link = `<Relationship Id="rIdCharts" Type="${REL}/drawing" Target="../drawings/drawing${number}.xml"/>`;
  if (zip.file(rels)) await edit(zip, rels, (xml) => xml.replace('</Relationships>', `${link}</Relationships>`));
  else zip.file(rels, relsXml([['rIdCharts', `${REL}/drawing`, `../drawings/drawing${number}.xml`]]));
  await edit(zip, `xl/worksheets/sheet${number}.xml`, (xml) => {
    const drawing = `<drawing xmlns:r="${REL}" r:id="rIdCharts"/>`;
    const before = /<(legacyDrawing|tableParts|extLst)\b/.exec(xml);
    return before ? `${xml.slice(0, before.index)}${drawing}${xml.slice(before.index)}` : xml.replace('</worksheet>', `${drawing}</worksheet>`);
  });
}

async function edit(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const file = zip.file(path);
  if (!file) throw new Error(`the workbook has no part ${path}`);
  zip.file(path, change(await file.async('string')));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function relsXml(relations: Array<[id: string, type: string, target: string]>): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;
}

function drawingXml(charts: SheetChart[]): string {
  const corner = (name: string, column: number, row: number) => `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const anchors = charts.map(
    ({ title, at }, i) => `<xdr:twoCellAnchor>${corner('from', at.column - 1, at.row - 1)}${corner('to', at.column - 1 + at.columns, at.row - 1 + at.rows)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="${escaped(title)}" descr="${escaped(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${i + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  );
  return `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL}">${anchors.join('')}</xdr:wsDr>`;
}

function chartXml(sheet: string, chart: SheetChart): string {
  const range = (column: number) => `'${escaped(sheet.replace(/'/g, "''"))}'!$${letter(column)}$${chart.firstRow}:$${letter(column)}$${chart.lastRow}`;
  const series = chart.series.map(
    ({ name, column, color }, i) => `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>${range(chart.categories)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${range(column)}</c:f></c:numRef></c:val></c:ser>`,
  );
  const axis = (id: number, cross: number, position: string, kind: 'cat' | 'val', reversed: boolean) =>
    `<c:${kind}Ax><c:axId val="${id}"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${kind === 'val' ? '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E9EDF1"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' : ''}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${cross}"/>${kind === 'cat' ? '<c:crosses val="autoZero"/>' : `<c:crosses val="${chart.horizontal ? 'max' : 'autoZero'}"/>`}</c:${kind}Ax>`;
  const label = '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  return `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL}"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escaped(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="${chart.horizontal ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}${label}<c:gapWidth val="60"/><c:axId val="101"/><c:axId val="102"/></c:barChart>${axis(101, 102, chart.horizontal ? 'l' : 'b', 'cat', Boolean(chart.horizontal))}${axis(102, 101, chart.horizontal ? 'b' : 'l', 'val', false)}</c:plotArea>${chart.series.length > 1 ? '<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>' : ''}<c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
}

/** 1 → A, 27 → AA. */
function letter(column: number): string {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}
