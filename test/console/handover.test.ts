/** A conversation between two people, each at a page of their own: the prospect's chat, and the console on a phone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashKey } from '../../src/config/keys.js';
import { launch, NO_BROWSER, openPage, PHONE, violations } from '../sandbox/browser.js';
import { until } from '../support/polling.js';
import { messagesTo } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const CLARA = '+33612345951';
/** A directory that gets the pictures of the docs. */
const PICTURES = process.env['RINGBACK_PICTURES'];

if (NO_BROWSER) process.stderr.write(`${NO_BROWSER}\n`);

describe.skipIf(NO_BROWSER)('a conversation that a person takes', { timeout: 120_000 }, () => {
  let temporal: TestTemporal;
  let ringback: Ringback;
  let browser: Browser;

  beforeAll(async () => {
    temporal = await realServer();
    ringback = await startRingback(temporal, {
      settings: ({ accounts: { alvio } }) => {
        alvio?.operators.push({ sha256: hashKey('operator-of-alvio'), label: 'Sofia', role: 'operator' });
      },
    });
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await ringback.stop();
    await temporal.close();
  });

  it('is handed over on a phone, answered, handed back and booked, while the prospect sees it in their chat', async () => {
    const { status } = await ringback.post({
      phone_number: CLARA,
      crm_contact_id: 'CRM-951',
      contact: { name: 'Clara Fontaine' },
    });
    expect(status).toBe(200);
    await until('the first message arrived', () => messagesTo(ringback, CLARA).length > 0);
    const prospect = (
      await openPage(browser, `${ringback.sandbox.url}/chat/${encodeURIComponent(CLARA)}`, PHONE)
    ).page;
    const desk = (await openPage(browser, `${ringback.url}/console#/?account=alvio&environment=test`, PHONE))
      .page;
    await desk.getByLabel('Operator key').fill('operator-of-alvio');
    await desk.keyboard.press('Enter');

    await write(prospect, 'Bonjour, puis-je parler à un humain ?');
    await desk.getByRole('link', { name: 'Needs a person 1' }).waitFor();
    await desk.getByRole('link', { name: /Clara Fontaine/ }).tap();
    await desk.getByText('They asked for a person. Nobody has taken it yet.').waitFor();
    await desk.getByRole('button', { name: 'Take it' }).tap();
    await desk.getByText('Sofia has this conversation.').waitFor();

    await desk
      .getByRole('textbox', { name: 'Write to Clara Fontaine' })
      .fill('Bonjour Clara, Sofia à l’appareil.');
    await desk.getByRole('button', { name: 'Send' }).tap();
    await prospect.getByRole('log').getByText('Bonjour Clara, Sofia à l’appareil.').waitFor();
    await write(prospect, 'Merci Sofia ! Plutôt en début de semaine.');
    await desk.getByRole('log').getByText('Merci Sofia ! Plutôt en début de semaine.').waitFor();
    // While a person has it, nobody else answers.
    expect(messagesTo(ringback, CLARA).at(-1)?.text).toBe('Bonjour Clara, Sofia à l’appareil.');
    await picture(desk, 'handover-console.png');
    await picture(prospect, 'handover-chat.png');

    await desk.getByRole('button', { name: 'Hand back' }).tap();
    await desk.getByRole('button', { name: 'Hand over' }).waitFor();
    await desk.getByRole('button', { name: 'Book', exact: true }).tap();
    const dialog = desk.getByRole('dialog', { name: 'Book a meeting' });
    const times = dialog.getByRole('group', { name: 'Time' });
    await times.locator('label').first().tap();
    const time = await times.locator('label').first().innerText();
    expect(await violations(desk)).toEqual([]);
    await dialog.getByRole('button', { name: 'Book it' }).tap();
    await desk.getByRole('button', { name: 'Move' }).waitFor();

    const [hour = '', minute] = time.split(':');
    const said = new RegExp(`${Number(hour)}h${minute === '00' ? '' : minute}`);
    await prospect.getByRole('log').getByText(said).last().waitFor();
    await until('the client is told', () => ringback.inbox.statuses('CRM-951').includes('MEETING_BOOKED'));
    await picture(desk, 'handover-booked.png');
    await picture(prospect, 'handover-chat-booked.png');
    expect((await ringback.state(CLARA)).audit.map(({ by, did }) => `${by}: ${did.split(' 20')[0]}`)).toEqual(
      ['Sofia: hand over', 'Sofia: say', 'Sofia: hand back', 'Sofia: book'],
    );
  });
});

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

async function picture(page: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  await page.locator('.toast.shown').waitFor({ state: 'detached' });
  await page.screenshot({ path: `${PICTURES}/${name}` });
}
