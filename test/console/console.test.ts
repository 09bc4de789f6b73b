/** Operators at work in the console: in a real browser, against the whole product. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashKey } from '../../src/config/keys.js';
import { DESKTOP, launch, NO_BROWSER, openPage, PHONE, violations } from '../sandbox/browser.js';
import { until } from '../support/polling.js';
import { messagesTo } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const CAMILLE = '+33612345761';
const INES = '+33612345762';
const PAUL = '+33612345763';
/** Wrote more than a contact keeps of a conversation. */
const LONG = '+33612345765';
const QUESTIONS = 25;
const MARC = '+33612345764';
const ODD_NAME = '<img src=x onerror="document.title=1">';
/** A directory that gets the pictures of the docs. */
const PICTURES = process.env['RINGBACK_PICTURES'];

if (NO_BROWSER) process.stderr.write(`${NO_BROWSER}\n`);

describe.skipIf(NO_BROWSER)('the console, in Chromium', { timeout: 120_000 }, () => {
  let temporal: TestTemporal;
  let ringback: Ringback;
  let browser: Browser;

  beforeAll(async () => {
    temporal = await realServer();
    ringback = await startRingback(temporal, {
      settings: ({ accounts: { alvio } }) => {
        alvio?.operators.push(
          { sha256: hashKey('operator-of-alvio'), label: 'Sofia', role: 'operator' },
          { sha256: hashKey('viewer-of-alvio'), label: 'Vera', role: 'viewer' },
        );
      },
    });
    browser = await launch();
    await lead(CAMILLE, 'Camille Durand', { campaign: { source: 'Facebook', campaign_name: 'Été 2026' } });
    await lead(INES, 'Ines Moreau', { campaign: { source: 'Google', campaign_name: 'Solaire' } });
    await lead(PAUL, 'Paul Lefèvre', { campaign: { source: 'Facebook', campaign_name: 'Été 2026' } });
    await lead(MARC, ODD_NAME, {});
    await says(CAMILLE, 'Oui');
    await says(CAMILLE, 'Je préfère parler à un humain');
    await says(PAUL, 'Oui, je connais');
    await says(INES, 'Un conseiller humain peut-il me répondre ?');
    await lead(LONG, 'Nadia Roux', {});
    await says(LONG, 'Je préfère parler à un humain');
    for (let index = 1; index <= QUESTIONS; index += 1) {
      ringback.sandbox.write(LONG, {
        text: `Ma question ${index} est longue. ${'Un mot de plus. '.repeat(60)}`,
      });
    }
    await until(
      'the oldest are archived',
      async () => (await ringback.state(LONG)).conversation.archive !== null,
    );
  });
  afterAll(async () => {
    await browser.close();
    await ringback.stop();
    await temporal.close();
  });

  it('is opened with an operator key, kept for this tab alone, and with no other', async () => {
    const { page } = await openPage(browser, `${ringback.url}/console`, DESKTOP);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Operator key').fill('guess');
    await page.keyboard.press('Enter');
    await page.getByText('This key opens nothing here.').waitFor();
    await page.getByLabel('Operator key').fill('operator-of-alvio');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Sofia').waitFor();
    expect(await page.evaluate('JSON.stringify({ ...localStorage })')).toBe('{}');
    expect(page.url()).not.toContain('operator-of-alvio');
    await page.reload();
    await page.getByText('Sofia').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Operator key').waitFor();
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
  });

  it('shows who needs a person, and all that is known of them, at a desk', async () => {
    const { page, wrong } = await signedIn(DESKTOP);
    const queues = page.getByRole('navigation', { name: 'Queues' });
    await queues.getByRole('link', { name: 'Needs a person 3' }).waitFor();
    await rows(page).getByText('Je préfère parler à un humain').waitFor();
    await rows(page)
      .getByRole('link', { name: /Camille Durand/ })
      .click();
    await page.getByText('They asked for a person. Nobody has taken it yet.').waitFor();
    await page.getByRole('log').getByText('Je préfère parler à un humain').waitFor();
    await page.getByText(/^Free text until/).waitFor();
    const details = page.getByRole('region', { name: 'Details' });
    await details.getByText('Été 2026', { exact: true }).waitFor();
    await details.getByText('Callback RESPONSE_RECEIVED').waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'console.png');
    expect(wrong).toEqual([]);
  });

  it('hands over, answers, hands back and books on a phone, and is never reloaded', async () => {
    const { page, wrong } = await signedIn(PHONE);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'console-phone-queue.png');
    await rows(page)
      .getByRole('link', { name: /Camille Durand/ })
      .tap();
    await page.getByRole('button', { name: 'Take it' }).tap();
    await page.getByText('Sofia has this conversation.').waitFor();

    await page
      .getByRole('textbox', { name: 'Write to Camille Durand' })
      .fill('Bonjour Camille, Sofia à l’appareil.');
    await page.getByRole('button', { name: 'Send' }).tap();
    await page.getByRole('log').getByText('Bonjour Camille, Sofia à l’appareil.').waitFor();
    await until('the prospect has it', () =>
      messagesTo(ringback, CAMILLE).some(({ text }) => text.startsWith('Bonjour Camille')),
    );
    ringback.sandbox.write(CAMILLE, { text: 'Merci ! Un appel demain me va.' });
    await page.getByRole('log').getByText('Merci ! Un appel demain me va.').waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'console-phone.png');

    await page.getByRole('button', { name: 'Hand back' }).tap();
    await page.getByRole('button', { name: 'Hand over' }).waitFor();
    await page.getByRole('button', { name: 'Book', exact: true }).tap();
    const dialog = page.getByRole('dialog', { name: 'Book a meeting' });
    expect(await violations(page)).toEqual([]);
    expect(await dialog.getByRole('button', { name: 'Book it' }).isDisabled()).toBe(true);
    const times = dialog.getByRole('group', { name: 'Time' });
    await times.getByRole('radio').last().check({ force: true });
    const time = await times.locator('label').last().innerText();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'console-phone-book.png');
    await dialog.getByRole('button', { name: 'Book it' }).tap();
    await page.getByRole('button', { name: 'Move' }).waitFor();
    await page.getByRole('button', { name: 'Details' }).tap();
    await page.getByText(`, ${time} – `).first().waitFor();
    await page.getByText('Callback MEETING_BOOKED').waitFor();
    await page.getByText('handed back', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'console-phone-details.png');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect((await ringback.state(CAMILLE)).booking).not.toBeNull();
    expect(wrong).toEqual([]);
  });

  it('asks before what hurts, cancels, and tells why it refuses', async () => {
    const { page } = await signedIn(DESKTOP);
    await page.getByRole('link', { name: /^All contacts/ }).click();
    await rows(page)
      .getByRole('link', { name: /Camille Durand/ })
      .click();
    await more(page, 'Cancel the meeting');
    const dialog = page.getByRole('dialog', { name: 'Cancel the meeting?' });
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Never mind' }).click();
    expect((await ringback.state(CAMILLE)).booking).not.toBeNull();
    await more(page, 'Cancel the meeting');
    await dialog.getByRole('button', { name: 'Cancel the meeting' }).click();
    await page.getByRole('button', { name: 'Book', exact: true }).waitFor();

    await page.getByRole('button', { name: 'Book', exact: true }).click();
    await page.getByRole('button', { name: 'Another time…' }).click();
    await page.getByLabel('When').fill('2020-01-01T10:00');
    await page.getByRole('button', { name: 'Book it' }).click();
    await page.getByText('Not done: this time has passed').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('books a free time and moves it to another, by keys alone, in French', async () => {
    const { page, wrong } = await signedIn({ ...DESKTOP, locale: 'fr-FR' });
    await open(page, PAUL);
    const titles = ['Fixer un rendez-vous', 'Déplacer le rendez-vous'];
    const booked: number[] = [];
    for (const name of titles) {
      await page.keyboard.press('b');
      const dialog = page.getByRole('dialog', { name });
      const days = dialog.getByRole('combobox', { name: 'Jour' });
      await days.waitFor();
      await page.locator('select:focus').waitFor();
      // The second day that has free times, and then its second time.
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      const chosen = await dialog.getByRole('radio', { checked: true }).getAttribute('value');
      expect(await violations(page)).toEqual([]);
      if (booked.length === 0) await picture(page, 'console-book.png');
      await page.keyboard.press('Enter');
      await until('it is booked', async () => {
        const start = (await ringback.state(PAUL)).booking?.start;
        return start === Date.parse(chosen ?? '');
      });
      booked.push(Date.parse(chosen ?? ''));
      await dialog.waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: 'Déplacer' }).waitFor();
    }
    // The time that a move frees is offered with the others, so the same keys lead to the same one.
    expect(booked[1]).toBe(booked[0]);
    expect(wrong).toEqual([]);
  });

  it('offers no time that somebody else has', async () => {
    const { page } = await signedIn(DESKTOP);
    const taken = (await ringback.state(PAUL)).booking?.start ?? 0;
    await open(page, INES);
    await page.getByRole('button', { name: 'Book', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Book a meeting' });
    await dialog.getByRole('combobox', { name: 'Day' }).selectOption({ index: 1 });
    await dialog.getByRole('radio').first().waitFor();
    const offered = await dialog
      .getByRole('radio')
      .evaluateAll((radios) =>
        radios.map((radio) => Date.parse((radio as unknown as { value: string }).value)),
      );
    expect(offered).not.toContain(taken);
    expect(offered.length).toBeGreaterThan(3);
  });

  it.each([
    ['at a desk', DESKTOP, 'console-older.png'],
    ['on a phone', PHONE, 'console-phone-older.png'],
  ] as const)('shows what was said long ago when asked, %s', async (_, screen, name) => {
    const { messages } = (await ringback.state(LONG)).conversation;
    expect(messages.some(({ text }) => text.includes('question 1 '))).toBe(false);
    const { page, wrong } = await signedIn(screen);
    await open(page, LONG);
    const log = page.getByRole('log');
    await log.getByText(`question ${QUESTIONS} est`).waitFor();
    expect(await log.getByText('question 1 est').count()).toBe(0);
    await log.getByRole('button', { name: 'Show older messages' }).click();
    await log.getByText('question 1 est').waitFor();
    expect(await log.getByText(`question ${QUESTIONS} est`).count()).toBe(1);
    await log.getByText('question 1 est').scrollIntoViewIfNeeded();
    expect(await violations(page)).toEqual([]);
    await picture(page, name);
    expect(wrong).toEqual([]);
  });

  it('only offers templates to someone who has not written within 24 hours', async () => {
    const { page } = await signedIn(DESKTOP);
    await page.goto(
      `${ringback.url}/console#/contacts/${encodeURIComponent(MARC)}?account=alvio&environment=test`,
    );
    await page.getByText('They have never written: only a template can be sent.').waitFor();
    await page.getByRole('heading', { name: ODD_NAME }).waitFor();
    await page.getByRole('combobox', { name: 'Template' }).selectOption({ label: 'Follow-up' });
    await page.getByRole('button', { name: 'Send template' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send template' }).click();
    await until('the template arrived', () => messagesTo(ringback, MARC).length > 1);
    expect(await page.title()).toContain('Ringback');
  });

  it('is worked by keys alone', async () => {
    const { page } = await signedIn(DESKTOP);
    await rows(page)
      .getByRole('link', { name: /Ines Moreau/ })
      .waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('j');
    await page.getByRole('heading', { name: 'Ines Moreau' }).waitFor();
    await page.keyboard.press('h');
    await page.getByText('Sofia has this conversation.').waitFor();
    await page.keyboard.press('r');
    await page.keyboard.type('Bonjour Ines.');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('Bonjour Ines.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await page.getByRole('dialog', { name: 'Book a meeting' }).waitFor();
  });

  it('lets a viewer look, and do nothing', async () => {
    const { page } = await signedIn(DESKTOP, 'viewer-of-alvio');
    await page.keyboard.press('5');
    await rows(page)
      .getByRole('link', { name: /Paul Lefèvre/ })
      .click();
    await page.getByText('Your key may look, not write.').waitFor();
    expect(await page.getByRole('button', { name: 'Hand over' }).count()).toBe(0);
  });

  it('speaks French to a French browser, and finds by number', async () => {
    const { page } = await signedIn({ ...DESKTOP, locale: 'fr-FR', colorScheme: 'dark' });
    await page.getByRole('link', { name: /^Tous les contacts/ }).click();
    await page.getByRole('searchbox', { name: 'Trouver un contact' }).fill('06 12 34 57 63');
    await expect.poll(() => rows(page, 'Contacts').getByRole('listitem').count()).toBe(1);
    await rows(page)
      .getByRole('link', { name: /Paul Lefèvre/ })
      .click();
    await page.getByRole('button', { name: 'Reprendre la main' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'console-dark.png');
  });

  it('shows what was given for a number where it cannot be one', async () => {
    await ringback.post({ phone_number: 'à rappeler', crm_contact_id: 'CRM-77', contact: {} });
    const { page } = await signedIn(DESKTOP);
    await page.getByRole('link', { name: /^All contacts/ }).click();
    await rows(page)
      .getByRole('link', { name: /Not a phone number/ })
      .click();
    await page.getByRole('heading', { name: 'à rappeler' }).waitFor();
    expect(await page.getByText('raw-').count()).toBe(0);
  });

  it('shows nothing more of a person who is erased while they are looked at', async () => {
    const number = '+33612345766';
    await lead(number, 'Oscar Petit', {});
    const { page } = await signedIn(DESKTOP);
    await open(page, number);
    await page.getByRole('heading', { name: 'Oscar Petit' }).waitFor();
    const erased = await fetch(
      `${ringback.url}/v1/contacts/${encodeURIComponent(number)}/erase?account=alvio&environment=test`,
      { method: 'POST', headers: { authorization: 'Bearer operator-demo' } },
    );
    expect(erased.status).toBe(202);
    await page.getByText('Nobody is known under this number.').waitFor();
    expect(await page.getByText('Oscar Petit').count()).toBe(0);
  });

  it('pauses a number with its reason, and resumes it', async () => {
    const { page } = await signedIn(DESKTOP);
    await page.getByRole('link', { name: 'Numbers' }).click();
    const number = page
      .getByRole('region', { name: 'Numbers' })
      .getByRole('listitem')
      .filter({ hasText: 'essai' });
    await number.getByRole('button', { name: 'Pause' }).click();
    await page.getByLabel('Why').fill('too many complaints');
    await page.getByRole('dialog').getByRole('button', { name: 'Pause' }).click();
    await number.getByText(/too many complaints/).waitFor();
    await page.getByRole('link', { name: 'Numbers 1' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await number.getByRole('button', { name: 'Resume' }).click();
    await number.getByText('Sending').waitFor();
  });

  it.each([
    ['at a desk', DESKTOP, 'console-reports.png'],
    ['on a phone', PHONE, 'console-phone-reports.png'],
  ] as const)('draws how far leads came, and gives it as a spreadsheet, %s', async (_, screen, name) => {
    const { page, wrong } = await signedIn(screen);
    await page.getByRole('link', { name: 'Reports' }).click();
    const report = page.frameLocator('iframe');
    const posted = report.getByRole('listitem').filter({ hasText: 'Posted by the CRM' });
    await posted.getByText('5', { exact: true }).waitFor();
    await report.getByRole('rowheader', { name: 'Été 2026' }).waitFor();
    await report.getByText(/^Fresh as of \d{4}-\d\d-\d\d \d\d:\d\d UTC/).waitFor();
    await page.getByLabel('By', { exact: true }).selectOption('source');
    await report.getByRole('rowheader', { name: 'Facebook' }).waitFor();
    expect(await violations(page)).toEqual([]);
    const width = screen.viewport?.width ?? 0;
    expect((await report.locator('.bars').first().boundingBox())?.width).toBeLessThan(width);
    await picture(page, name);
    await page.getByRole('button', { name: 'Français' }).click();
    await report.getByRole('heading', { name: 'De l’envoi à la vente' }).waitFor();
    await report.getByText(/^État au \d{4}-\d\d-\d\d \d\d:\d\d UTC/).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await report.getByText(/^Fresh as of/).waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Spreadsheet (CSV)' }).click();
    expect((await saving).suggestedFilename()).toMatch(/^funnel-alvio-.*\.csv$/);
    await page.getByLabel('To', { exact: true }).fill('2020-01-31');
    await page.getByLabel('From', { exact: true }).fill('2020-01-01');
    await report.getByText('No leads were posted in this period.').waitFor();
    expect(wrong.filter((each) => !each.startsWith('blob:') && !each.includes('400'))).toEqual([]);
  });

  async function signedIn(options: BrowserContextOptions, key = 'operator-of-alvio') {
    const opened = await openPage(
      browser,
      `${ringback.url}/console#/?account=alvio&environment=test`,
      options,
    );
    await opened.page.locator('input[type=password]').fill(key);
    await opened.page.keyboard.press('Enter');
    await opened.page.getByRole('navigation').waitFor();
    return opened;
  }

  async function open(page: Page, number: string): Promise<void> {
    await page.goto(
      `${ringback.url}/console#/contacts/${encodeURIComponent(number)}?account=alvio&environment=test`,
    );
    await page.getByRole('log').waitFor();
  }

  async function lead(number: string, name: string, more: object): Promise<void> {
    await ringback.post({
      phone_number: number,
      crm_contact_id: `CRM-${number.slice(-3)}`,
      contact: { name },
      ...more,
    });
    await until('the first message arrived', () => messagesTo(ringback, number).length > 0);
  }

  /** And is answered. */
  async function says(number: string, text: string): Promise<void> {
    const before = messagesTo(ringback, number).length;
    ringback.sandbox.write(number, { text });
    await until('it was answered', () => messagesTo(ringback, number).length > before);
  }
});

function rows(page: Page, name = 'Contacts') {
  return page.getByRole('list', { name });
}

async function more(page: Page, name: string): Promise<void> {
  await page.locator('summary[aria-label="More"]').click();
  await page.getByRole('button', { name, exact: true }).click();
}

async function picture(page: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  await page.locator('.toast:not(.shown)').waitFor({ state: 'attached' });
  await page.screenshot({ path: `${PICTURES}/${name}` });
}
