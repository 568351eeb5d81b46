import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { refuse, SheetRefused } from './sheet-refused';

export interface XmlHandlers {
  open?(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const local = (name: string) => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name);

/** Feeds chunks to a SAX parser. No DTD: a DOCTYPE is refused, so no entity beyond the five of XML can exist. */
export class XmlReader {
  private readonly decoder: InstanceType<typeof TextDecoder>;
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private first = true;

  constructor(handlers: XmlHandlers, encoding = 'utf-8') {
    this.decoder = new TextDecoder(encoding);
    this.parser.on('error', () => {
      throw refuse.broken();
    });
    this.parser.on('doctype', () => {
      throw refuse.unsafeXml();
    });
    if (handlers.open) this.parser.on('opentag', (tag: SaxesTagPlain) => handlers.open?.(local(tag.name), tag.attributes));
    if (handlers.close) this.parser.on('closetag', (tag: SaxesTagPlain) => handlers.close?.(local(tag.name)));
    if (handlers.text) {
      this.parser.on('text', (text) => handlers.text?.(text));
      this.parser.on('cdata', (text) => handlers.text?.(text));
    }
  }

  write(chunk: Buffer): void {
    const text = this.decoder.decode(chunk, { stream: true });
    if (this.first && text.length > 0) {
      this.first = false;
      if (/<!DOCTYPE|<!ENTITY/i.test(text.slice(0, 4096))) throw refuse.unsafeXml();
    }
    this.parser.write(text);
  }

  end(): void {
    this.parser.close();
  }
}

/** Reads a whole small part. */
export async function readXml(chunks: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  let reader: XmlReader | undefined;
  for await (const chunk of chunks) {
    reader ??= new XmlReader(handlers, encodingOf(chunk));
    guard(() => reader?.write(chunk));
  }
  if (reader) guard(() => reader?.end());
}

export function encodingOf(chunk: Buffer): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Whatever the parser throws that is not ours means: broken file. */
export function guard<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof SheetRefused ? error : refuse.broken();
  }
}
