import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const WEB = join(__dirname, '../../dist/web');
const MANIFEST = join(WEB, '.vite/manifest.json');
interface Piece { file: string; imports?: string[]; dynamicImports?: string[] }

/** Script a page loads before it can work: its own piece and everything these import, gzip bytes. */
function scriptOf(manifest: Record<string, Piece>, ...names: string[]): number {
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const next of manifest[name]?.imports ?? []) visit(next);
  };
  for (const name of names) visit(name);
  const files = new Set([...seen].map((name) => manifest[name]!.file).filter((file) => file.endsWith('.js')));
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(WEB, file))).length, 0);
}

const built = existsSync(MANIFEST);
if (!built) console.log('dist/web is not built: the sizes of the pages are not measured');
const whenBuilt = built ? it : it.skip;

describe('script of a page, gzip', () => {
  const manifest = built ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, Piece>) : {};
  const pages: [string, number, string[]][] = [
    ['/login', 250_000, ['index.html', 'src/session/login-page.tsx']],
    ['工作台', 400_000, ['index.html', 'src/layout/frame.tsx', 'src/pages/home/home-page.tsx']],
  ];
  whenBuilt.each(pages)('%s stays below %d bytes', (page, limit, names) => {
    const size = scriptOf(manifest, ...names);
    console.log(`${page}: ${(size / 1000).toFixed(1)} kB of ${limit / 1000} kB`);
    expect(size).toBeLessThanOrEqual(limit);
  });

  whenBuilt('index.html runs no inline script', () => {
    expect(readFileSync(join(WEB, 'index.html'), 'utf8')).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  });
});
