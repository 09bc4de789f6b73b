/** Contacts as operators meet them, one for each question, with everything that is personal encrypted. */
import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { hashKey } from '../../src/config/keys.js';
import type { ContactState } from '../../src/domain/contact/state.js';
import { until } from '../support/polling.js';
import { messagesTo, playProspect } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { serverWithUi } from '../support/temporal-ui.js';
import type { TemporalWithUi } from '../support/temporal-ui.js';

export const CAMILLE = '+33612345861';
export const PAUL = '+33612345862';
export const INES = '+33612345863';
export const LEA = '+33612345864';
export const HUGO = '+33612345865';
export const KARIM = '+33612345866';
export const NADIA = '+33612345867';
export const MARC = '+33612345868';
export const ZOE = '+33612345869';
export const THEO = '+33612345870';
export const EMMA = '+33612345871';

export const CODEC_KEY = 'codec-key-of-the-tests';
const OPERATOR_KEY = 'operator-key-of-the-tests';

export interface Desk {
  temporal: TemporalWithUi;
  ringback: Ringback;
  close(): Promise<void>;
}

export async function openDesk(): Promise<Desk> {
  const before = process.env['RINGBACK_ENCRYPTION_KEYS'];
  process.env['RINGBACK_ENCRYPTION_KEYS'] = `k1:${randomBytes(32).toString('base64')}`;
  const temporal = await serverWithUi();
  const ringback = await startRingback(temporal, {
    settings: (settings) => {
      const origins = [temporal.uiUrl];
      settings.codec = { keys: [{ sha256: hashKey(CODEC_KEY), label: 'the tests' }], origins };
      settings.accounts['alvio']?.operators.push({
        sha256: hashKey(OPERATOR_KEY),
        label: 'Sofia',
        role: 'operator',
      });
    },
  });
  return {
    temporal,
    ringback,
    async close() {
      await ringback.stop();
      await temporal.close();
      if (before === undefined) delete process.env['RINGBACK_ENCRYPTION_KEYS'];
      else process.env['RINGBACK_ENCRYPTION_KEYS'] = before;
    },
  };
}

/** Brings each contact to where its question is asked. */
export async function populate({ ringback }: Desk): Promise<void> {
  const { sandbox, inbox } = ringback;
  const campaign = { source: 'Facebook', campaign_name: 'Été 2026' };

  await lead(CAMILLE, 'Camille Durand', { campaign });
  await reached(CAMILLE);
  await says(CAMILLE, 'Oui, je connais');

  const stopPlaying = playProspect(ringback, PAUL, 'mardi à 10h');
  await lead(PAUL, 'Paul Lefèvre', {});
  await state(PAUL, 'booked', ({ booking }) => booking !== null);
  stopPlaying();

  await lead(INES, 'Ines Moreau', {});
  await reached(INES);
  await says(INES, 'Je préfère parler à un humain');
  await state(INES, 'handed over', ({ handover }) => handover !== null);

  await lead(LEA, 'Léa Petit', {});
  await reached(LEA);
  await says(LEA, 'Oui');
  const conversion = { date: '2026-11-20', amount: 4800, currency: 'EUR', product: 'Toiture' };
  await lead(LEA, 'Léa Petit', { lifecycle_stage: 'customer', conversion });
  await state(LEA, 'converted', ({ conversions }) => conversions.length > 0);

  await lead(MARC, 'Marc Simon', {});
  await reached(MARC);
  sandbox.write(MARC, { text: 'STOP' });
  await state(MARC, 'opted out', ({ suppression }) => suppression !== null);

  await lead(THEO, 'Théo Girard', {});
  await reached(THEO);
  sandbox.write(THEO, { text: 'Non merci, cela ne m’intéresse pas' });
  await state(THEO, 'to be followed up', ({ followUpDue }) => followUpDue !== null);

  const churn = { date: '2026-11-20', reason: 'price' };
  await lead(EMMA, 'Emma Robert', { lifecycle_stage: 'churned', churn });
  await state(EMMA, 'gone', ({ churns }) => churns.length > 0);

  sandbox.scenario(HUGO, { errors: [132_001] });
  await lead(HUGO, 'Hugo Bernard', {});
  await state(HUGO, 'refused', ({ outgoing }) => outgoing[0]?.state.phase === 'held');

  sandbox.scenario(ZOE, { errors: [131_026] });
  await lead(ZOE, 'Zoé Lambert', {});
  await state(ZOE, 'unreachable', ({ unsent }) => unsent.length > 0);

  await until('all callbacks so far are delivered', async () =>
    (await Promise.all([CAMILLE, PAUL, INES, LEA, MARC, ZOE].map((each) => ringback.state(each)))).every(
      ({ outbox }) => outbox.waiting.length === 0,
    ),
  );
  inbox.answer = 503;
  await lead(KARIM, 'Karim Haddad', {});
  await state(KARIM, 'refused once', ({ outbox }) => (outbox.waiting[0]?.tries ?? 0) > 0);
  await command(`contacts/${encodeURIComponent(KARIM)}/callbacks/deliver`);
  await state(KARIM, 'refused twice', ({ outbox }) => (outbox.waiting[0]?.tries ?? 0) > 1);

  // The number's own trouble: it is paused for everybody.
  sandbox.scenario(NADIA, { errors: [131_042] });
  await lead(NADIA, 'Nadia Roux', {});
  await state(NADIA, 'held', ({ outgoing }) => outgoing[0]?.state.phase === 'held');

  async function lead(number: string, name: string, more: object): Promise<void> {
    const crm_contact_id = `CRM-${number.slice(-3)}`;
    const { status } = await ringback.post({
      phone_number: number,
      crm_contact_id,
      contact: { name },
      ...more,
    });
    expect(status).toBe(200);
  }

  async function reached(number: string): Promise<void> {
    await until('the first message arrived', () => messagesTo(ringback, number).length > 0);
  }

  /** And is answered. */
  async function says(number: string, text: string): Promise<void> {
    const before = messagesTo(ringback, number).length;
    sandbox.write(number, { text });
    await until('it was answered', () => messagesTo(ringback, number).length > before);
  }

  async function state(number: string, what: string, is: (contact: ContactState) => boolean): Promise<void> {
    await until(`${number} is ${what}`, async () => is(await ringback.state(number)));
  }

  async function command(path: string): Promise<void> {
    const answer = await fetch(`${ringback.url}/v1/${path}?account=alvio&environment=test`, {
      method: 'POST',
      headers: { authorization: `Bearer ${OPERATOR_KEY}` },
    });
    expect(answer.status, await answer.text()).toBeLessThan(300);
  }
}
