import { describe, expect, it } from 'vitest';
import { renderMessage } from '../../src/activities/render-message.js';
import { parseSettings, SettingsError } from '../../src/config/settings.js';
import { settingsSchema } from '../../src/config/schema.js';
import type { PlaybookSettings } from '../../src/config/schema.js';
import type { Language } from '../../src/domain/language.js';
import type { Utterance } from '../../src/domain/language.js';
import { EN } from '../../src/language/wordings/en.js';
import { FR } from '../../src/language/wordings/fr.js';
import { FR_INFORMAL } from '../../src/language/wordings/fr-informal.js';
import type { WordingContext } from '../../src/language/texts.js';
import { variablesOf } from '../../src/language/variables.js';
import { say } from '../../src/language/wording.js';
import { NOW } from './contexts.js';

const playbooks = settingsSchema.shape.accounts.valueType.shape.playbooks;
const opener = { name: 'opener', languages: { fr: { code: 'fr', body: 'Bonjour' } } };

function playbook(change: object = {}): PlaybookSettings {
  const given = { company: 'Alvio', assistant: 'Léa', templates: { opener }, ...change };
  return playbooks.parse({ standard: given })['standard'] as PlaybookSettings;
}

function context(language: Language, change: Partial<WordingContext> = {}): WordingContext {
  return {
    language,
    timeZone: 'Europe/Paris',
    timeZoneCertain: true,
    calendarTimeZone: 'Europe/Paris',
    now: NOW,
    playbook: playbook(),
    profile: { phone_number: '+33612345604' },
    bookingStart: null,
    ...change,
  };
}

/** What is sent, with the buttons or rows. */
function sent(utterance: Utterance, change: object) {
  const texts = playbook(change);
  const { profile, ...rest } = context('fr');
  const input = {
    ...rest,
    contact: { number: '+33612345604' },
    content: { utterance },
    profile,
  } as unknown as Parameters<typeof renderMessage>[0];
  return renderMessage(input, texts, null).content;
}

describe('wordings', () => {
  it('take turns, so that nothing is said twice in a row', () => {
    for (const language of ['fr', 'en'] as const) {
      const texts = [0, 1, 2, 3].map(
        (variant) => say({ say: 'ask_moment' }, context(language, { variant })).text,
      );
      expect(new Set(texts.slice(0, 3)).size).toBe(3);
      expect(texts[3]).toBe(texts[0]);
    }
  });

  it('of a playbook may be several too', () => {
    const wording = { later: { fr: ['Un.', 'Deux.'] } };
    const said = [0, 1, 2].map(
      (variant) => say({ say: 'later' }, context('fr', { variant, playbook: playbook({ wording }) })).text,
    );
    expect(said).toEqual(['Un.', 'Deux.', 'Un.']);
  });

  it('say tu where the playbook is informal, and never both', () => {
    const informal = context('fr', { playbook: playbook({ tone: 'informal' }) });
    expect(say({ say: 'ask_moment' }, informal).text).toBe(
      'Quel jour et à quelle heure serais-tu disponible ?',
    );
    const texts = Object.entries({ ...FR, ...FR_INFORMAL }).flatMap(([, each]) => each);
    for (const text of texts) {
      expect(text.replace('rendez-vous', '')).not.toMatch(/\b(?:vous|votre|vos|dites|écrivez)\b/i);
    }
  });

  it('have as many variants in both languages, with the same variables', () => {
    const variables = (text: string) => (text.match(/\{[a-z_]+\}/g) ?? []).toSorted();
    for (const name of Object.keys(FR) as (keyof typeof FR)[]) {
      const [fr, en] = [[FR[name]].flat(), [EN[name]].flat()];
      expect(en.length, name).toBe(fr.length);
      expect(new Set(fr).size, name).toBe(fr.length);
      const used = new Set([...fr, ...en].flatMap(variables));
      for (const text of [FR_INFORMAL[name] ?? []].flat())
        for (const each of variables(text)) expect(used).toContain(each);
    }
  });

  it('that a playbook names wrongly are mistakes of the settings', () => {
    const settings = {
      version: 1,
      accounts: {
        demo: {
          name: 'Demo',
          country: 'FR',
          time_zone: 'Europe/Paris',
          environments: {},
          whatsapp: {},
          calendars: {},
          playbooks: {
            sales: { company: 'A', assistant: 'B', templates: { opener }, wording: { bookd: { fr: 'x' } } },
          },
        },
      },
    };
    expect(() => parseSettings(JSON.stringify(settings), 'ringback.yaml', {})).toThrow(SettingsError);
    expect(() => parseSettings(JSON.stringify(settings), 'ringback.yaml', {})).toThrow(/wording\.bookd/);
  });
});

describe('answers to press', () => {
  const question = (change: object) => ({ questions: [{ id: 'q', text: { fr: 'Lequel ?' }, ...change }] });
  const asked: Utterance = { say: 'question', question: 'q', first: true };

  it('are yes and no', () => {
    expect(sent(asked, question({ kind: 'yes_no' }))).toMatchObject({
      type: 'buttons',
      buttons: [
        { id: 'answer:q:yes', title: 'Oui' },
        { id: 'answer:q:no', title: 'Non' },
      ],
    });
  });

  it('are up to three buttons, and named in the text for those who see none', () => {
    const choices = ['Gaz', 'Fioul', 'Bois'];
    expect(sent(asked, question({ kind: 'choice', choices }))).toMatchObject({
      type: 'buttons',
      body: 'Lequel ? (Gaz, Fioul ou Bois)',
    });
  });

  it('are a list beyond three, or where one is too long for a button', () => {
    expect(sent(asked, question({ kind: 'choice', choices: ['a', 'b', 'c', 'd'] }))).toMatchObject({
      type: 'list',
      button: 'Choisir',
      rows: [{ id: 'answer:q:0', title: 'a' }, {}, {}, { id: 'answer:q:3', title: 'd' }],
    });
    const long = 'Isolation des combles perdus';
    expect(sent(asked, question({ kind: 'choice', choices: [long, 'Gaz'] }))).toMatchObject({
      type: 'list',
      rows: [{ title: long, description: long }, { title: 'Gaz' }],
    });
  });

  it('are none beyond what a list holds', () => {
    const choices = Array.from({ length: 11 }, (_, index) => `choix ${index}`);
    expect(sent(asked, question({ kind: 'choice', choices }))).toMatchObject({ type: 'text' });
  });
});

describe('how far away a meeting is, in a reminder', () => {
  const MINUTE = 60_000;
  it.each([
    [60, 'dans environ une heure', 'in about an hour'],
    [20, 'dans environ 20 minutes', 'in about 20 minutes'],
    [24 * 60, 'demain à 9h31', 'tomorrow at 9:31am'],
  ])('%i minutes before', (minutes, fr, en) => {
    const bookingStart = NOW + minutes * MINUTE;
    expect(variablesOf(context('fr', { bookingStart }))['until']).toBe(fr);
    expect(variablesOf(context('en', { bookingStart }))['until']).toBe(en);
  });
});
