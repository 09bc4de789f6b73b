/** A person plays the prospect in the chat page: in a real browser, against the whole product. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startCrm } from '../../examples/crm/crm.js';
import type { Crm } from '../../examples/crm/crm.js';
import { addDays, civilToInstant, instantToCivil, weekdayOf } from '../../src/domain/zone.js';
import { SECRETS, startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { closePages, DESKTOP, launch, NO_BROWSER, openPage, PHONE, violations } from './browser.js';

const ZONE = 'Europe/Paris';
const DEMO_NUMBER = '100000000000003';

if (NO_BROWSER) process.stderr.write(`${NO_BROWSER}\n`);

describe.skipIf(NO_BROWSER)('the chat page, in Chromium', { timeout: 120_000 }, () => {
  let temporal: TestTemporal;
  let crm: Crm;
  let ringback: Ringback;
  let browser: Browser;

  beforeAll(async () => {
    temporal = await realServer();
    crm = await startCrm({ secret: SECRETS.CALLBACK_SECRET });
    ringback = await startRingback(temporal, {
      crmUrl: crm.url,
      clockOffset: nextMondayAtNoon() - Date.now(),
      settings: ({ accounts }) => {
        const callback = accounts['demo']?.environments.test?.callback;
        if (callback) callback.url = `${crm.url}/api/alvio/callback`;
      },
    });
    browser = await launch();
  });
  afterEach(() => closePages(browser));
  afterAll(async () => {
    await browser.close();
    await ringback.stop();
    await crm.stop();
    await temporal.close();
  });

  it('plays a prospect from the first message to the reminder, and shows what Ringback makes of it', async () => {
    const { page, wrong } = await openPage(browser, `${ringback.sandbox.url}/chat`, DESKTOP);

    await addContact(page, 'Camille Durand', '06 12 34 56 01');
    await expect.poll(() => page.url()).toContain('/chat/%2B33612345601');
    await expect(shown(page, 'Bonjour, je suis Léa de Alvio')).resolves.toBe(true);
    const chats = page.getByRole('navigation', { name: 'Chats' });
    await chats.getByRole('link', { name: /Camille Durand/ }).waitFor();
    await told(page, 'FIRST_MESSAGE_READ');

    await page.getByRole('button', { name: 'Oui', exact: true }).click();
    const answer = page.locator('.message.mine').first();
    await answer.getByText('Ringback Démo').waitFor();
    await answer.getByRole('img', { name: 'Read' }).waitFor();
    await told(page, 'RESPONSE_RECEIVED');

    await write(page, "Je voudrais un appel aujourd'hui à 16h30");
    await told(page, 'MEETING_BOOKED');
    await card(page, 'The meeting').getByText('16:30 – 17:00').waitFor();
    await card(page, 'Where it stands').locator('[aria-current=step]').getByText('Booked').waitFor();
    await card(page, 'What happens next').getByText('15:30').waitFor();
    await page.locator('summary', { hasText: 'MEETING_BOOKED' }).click();
    await page.getByText('"timezone": "Europe/Paris"').waitFor();

    const clock = card(page, 'The clock');
    await clock.getByText(/Mon \d+ \w+, 12:0\d/).waitFor();
    await clock.getByRole('button', { name: 'Two hours later' }).click();
    await clock.getByText(/, 14:0\d/).waitFor();
    await clock.getByRole('button', { name: 'Two hours later' }).click();
    await clock.getByText(/, 16:0\d/).waitFor();
    await page.getByRole('button', { name: 'Confirmer' }).waitFor();
    await clock.getByRole('button', { name: 'Tomorrow morning' }).click();
    await clock.getByText(/Tue \d+ \w+, 09:0\d/).waitFor();
    expect(wrong).toEqual([]);
  });

  it('opens a list from below, sends the row that was picked, and quotes what it answers', async () => {
    const { page } = await openPage(browser, chatOf('+33612345602'), DESKTOP);
    await write(page, 'Bonjour');
    await page.locator('.message.mine').getByRole('img', { name: 'Read' }).waitFor();
    await sendList('33612345602');

    await page.getByRole('button', { name: 'Les horaires' }).click();
    const sheet = page.getByRole('dialog', { name: 'Les horaires' });
    await sheet.getByRole('radio', { name: /jeudi à 10h/ }).check();
    expect(await violations(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Send' }).click();
    await page.locator('.message.mine .quote', { hasText: 'Quand vous appeler ?' }).waitFor();
    expect(
      ringback.sandbox.open('+33612345602').messages.findLast(({ from }) => from === 'prospect'),
    ).toMatchObject({
      text: 'jeudi à 10h',
      quotes: expect.stringMatching(/^wamid/) as unknown,
    });
  });

  it('sends what is not text, answers a message with a quote, and puts a reaction on one', async () => {
    const { page } = await openPage(browser, chatOf('+33612345603'), DESKTOP);
    await page.getByRole('button', { name: 'Voice note' }).click();
    for (const kind of ['Photo', 'Sticker', 'Location']) {
      await page.getByRole('button', { name: 'Send something else' }).click();
      await page.getByRole('button', { name: kind }).click();
    }
    for (const kind of ['Voice note', 'Photo', 'Sticker', 'Location']) {
      await page.locator('.message.mine').getByRole('img', { name: kind }).waitFor();
    }
    const theirs = page.locator('.message.theirs:not(.typing)').first();
    await theirs.hover();
    await theirs.getByRole('button', { name: /^React/ }).click();
    await page.getByRole('button', { name: '👍' }).click();
    await theirs.locator('.reaction', { hasText: '👍' }).waitFor();
    await theirs.getByRole('button', { name: /^React/ }).click();
    await page.getByRole('button', { name: 'Reply' }).click();
    await write(page, 'Merci');
    await page.locator('.message.mine', { hasText: 'Merci' }).locator('.quote').waitFor();
  });

  it('shows what was not delivered, and why', async () => {
    ringback.sandbox.scenario('+33612345604', { no_whatsapp: true });
    const { page } = await openPage(browser, `${ringback.sandbox.url}/chat`, DESKTOP);
    await addContact(page, 'Ines Moreau', '+33612345604');
    await page
      .locator('.message.theirs')
      .getByText(/^Not delivered: .*\(131026\)/)
      .waitFor();
    await card(page, 'Sent, and not sent')
      .getByText(/\(131026\)/)
      .waitFor();
    await told(page, 'NOT_REACHABLE');
  });

  it('says why a contact cannot be added', async () => {
    const { page } = await openPage(browser, `${ringback.sandbox.url}/chat`, DESKTOP);
    await addContact(page, 'Nobody', 'no number');
    await page.getByRole('dialog').getByText('this cannot be a phone number').waitFor();
  });

  it('shows what anybody writes as text, never as a page', async () => {
    const { page, wrong } = await openPage(browser, chatOf('+33612345605'), DESKTOP);
    await write(page, '<img src=x onerror=alert(1)> *gras* https://example.com/?q=<b>');
    const message = page.locator('.message.mine').first();
    await message.getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await message.locator('strong').textContent()).toBe('gras');
    expect(await message.locator('img').count()).toBe(0);
    expect(wrong).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, in %s', async (colorScheme) => {
    const { page } = await openPage(browser, `${ringback.sandbox.url}/chat`, { ...DESKTOP, colorScheme });
    expect(await violations(page)).toEqual([]);
    await addContact(page, 'Emma Clarke', colorScheme === 'light' ? '+33612345607' : '+33612345608');
    await page.getByRole('button', { name: 'Oui', exact: true }).click();
    await told(page, 'RESPONSE_RECEIVED');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'New contact' }).click();
    expect(await violations(page)).toEqual([]);
  });

  it('speaks French where the browser does', async () => {
    const { page } = await openPage(browser, chatOf('+33612345601'), { ...DESKTOP, locale: 'fr-FR' });
    await page.getByRole('button', { name: 'Deux heures plus tard' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  });

  it('plays the same on a phone, one pane at a time, with the composer above the keyboard', async () => {
    const { page, wrong } = await openPage(browser, `${ringback.sandbox.url}/chat`, PHONE);
    await addContact(page, 'Paul Lefèvre', '+33 6 12 34 56 06');
    await page.getByRole('button', { name: 'Oui', exact: true }).tap();
    await page.locator('.message.mine').getByRole('img', { name: 'Read' }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Chats' }).isVisible()).toBe(false);

    await page.setViewportSize({ width: 390, height: 480 });
    const keyboard = await page.getByRole('textbox', { name: 'Message' }).boundingBox();
    expect((keyboard?.y ?? 0) + (keyboard?.height ?? 0)).toBeLessThanOrEqual(480);
    await write(page, 'Je voudrais un appel demain à 10h');
    await page.setViewportSize({ width: 390, height: 844 });

    await page.getByRole('link', { name: /Ringback Démo/ }).tap();
    await told(page, 'MEETING_BOOKED');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Back to the chat', exact: true }).tap();
    const before = await page.getByRole('button', { name: 'The clock' }).textContent();
    await page.getByRole('button', { name: 'The clock' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Two hours later' }).tap();
    await expect.poll(() => page.getByRole('button', { name: 'The clock' }).textContent()).not.toBe(before);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Back to the chats' }).tap();
    await page.getByRole('link', { name: /Paul Lefèvre/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(wrong).toEqual([]);
  });

  function chatOf(phone: string): string {
    return `${ringback.sandbox.url}/chat/${encodeURIComponent(phone)}?to=${DEMO_NUMBER}`;
  }

  async function sendList(to: string): Promise<void> {
    const rows = [
      { id: 'thursday', title: 'jeudi à 10h', description: 'avec un expert' },
      { id: 'friday', title: 'vendredi à 9h' },
    ].toReversed();
    const interactive = {
      type: 'list',
      body: { text: 'Quand vous appeler ?' },
      action: { button: 'Les horaires', sections: [{ rows }] },
    };
    const answer = await fetch(`${ringback.sandbox.url}/v24.0/${DEMO_NUMBER}/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${SECRETS.WHATSAPP_TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ messaging_product: 'whatsapp', to, type: 'interactive', interactive }),
    });
    expect(answer.status).toBe(200);
  }
});

async function addContact(page: Page, name: string, phone: string): Promise<void> {
  await page.getByRole('button', { name: 'New contact' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New contact' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Phone number').fill(phone);
  await dialog.getByRole('button', { name: /^Add/ }).click();
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill(text);
  await page.keyboard.press('Enter');
}

async function shown(page: Page, text: string): Promise<boolean> {
  await page.getByRole('log').getByText(text).waitFor();
  return true;
}

function card(page: Page, title: string) {
  return page.locator('section.card', { has: page.getByRole('heading', { name: title, exact: true }) });
}

function told(page: Page, status: string): Promise<void> {
  return card(page, 'What the CRM was told').getByText(status, { exact: true }).first().waitFor();
}

function nextMondayAtNoon(): number {
  let day = addDays(instantToCivil(Date.now(), ZONE).date, 1);
  while (weekdayOf(day) !== 1) day = addDays(day, 1);
  return civilToInstant(day, '12:00', ZONE);
}
