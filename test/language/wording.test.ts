import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsSchema, type PlaybookSettings } from '../../src/config/schema.js';
import type { MediaKind } from '../../src/domain/media.js';
import type { Utterance } from '../../src/domain/language.js';
import { civilToInstant } from '../../src/domain/zone.js';
import { understand } from '../../src/language/understand.js';
import { placeholdersOf, renderTemplate } from '../../src/language/templates.js';
import type { WordingContext } from '../../src/language/texts.js';
import { firstName, variablesOf } from '../../src/language/variables.js';
import { say } from '../../src/language/wording.js';
import { NOW, situation, slot } from './contexts.js';

const PARIS = 'Europe/Paris';
const playbooks = settingsSchema.shape.accounts.valueType.shape.playbooks;
const PLAYBOOK: PlaybookSettings = playbooks.parse({
  standard: {
    company: 'Alpine Solar',
    assistant: 'Léa',
    templates: {
      opener: {
        name: 'first_touch',
        parameters: ['first_name', 'assistant', 'company'],
        languages: { fr: { code: 'fr', body: 'Bonjour {{1}}, je suis {{2}} de {{3}}.', buttons: ['Stop'] } },
      },
    },
    questions: [
      { id: 'known', kind: 'yes_no', text: { fr: 'Connaissez-vous ce produit ?', en: 'Do you know it?' } },
      {
        id: 'need',
        kind: 'number',
        text: { fr: "D'accord ! De combien avez-vous besoin ?" },
        again: { fr: 'Combien, à peu près ?' },
      },
    ],
    topics: [
      { topic: 'price', offers_call: true },
      { topic: 'warranty', text: { fr: 'La garantie est de dix ans.' } },
    ],
    wording: { later: { fr: 'Très bien {first_name}, {rep} attend votre message.' } },
  },
})['standard'] as PlaybookSettings;

const FRENCH: WordingContext = {
  language: 'fr',
  timeZone: PARIS,
  timeZoneCertain: true,
  calendarTimeZone: PARIS,
  now: NOW,
  playbook: PLAYBOOK,
  profile: { phone_number: '+33612345604', name: 'Jeanne Dupuis' },
  bookingStart: null,
};
const ENGLISH: WordingContext = { ...FRENCH, language: 'en' };
const at = (date: string, time: string): number => civilToInstant(date, time, PARIS);
const REMINDED = { now: at('2025-10-13', '13:32'), bookingStart: at('2025-10-13', '14:30') };
const SLOTS = [slot('2025-10-15', '08:30'), slot('2025-10-15', '14:00')];
const DAYS = ['2025-10-14', '2025-10-15'];

describe("the agent's lines of the guide (S3-05 to S3-09)", () => {
  it.each<[Utterance, Partial<WordingContext>, string, string]>([
    [
      { say: 'offer_call', topic: 'price' },
      {},
      "Je vais vous proposer un appel avec l'un de nos experts pour discuter en détail du prix. Quand seriez-vous disponible ?",
      "I'd like to suggest a call with one of our experts to go through the price in detail. When would you be available?",
    ],
    [
      { say: 'ask_day', time: '14:30' },
      {},
      "Pour quel jour souhaitez-vous organiser l'appel à 14h30 ?",
      'Which day would you like the call at 2:30pm?',
    ],
    [
      { say: 'booked', start: at('2025-10-09', '14:30'), moved: false },
      {},
      "C'est réservé ! Vous avez un appel avec un expert demain à 14h30.",
      "You're booked! You have a call with an expert tomorrow at 2:30pm.",
    ],
    [
      { say: 'booked', start: at('2025-10-13', '14:30'), moved: true },
      {},
      "C'est réservé pour lundi 13/10 à 14h30. Un expert vous appellera.",
      "You're booked for Monday, Oct 13 at 2:30pm. An expert will call you.",
    ],
    [
      { say: 'offer_days', days: DAYS },
      REMINDED,
      'Je vous propose un nouveau créneau. Êtes-vous dispo mardi ou mercredi ?',
      'Let me suggest a new time. Are you available on Tuesday or Wednesday?',
    ],
    [
      { say: 'offer_slots', slots: SLOTS, apology: false },
      REMINDED,
      "D'accord pour mercredi. Préférez-vous 8h30-9h ou 14h-14h30 ?",
      'Wednesday it is. Would you prefer 8:30am-9am or 2pm-2:30pm?',
    ],
    [
      { say: 'booked', start: at('2025-10-15', '14:00'), moved: true },
      REMINDED,
      'Merci ! Votre appel est confirmé pour mercredi à 14h.',
      'Thank you! Your call is confirmed for Wednesday at 2pm.',
    ],
  ])('%j', (utterance, change, french, english) => {
    expect(say(utterance, { ...FRENCH, ...change }).text).toBe(french);
    expect(say(utterance, { ...ENGLISH, ...change }).text).toBe(english);
  });
});

