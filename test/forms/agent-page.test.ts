/** The page of an agent, in a browser. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, launch, NO_BROWSER, openPage, PHONE, violations } from '../sandbox/browser.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { form, postForm } from './support.js';

if (NO_BROWSER) process.stderr.write(`${NO_BROWSER}\n`);

const SOON = { timeout: 15_000, interval: 50 };

describe.skipIf(NO_BROWSER !== null)('the page of an agent', () => {
  let temporal: TestTemporal;
  let ringback: Ringback;
  let browser: Browser;

  beforeAll(async () => {
    temporal = await realServer();
    ringback = await startRingback(temporal);
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await ringback.stop();
    await temporal.close();
  });

  it.each([
    ['a desk', DESKTOP, '1234', '8187408'],
    ['a phone', PHONE, '1235', '8187409'],
  ])(
    'on %s shows the list in order, and takes, skips and disposes by one key',
    async (_where, size, agent, prefix) => {
      const put = async (last: string, name: string) => {
        const more = {
          user_id: agent,
          add_to_powerdialer: 1,
          powerdialer_position: 'bottom',
          lead_source: 'Fair',
        };
        await postForm(ringback, form({ phone_number: `${prefix}00${last}`, name, ...more }));
        const listed = async () =>
          (await ringback.state(`+1${prefix}00${last}`, 'test', 'aloware')).dialer.listing?.agent;
        await expect.poll(listed, SOON).toBe(agent);
      };
      for (const [last, name] of [
        ['1', 'Ann'],
        ['2', 'Bob'],
        ['3', 'Cid'],
      ] as const)
        await put(last, name);

      const { page, wrong } = await openPage(browser, `${ringback.url}/agent`, size);
      await page.fill('#key', 'operator-demo');
      await page.fill('#account', 'aloware');
      await page.selectOption('#environment', 'test');
      await page.fill('#agent', agent);
      await page.click('text=Begin');
      const items = () => page.locator('#list li').allTextContents();
      const names = async () => (await items()).map((text) => /Ann|Bob|Cid/.exec(text)?.[0]);
      await expect.poll(names, SOON).toEqual(['Ann', 'Bob', 'Cid']);
      expect((await items())[0]).toContain('Fair, since');
      await page.locator('h1').click();
      await page.keyboard.press('s');
      await expect.poll(names, SOON).toEqual(['Bob', 'Cid', 'Ann']);
      await page.keyboard.press('n');
      await expect.poll(names, SOON).toEqual(['Cid', 'Ann']);
      expect(await page.locator('#current').textContent()).toContain('Bob');
      expect(await violations(page)).toEqual([]);
      // The second of the account's dispositions: no answer.
      await page.keyboard.press('2');
      const contact = () => ringback.state(`+1${prefix}002`, 'test', 'aloware');
      await expect.poll(async () => (await contact()).dialer.disposition, SOON).toBe('1235');
      expect((await contact()).engagement?.openedBy).toBe('missed_call');
      await expect.poll(() => page.locator('#noted').textContent(), SOON).toContain('No answer');
      expect(await page.locator('#enter').isVisible()).toBe(false);
      const shots = process.env['RINGBACK_PICTURES'];
      if (shots) await page.screenshot({ path: `${shots}/agent-${agent}.png`, fullPage: true });
      expect(wrong).toEqual([]);
    },
  );
});
