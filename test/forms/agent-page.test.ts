/** The page of an agent, in a browser. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
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
    ringback = await startRingback(temporal, {
      settings: ({ accounts: { aloware } }) => {
        if (aloware) aloware.dialer.agents['1237'] = { name: 'Barbara' };
      },
    });
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await ringback.stop();
    await temporal.close();
  });

  /** The page of an agent with Ann, Bob and Cid on the list. */
  async function openList(agent: string, prefix: string, size: BrowserContextOptions) {
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
    await page.getByLabel('Operator key').fill('operator-demo');
    await page.keyboard.press('Enter');
    await page.getByLabel('Account').selectOption({ label: 'Aloware Demo · test' });
    await page.getByLabel('Agent').selectOption(agent);
    const items = () => page.locator('#list li').allTextContents();
    const names = async () => (await items()).map((text) => /Ann|Bob|Cid/.exec(text)?.[0]);
    await expect.poll(names, SOON).toEqual(['Ann', 'Bob', 'Cid']);
    await page.locator('#now').click();
    return { page, wrong, items, names };
  }

  it.each([
    ['a desk', DESKTOP, '1234', '8187408'],
    ['a phone', PHONE, '1235', '8187409'],
  ])(
    'on %s shows the list in order, and takes, skips and disposes by one key',
    async (_where, size, agent, prefix) => {
      const { page, wrong, items, names } = await openList(agent, prefix, size);
      expect((await items())[0]).toContain('Fair, since');
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
      const shots = process.env['RINGBACK_PICTURES'];
      if (shots) await page.screenshot({ path: `${shots}/agent-${agent}.png`, fullPage: true });
      expect(wrong).toEqual([]);
    },
  );

  it('does what is clicked while it looks at the server, each thing once and in order', async () => {
    const { page, names } = await openList('1236', '8187407', DESKTOP);
    // A look that the server is slow to answer.
    let goOn = (): void => undefined;
    const slow = new Promise<void>((resolve) => (goOn = resolve));
    let looks = 0;
    await page.route('**/v1/agents/1236/list?*', async (route) => {
      looks += 1;
      if (looks === 1) await slow;
      await route.continue();
    });
    await expect.poll(() => looks, SOON).toBe(1);
    // Skips Ann, takes Bob, however often it is pressed before the answer, and disposes of him.
    for (const key of ['s', 'n', 'n']) await page.keyboard.press(key);
    await expect.poll(() => page.locator('#current').textContent(), SOON).toContain('Bob');
    expect(await names()).toEqual(['Cid', 'Ann']);
    await page.keyboard.press('1');
    const disposition = async () =>
      (await ringback.state('+18187407002', 'test', 'aloware')).dialer.disposition;
    await expect.poll(disposition, SOON).toBe('1234');
    // The old answer, when it comes at last, changes nothing.
    goOn();
    await expect.poll(() => looks, SOON).toBeGreaterThan(4);
    expect(await names()).toEqual(['Cid', 'Ann']);
  });

  it('keeps the button that has the focus while it looks at the server', async () => {
    const { page } = await openList('1237', '8187406', DESKTOP);
    await page.keyboard.press('n');
    const button = page.locator('#dispositions button').nth(2);
    await button.focus();
    for (let looks = 0; looks < 2; looks += 1)
      await page.waitForResponse((response) => response.url().includes('/v1/agents/1237/list'));
    expect(await page.locator('#dispositions button:focus').textContent()).toContain('Busy');
  });
});
