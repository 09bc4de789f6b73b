import { afterEach, describe, expect, it } from 'vitest';
import { takeFirstOffer } from '../../sandbox/prospects/offers.js';
import type { ChatMessage } from '../../sandbox/conversations.js';
import type { ScriptName } from '../../sandbox/prospects/scripts.js';
import type { Setup } from './support.js';
import { setUp, template, text, written } from './support.js';

const DEMO = '+33639980007';
const HOUR = 3_600_000;
let setup: Setup;
afterEach(() => setup.stop());

/** Sends one thing after the other, each once the prospect has answered the one before. */
async function talk(sends: object[]): Promise<unknown[]> {
  for (const body of sends) {
    const before = written(setup.received).length;
    await setup.send(body);
    await setup.until((received) => written(received).length > before);
  }
  return written(setup.received);
}

async function delivered(phone: string, body: object): Promise<void> {
  const { body: answer } = await setup.send(body);
  const id = answer.messages?.[0]?.id;
  await setup.until(() =>
    setup.sandbox.open(phone).messages.some((one) => one.id === id && one.status === 'read'),
  );
}

describe('the prospect of the guides', () => {
  it.each<[ScriptName, string[]]>([
    [
      'french-guide',
      [
        'Non',
        'Non',
        'Entre 6,5 et 7',
        'Et le prix',
        'Début après-midi vers 14h30',
        'Demain',
        'Lundi 13',
        'Pas possible',
        'Mercredi',
        '14h',
      ],
    ],
    [
      'english-guide',
      [
        'No',
        'No',
        'Between 6.5 and 7',
        'And the price?',
        'Early afternoon around 2:30pm',
        'Tomorrow',
        'Monday 13',
        'Not possible',
        'Wednesday',
        '2pm',
      ],
    ],
  ])('%s says its lines, one for each message of ours (S3-05 to S3-09)', async (script, lines) => {
    let now = Date.parse('2025-10-08T09:31:00+02:00');
    setup = await setUp({ now: () => now });
    const phone = '+33612345678';
    setup.sandbox.assign(phone, script);
    await talk([template(), ...Array.from({ length: 5 }, (_, n) => text(`question ${n}`))]);
    await delivered(phone, text("C'est réservé !"));
    expect(written(setup.received)).toHaveLength(6);
    now += 2 * HOUR + 60_000;
    setup.sandbox.lookAtClock('alvio');
    await setup.until((received) => written(received).length === 7);
    await delivered(phone, text("C'est réservé pour lundi"));
    now = Date.parse('2025-10-13T13:30:00+02:00');
    expect(await talk([template('reminder', []), text('days?'), text('times?')])).toEqual(lines);
  });
});

describe('the prospect of the demo', () => {
  const UNTIL_BOOKED = [
    template('opener', ['a', 'b'], DEMO),
    ...['1', '2', '3', '4', '5'].map((n) => text(n, DEMO)),
  ];

  it.each([
    ['a Wednesday', '2026-11-25T10:00:00+01:00', 'Demain', 'Finalement plutôt vendredi 27'],
    ['a Friday', '2026-11-27T10:00:00+01:00', 'Lundi', 'Finalement plutôt mardi 1er'],
    ['a Sunday', '2026-11-29T03:00:00+01:00', 'Demain', 'Finalement plutôt mardi 1er'],
  ])('asks for working days on %s, and moves the meeting by one', async (_, now, first, moved) => {
    setup = await setUp({ now: () => Date.parse(now) });
    const lines = await talk([...UNTIL_BOOKED, text("C'est réservé !", DEMO)]);
    expect(lines.slice(-3)).toEqual(["Début d'après-midi vers 14h30", first, moved]);
  });

  it('takes what is offered when its time is taken', async () => {
    setup = await setUp({ now: () => Date.parse('2026-11-25T10:00:00+01:00') });
    const lines = await talk([
      ...UNTIL_BOOKED,
      text(
        "Malheureusement, ce créneau n'est pas disponible. Je peux vous proposer 15h ou 15h30. Que préférez-vous ?",
        DEMO,
      ),
      text("C'est réservé ! Vous avez un appel demain à 15h.", DEMO),
    ]);
    expect(lines.slice(-2)).toEqual(['15h', 'Finalement plutôt vendredi 27']);
  });

  it('starts over with the next opener', async () => {
    setup = await setUp();
    const opener = template('opener', ['a', 'b'], DEMO);
    expect(await talk([opener, text('1', DEMO), text('2', DEMO), opener])).toEqual([
      'Non',
      'Non',
      'Entre 6,5 et 7',
      'Non',
    ]);
  });
});

describe('other prospects', () => {
  it('stop asks for no more messages', async () => {
    setup = await setUp();
    setup.sandbox.assign(DEMO, 'stop');
    expect(await talk([template('opener', ['a', 'b'], DEMO)])).toEqual(['Stop']);
  });

  it('silent neither reads nor answers', async () => {
    setup = await setUp();
    setup.sandbox.assign(DEMO, 'silent');
    await setup.send(template('opener', ['a', 'b'], DEMO));
    await setup.until((received) => received.length === 2);
    await setup.until(() => setup.sandbox.open(DEMO).messages[0]?.status === 'delivered');
    expect(written(setup.received)).toEqual([]);
  });

  it('a number nobody gave a script is played by a person', async () => {
    setup = await setUp();
    const answer = await fetch(`${setup.sandbox.url}/sandbox/conversations/%2B33612345678`);
    expect(await answer.json()).toMatchObject({ script: 'manual' });
  });
});

describe('taking the first thing offered', () => {
  const message = (said: string, ...titles: string[]): ChatMessage =>
    ({
      text: said,
      choices: titles.map((title) => ({ id: title, title, description: null })),
    }) as unknown as ChatMessage;
  const moment = {
    now: Date.parse('2026-11-25T10:00:00+01:00'),
    timeZone: 'Europe/Paris',
    holidays: ['2026-11-26'],
  };

  it.each([
    ['Êtes-vous dispo mardi 24/11 ou mercredi 25/11 ?', 'mardi 24/11'],
    ['Préférez-vous 8h30-9h ou 14h-14h30 ?', '8h30'],
    ['Would you prefer 2:30pm or 4pm?', '2:30pm'],
    ['Quand seriez-vous disponible ?', 'vendredi à 10h'],
    ['When would you be available?', 'Friday at 10am'],
    ['Connaissez-vous ce produit ?', 'Oui'],
    ['Do you know this product?', 'Yes'],
  ])('%s', (said, answer) => {
    setup = { stop: () => Promise.resolve() } as Setup;
    expect(takeFirstOffer(message(said), moment)).toEqual({ text: answer });
  });

  it('presses the first button that does not lead away', () => {
    expect(takeFirstOffer(message('?', 'Stop', '14h', '15h'), moment)).toMatchObject({
      press: { title: '14h' },
    });
  });
});
