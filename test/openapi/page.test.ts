import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { startApi } from '../api/support.js';

const BROWSER = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));

it.skipIf(!BROWSER)(
  'the page sends a lead to its own origin, asks no other host, and keeps to its policy (C-17)',
  async () => {
    const api = await startApi();
    const browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage({ viewport: { width: 1_400, height: 900 } });
      const wrong: string[] = [];
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol !== 'data:' && protocol !== 'blob:' && origin !== api.url) wrong.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(message.text());
      });
      page.on('pageerror', (error) => wrong.push(String(error)));

      const response = await page.goto(`${api.url}/docs`);
      expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
      await page
        .getByRole('button', { name: /Test Request/i })
        .first()
        .click();
      const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
      await page
        .getByRole('button')
        .filter({ hasText: /^\s*Send\b/ })
        .last()
        .click();
      const answer = await answered;

      expect([answer.url(), answer.status()]).toEqual([`${api.url}/6i8qsza7zhyt76`, 200]);
      expect(api.gateway.leads[0]?.post.known.phone_number).toBe('+33612345678');
      expect(wrong).toEqual([]);
    } finally {
      await browser.close();
    }
  },
);

it('the page fills in no key where there is no start page: outside development', async () => {
  const { url } = await startApi((settings) => {
    delete settings.development.start_page;
  });
  expect(await (await fetch(`${url}/docs/start.js`)).text()).not.toContain('securitySchemes');
});