describe('zones', () => {
  const booked: Utterance = { say: 'booked', start: at('2025-10-09', '14:30'), moved: false };

  it("says the prospect's own time, and names their zone where the calendar's differs", () => {
    const text = say(booked, { ...ENGLISH, timeZone: 'America/New_York' }).text;
    expect(text).toContain('tomorrow at 8:30am (New York time)');
    expect(say(booked, { ...FRENCH, calendarTimeZone: 'Europe/Berlin' }).text).not.toContain('heure');
  });

  it('names the zone while it is uncertain', () => {
    expect(say(booked, { ...FRENCH, timeZoneCertain: false }).text).toContain(
      'demain à 14h30 (heure de Paris)',
    );
  });

  it('compares the zones at the instant of the meeting, not now', () => {
    const inGap = { say: 'booking_confirmed', start: Date.UTC(2025, 9, 28, 14) } as const;
    const now = Date.UTC(2025, 9, 20, 12);
    const text = say(inGap, {
      ...FRENCH,
      now,
      timeZone: 'America/New_York',
      calendarTimeZone: 'America/Santiago',
    }).text;
    expect(text).toContain('(heure de New York)');
  });
});

describe('questions and topics', () => {
  it('thanks before a question, unless it is the first or leads in by itself', () => {
    const question = (id: string, first: boolean): string =>
      say({ say: 'question', question: id, first }, FRENCH).text;
    expect(question('known', true)).toBe('Connaissez-vous ce produit ?');
    expect(question('known', false)).toBe('Merci pour votre réponse. Connaissez-vous ce produit ?');
    expect(question('need', false)).toBe("D'accord ! De combien avez-vous besoin ?");
  });

  it('asks again in other words', () => {
    expect(say({ say: 'question_again', question: 'need' }, FRENCH).text).toBe('Combien, à peu près ?');
    expect(say({ say: 'question_again', question: 'known' }, FRENCH).text).toContain(
      'Connaissez-vous ce produit ?',
    );
  });

  it('answers a topic and goes on', () => {
    const then: Utterance = { say: 'offer_days', days: DAYS };
    const said = say({ say: 'answer', topics: ['warranty'], then }, FRENCH);
    expect(said.text).toMatch(/^La garantie est de dix ans\.\n\nJe vous propose un créneau/);
    expect(said.buttons).toHaveLength(2);
  });

  it("uses the playbook's own wording, and never replaces what a value holds", () => {
    const profile = { ...FRENCH.profile, sales: { prenom: '{company}' } as never };
    expect(say({ say: 'later' }, { ...FRENCH, profile }).text).toBe(
      'Très bien Jeanne, {company} attend votre message.',
    );
  });
});

describe('buttons', () => {
  const slots = fc.array(
    fc
      .integer({ min: 1, max: 2_000 })
      .map((quarter) => ({ start: NOW + quarter * 900_000, end: NOW + (quarter + 2) * 900_000 })),
    { minLength: 1, maxLength: 5 },
  );

  it('are at most three, of at most 20 characters, and their titles are understood', () => {
    fc.assert(
      fc.property(slots, fc.constantFrom(FRENCH, ENGLISH), (offered, context) => {
        const unique = offered.filter(
          (one, index) => offered.findIndex(({ start }) => start === one.start) === index,
        );
        const { buttons = [] } = say({ say: 'offer_slots', slots: unique, apology: false }, context);
        expect(buttons.length).toBe(Math.min(3, unique.length));
        for (const [index, { id, title }] of buttons.entries()) {
          expect(title.length).toBeLessThanOrEqual(20);
          const offer = { kind: 'slots', slots: unique } as const;
          for (const text of [id, title]) {
            expect(understand([text], situation('booking', { offer }))).toMatchObject({
              intent: 'choose_slot',
              at: unique[index]?.start,
            });
          }
        }
      }),
    );
  });

  it('of days are understood too', () => {
    const { buttons = [] } = say({ say: 'offer_days', days: DAYS }, FRENCH);
    expect(buttons).toEqual([
      { id: 'day:2025-10-14', title: 'mardi 14/10' },
      { id: 'day:2025-10-15', title: 'mercredi 15/10' },
    ]);
    expect(understand(['mercredi 15/10'], situation('days')).wish.date).toBe('2025-10-15');
  });
});

