import { StreamableFile } from '@nestjs/common';

/** An answer that the browser saves under a (Chinese) name, or shows in place when `inline`. */
export function fileAnswer(bytes: Buffer, name: string, contentType: string, { inline = false }: { inline?: boolean } = {}): StreamableFile {
  const plain = name.replace(/[^\w.-]/g, '_');
  const disposition = `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
  return new StreamableFile(bytes, { type: contentType, disposition, length: bytes.length });
}
