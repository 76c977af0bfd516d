/// <reference lib="dom" />
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startStrapi, type TestServer } from '../running-strapi/start-strapi';

export type Language = 'de' | 'en';

/** A running server with its admin panel, and a browser to look at it. */
export interface Panel {
  readonly server: TestServer;
  /** Opens a tab in a browser that never saw the panel and whose language this is; with a token, signed in by it. */
  openTab(language: Language, token?: string): Promise<Page>;
  /** The address of a page of the panel. */
  at(path: string): string;
  stop(): Promise<void>;
}

const BROWSER_LANGUAGES = { de: 'de-DE', en: 'en-GB' };

/** What the panel keeps of somebody who has signed in; runs in the browser. */
function signIn(token: string) {
  localStorage.setItem('jwtToken', JSON.stringify(token));
  localStorage.setItem('isLoggedIn', 'true');
}

/** For something to be seen: it comes in a second or two, but not on a machine that has much else to do. */
const LONGEST_WAIT_MS = 60_000;

/** Starts a server with its panel, on a new database; `environment` has settings beside those of tests. */
export async function startPanel(environment: Readonly<Record<string, string>> = {}): Promise<Panel> {
  const server = await startStrapi({
    environment: { WORTLAUT_SEED: 'false', ...environment },
    adminPanel: true,
  });
  const { httpServer } = server.strapi.server;
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  const { port } = httpServer.address() as AddressInfo;
  const browser: Browser = await chromium.launch(JSON.parse(process.env.TEST_BROWSER_LAUNCH!));
  return {
    server,
    async openTab(language, token) {
      const context = await browser.newContext({
        locale: BROWSER_LANGUAGES[language],
        timezoneId: 'Europe/Berlin',
        viewport: { width: 1440, height: 1000 },
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      context.setDefaultTimeout(LONGEST_WAIT_MS);
      if (token !== undefined) await context.addInitScript(signIn, token);
      return context.newPage();
    },
    at: (path) => `http://127.0.0.1:${port}/admin${path}`,
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}

/** What a reader of the page sees: every text, placeholder and label in sight, without counts and marks beside them. */
export function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['placeholder', 'aria-label', 'title', 'alt']) texts.push(node.getAttribute(name));
      } else if (!node.parentElement?.closest('script, style, noscript')) {
        texts.push(node.textContent);
      }
    }
    return texts.map((text) => (text ?? '').trim()).filter((text) => text !== '');
  });
}