describe('templates', () => {
  it('gives the text and the parameters in their order, in the language there is', () => {
    expect(renderTemplate(PLAYBOOK.templates.opener, 'en', variablesOf(FRENCH))).toEqual({
      name: 'first_touch',
      code: 'fr',
      text: 'Bonjour Jeanne, je suis Léa de Alpine Solar.',
      parameters: ['Jeanne', 'Léa', 'Alpine Solar'],
      buttons: ['Stop'],
    });
  });

  it('fills parameters by their names, where the approved text has names', () => {
    const body = 'Bonjour {{first_name}}, ici {{company}}. {{company}} vous écrit.';
    const named = { name: 'named', parameters: [], languages: { fr: { code: 'fr', body, buttons: [] } } };
    expect(renderTemplate(named, 'fr', variablesOf(FRENCH))).toEqual({
      name: 'named',
      code: 'fr',
      text: 'Bonjour Jeanne, ici Alpine Solar. Alpine Solar vous écrit.',
      parameters: [
        { name: 'first_name', text: 'Jeanne' },
        { name: 'company', text: 'Alpine Solar' },
      ],
      buttons: [],
    });
  });

  it('takes each name for one that Meta was told of as one', () => {
    const body = 'Bonjour {{Name1}}, ici {{company}}.';
    const named = { name: 'named', parameters: [], languages: { fr: { code: 'fr', body, buttons: [] } } };
    const parameters = renderTemplate(named, 'fr', { ...variablesOf(FRENCH), Name1: 'Anna' })?.parameters;
    expect(parameters).toEqual([
      { name: 'Name1', text: 'Anna' },
      { name: 'company', text: 'Alpine Solar' },
    ]);
    expect(placeholdersOf(body)).toEqual({ names: ['Name1', 'company'], named: true });
  });

  it('never has an empty parameter or one with line breaks, which Meta refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const variables = variablesOf({ ...FRENCH, profile: { phone_number: '', name } });
        const rendered = renderTemplate(PLAYBOOK.templates.opener, 'fr', variables);
        for (const value of rendered?.parameters ?? ['']) expect(value).toMatch(/^\S(?:[^\n\t]*\S)?$/u);
      }),
    );
  });

  it('finds the first name in what CRMs write', () => {
    const names = ['Jane Doe', 'DUPONT Jeanne', 'Mme Jeanne Dupont', 'jean-luc picard', '+33612', '', null];
    expect(names.map(firstName)).toEqual(['Jane', 'Jeanne', 'Jeanne', 'jean-luc', '', '', '']);
  });
});

it('has words for every utterance, in both languages', () => {
  const utterances: Utterance[] = [
    { say: 'ask_moment' },
    { say: 'no_slots' },
    { say: 'booking_cancelled' },
    { say: 'opt_out_confirmed' },
    { say: 'opt_out_confirmed', topics: ['who_are_you'] },
    { say: 'left_there' },
    { say: 'passed_on_still' },
    { say: 'only_until', time: '17:00' },
    { say: 'only_from', time: '09:00' },
    { say: 'opt_in_confirmed' },
    { say: 'not_interested' },
    { say: 'wrong_number' },
    { say: 'human' },
    { say: 'disqualified' },
    { say: 'media', kind: 'voice' },
    { say: 'not_understood' },
    { say: 'support' },
    { say: 'offer_call', topic: null },
    { say: 'offer_slots', slots: SLOTS, apology: true },
    { say: 'offer_slots', slots: SLOTS.slice(0, 1), apology: false },
    { say: 'answer', topics: ['unknown'], then: null },
  ];
  for (const context of [FRENCH, ENGLISH]) {
    for (const utterance of utterances) expect(say(utterance, context).text).toMatch(/^[^{}]{20,}$/);
  }
});

it('greets and asks in one breath, without what leads in to the question', () => {
  const question = { say: 'question', question: 'need', first: true, bare: true } as const;
  expect(say({ say: 'greeting', then: question }, FRENCH).text).toBe(
    'Bonjour ! De combien avez-vous besoin ?',
  );
});

it('asks first what could speak against a call, in its other words where it has some', () => {
  const first = (question: string) => say({ say: 'question_first', question }, FRENCH).text;
  expect(first('known')).toBe('Volontiers. Une question avant cela. Connaissez-vous ce produit ?');
  expect(first('need')).toBe('Volontiers. Une question avant cela. Combien, à peu près ?');
});

it('names the zone of the hour by which a person answers, where the calendar’s clock is another', () => {
  const london = { ...ENGLISH, timeZone: 'Europe/London', answerBy: NOW + 3_600_000 };
  expect(say({ say: 'human' }, london).text).toMatch(/before [\d:]+[ap]m \(London time\)/);
  expect(say({ say: 'human' }, { ...london, timeZone: PARIS }).text).toMatch(/before [\d:]+[ap]m\./);
});

it('excuses itself to a customer only once the answer is overdue', () => {
  const words = { say: 'passed_on_again', since: 0 } as const;
  expect(say(words, { ...ENGLISH, answerBy: NOW + 3_600_000 }).text).toMatch(/^Your message has been passed/);
  expect(say(words, { ...ENGLISH, answerBy: NOW - 3_600_000 }).text).toMatch(/^Sorry for the wait/);
});

const MEDIA: MediaKind[] = [
  'voice',
  'image',
  'video',
  'document',
  'sticker',
  'location',
  'contacts',
  'order',
  'other',
];

it('has words of its own for each kind of message without words', () => {
  for (const context of [FRENCH, ENGLISH]) {
    const texts = MEDIA.map((kind) => say({ say: 'media', kind }, context).text);
    expect(new Set(texts).size).toBe(MEDIA.length);
    for (const text of texts) expect(text).toMatch(/[?]$/);
  }
});

it("takes a playbook's one text about media for every kind it has no own text for", () => {
  const wording = { media: { en: 'Please write.' }, media_voice: { en: 'Please do not speak.' } };
  const context = { ...ENGLISH, playbook: { ...ENGLISH.playbook, wording } };
  expect(say({ say: 'media', kind: 'image' }, context).text).toBe('Please write.');
  expect(say({ say: 'media', kind: 'voice' }, context).text).toBe('Please do not speak.');
});
