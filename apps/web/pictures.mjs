// `npm run pictures`: the README's pictures, taken from the product that `npm start` runs here (PORT and DEMO_PASSWORD as given to it).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPrograms } from '../stack/lib/browser-programs.mjs';
import { LOCAL, ROOT } from '../stack/lib/paths.mjs';

const url = `http://127.0.0.1:${process.env.PORT ?? 8080}`;
const password = process.env.DEMO_PASSWORD ?? readFileSync(join(LOCAL, 'demo-password'), 'utf8').trim();
const pictures = [
  { file: 'readme.png', user: 'recruiter1', path: '/', wait: '今天' },
  { file: 'readme-plan.png', user: 'operator_biopark', path: '/space/biopark', wait: '㎡' },
];

const { file: executablePath, trouble } = await browserPrograms();
if (!executablePath) throw new Error(trouble);
const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
try {
  for (const { file, user, path, wait } of pictures) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    await page.goto(`${url}/login`);
    await page.fill('input[name=username]', user);
    await page.fill('input[name=password]', password);
    await page.click('button[type=submit]');
    await page.waitForSelector('#main');
    await page.goto(`${url}${path}`);
    await page.getByText(wait).first().waitFor();
    await page.waitForFunction(`!document.querySelector('.ant-skeleton-active, .ant-spin-spinning')`);
    await page.screenshot({ path: join(ROOT, 'apps/web', file) });
    await page.close();
  }
} finally {
  await browser.close();
}
