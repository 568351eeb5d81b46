import { chromium, type Page } from 'playwright-core';
import { type Caller, callerOf, type DemoUsername, signIn } from './app';
import { FLAGS, openPage, startBrowser } from './browser';
import { fillDemo } from './demo';
import { startPump } from './pump';

/** The product with its whole demo data and a worker that never sleeps, as `npm start` shows it to a stranger. */
export interface Product {
  url: string;
  api(user: DemoUsername): Caller;
  /** A fresh window, signed in when a user is named. */
  open(user: DemoUsername | undefined, size: { width: number; height: number }, path: string): Promise<Page>;
  /** Keeps a picture for people when SHOTS names a folder. */
  shot(page: Page, name: string): Promise<void>;
  stop(): Promise<void>;
}

/** The product at JOURNEY_URL, or one of its own: API, screens and jobs in this process, demo data filled in. */
export const startProduct = (): Promise<Product> => (process.env.JOURNEY_URL ? running(process.env.JOURNEY_URL) : own());

async function own(): Promise<Product> {
  const b = await startBrowser();
  await fillDemo(b.t);
  const stopPump = startPump(b.t);
  return {
    url: b.t.url,
    api: (user) => b.t.api(user),
    open: (user, size, path) => b.open(user, size, path),
    shot,
    async stop() {
      await stopPump().finally(() => b.stop());
    },
  };
}

async function running(url: string): Promise<Product> {
  const password = process.env.DEMO_PASSWORD ?? '';
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  const tokens = new Map<DemoUsername, Promise<string>>();
  const token = (user: DemoUsername) => tokens.get(user) ?? tokens.set(user, signIn(url, user, password)).get(user)!;
  return {
    url,
    api: (user) => callerOf(url, () => token(user)),
    open: (user, size, path) => openPage(browser, url, { user, password, size, path }),
    shot,
    stop: () => browser.close(),
  };
}

async function shot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
}

/** Waits until a text stands on the page. */
export const see = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
