// The browser tests need Chromium and a Chinese font; as root on Debian they are installed, elsewhere we say what is missing.
import { exec, which } from './exec.mjs';
import { exists } from './files.mjs';
import { aptInstall } from './apt.mjs';

const chromium = () => which('chromium', 'chromium-browser', 'google-chrome');

async function chineseFont() {
  if (exists('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true;
  return Boolean(which('fc-list')) && (await exec('fc-list', [':lang=zh'])).out.trim() !== '';
}

/** → {file} or {trouble: why there can be no browser tests} */
export async function browserPrograms() {
  const missing = [];
  if (!chromium()) missing.push(['chromium', 'chromium-browser']);
  if (!(await chineseFont())) missing.push(['fonts-noto-cjk']);
  if (missing.length && which('apt-get') && process.getuid?.() === 0) {
    const trouble = await aptInstall(missing);
    if (trouble) return { trouble: `apt-get: ${trouble}` };
  }
  if (!chromium()) return { trouble: 'chromium is not installed' };
  if (!(await chineseFont())) return { trouble: 'no Chinese font is installed (fonts-noto-cjk)' };
  return { file: chromium() };
}
