/** The learned reader, which is asked where the rules are silent, and the file of weights that it was given. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { situation } from '../../evaluation/situations.js';
import { allExamples, fingerprint } from '../../evaluation/learn.js';
import { loadLines } from '../../evaluation/lines.js';
import { parseCorpus } from '../../evaluation/corpus.js';
import { predict, train } from '../../evaluation/train.js';
import type { Learned } from '../../src/language/learned/reader.js';
import { understand } from '../../src/language/understand.js';

const intentOf = (text: string, where: Parameters<typeof situation>[0] = 'booking'): string =>
  understand([text], situation(where)).intent;

it('was learned from today’s examples: `npm run learn` after a change of them', () => {
  const file = new URL('../../src/language/learned/weights.json', import.meta.url);
  const { learnedFrom } = JSON.parse(readFileSync(file, 'utf8')) as Learned;
  expect(learnedFrom).toBe(fingerprint(allExamples()));
});

it('was shown no line of the half that nothing is tuned on', () => {
  const taught = new Set(allExamples().map(({ where }) => where));
  const held = loadLines().filter(({ set }) => set === 'held');
  expect(held.length).toBeGreaterThan(400);
  expect(held.filter(({ where }) => taught.has(where))).toEqual([]);
});

describe('words that no rule holds', () => {
  it.each([
    ['oubliez mon numéro une bonne fois pour toutes', 'opt_out'],
    ['un collègue à vous pourrait m’expliquer ça de vive voix, pas une machine', 'human'],
    ['le projet est tombé à l’eau chez nous', 'not_interested'],
  ])('"%s" means %s', (text, intent) => {
    expect(intentOf(text)).toBe(intent);
  });

  it('about the meeting that stands, call it off though its hour is named', () => {
    expect(intentOf('Nvm the 2:30, dont bother ringing', 'booked')).toBe('cancel');
  });

  it('never make a time: a meaning learned brings no moment with it', () => {
    expect(understand(['franchement c’est tout vu, topons là'], situation('slots')).at).toBeNull();
  });
});

describe('three words', () => {
  it.each(['lose my number', 'forget me please', 'unsub me please', 'on yer bike', 'achalez-moi pus'])(
    '"%s" opt out',
    (text) => {
      expect(intentOf(text)).toBe('opt_out');
    },
  );

  it.each(['get my number', 'get this number', 'eu mon numéro', 'mon portable bloque'])(
    '"%s" that say nothing of stopping do not, unless the reader is sure',
    (text) => {
      expect(intentOf(text)).not.toBe('opt_out');
    },
  );

  it('that end a question sent in two messages belong to it', () => {
    expect(understand(['how did you', 'get my number'], situation('booked')).intent).toBe('question');
  });
});

describe('opting out', () => {
  it.each(['Stop', 'STOP !!!', 'arrêt', 'unsubscribe'])(
    'the set word "%s" needs no second opinion',
    (word) => {
      expect(intentOf(word)).toBe('opt_out');
    },
  );

  it.each([
    'don’t stop',
    'we are a one-stop shop',
    'plus de détails svp',
    'je suis en arrêt maladie',
    'can you delete my landline and keep this number',
    'my supplier never leaves me alone',
  ])('"%s" is a look-alike', (text) => {
    expect(intentOf(text)).not.toBe('opt_out');
  });

  it('is read by the rules alone past the first words of a long text', () => {
    const story = 'we went to the lake and it rained. '.repeat(15);
    expect(intentOf(`${story}please stop sending me messages`)).toBe('opt_out');
    expect(intentOf(story)).not.toBe('opt_out');
  });
});

describe('learning', () => {
  const few = parseCorpus('[opt_out]\nlaissez-moi\ngo away\n[agree]\ntop\nperfect\n', 'few.txt');

  it('tells apart what it was shown', () => {
    const model = train(few);
    for (const { text, meaning } of few) {
      const [likeliest] = [...predict(model, text)].toSorted(([, a], [, b]) => b - a);
      expect(likeliest?.[0], text).toBe(meaning);
    }
  });

  it('gives the same weights for the same examples', () => {
    expect(train(few).weights).toEqual(train(few).weights);
  });

  it('names the line of a corpus that it cannot read', () => {
    expect(() => parseCorpus('[opt_out]\nstop\n[nonsense]\n', 'few.txt')).toThrow('few.txt:3');
    expect(() => parseCorpus('hello\n[opt_out]\n', 'few.txt')).toThrow('few.txt:1');
  });
});
