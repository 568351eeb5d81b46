/** What a file really is, by its bytes. Null: nothing we keep. */
export function fileType(bytes: Buffer): { contentType: string; extension: string } | null {
  const starts = (hex: string): boolean => bytes.subarray(0, hex.length / 2).toString('hex') === hex;
  if (starts('255044462d')) return { contentType: 'application/pdf', extension: 'pdf' };
  if (starts('89504e470d0a1a0a')) return { contentType: 'image/png', extension: 'png' };
  if (starts('ffd8ff')) return { contentType: 'image/jpeg', extension: 'jpg' };
  if (starts('52494646') && bytes.subarray(8, 12).toString() === 'WEBP') return { contentType: 'image/webp', extension: 'webp' };
  if (starts('504b0304')) return office(bytes);
  if (starts('d0cf11e0a1b11ae1')) return { contentType: 'application/x-ole-storage', extension: 'doc' };
  return isText(bytes) ? { contentType: 'text/plain; charset=utf-8', extension: 'txt' } : null;
}

const PARTS: [string, string, string][] = [
  ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['ppt/', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'],
];
/** Office files are zips that name their parts; other zips are refused, they hide anything. */
function office(bytes: Buffer): { contentType: string; extension: string } | null {
  if (!bytes.includes('[Content_Types].xml')) return null;
  const part = PARTS.find(([folder]) => bytes.includes(folder));
  return part ? { contentType: part[1], extension: part[2] } : null;
}

/** UTF-8 without control characters. Markup is text too: it is served as a download, never shown. */
function isText(bytes: Buffer): boolean {
  if (bytes.length === 0) return false;
  try {
    return !/[\u0000-\u0008\u000e-\u001f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

const endings: Record<string, readonly string[]> = { jpg: ['jpg', 'jpeg'], doc: ['doc', 'xls', 'ppt', 'wps', 'et'], txt: ['txt', 'csv', 'md'] };
/** A name that any system can save: no path, no reserved signs, at most 200 characters, and an ending that says what the bytes are. */
export function safeFileName(name: string, extension: string): string {
  const tidy = name
    .normalize('NFC')
    .trim()
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_');
  const fits = (endings[extension] ?? [extension]).some((ending) => tidy.toLowerCase().endsWith(`.${ending}`));
  return `${tidy || '附件'}${fits ? '' : `.${extension}`}`.slice(-200);
}
