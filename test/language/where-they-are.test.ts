/** Where prospects say to be, and which clock that is. */
import { describe, expect, it } from 'vitest';
import { situation, type Situation } from '../../evaluation/situations.js';
import { understand } from '../../src/language/understand.js';

type Case = [situation: Situation, text: string, zone: string | undefined];

const LONDON = 'Europe/London';
const FRANCE = 'Europe/Paris';

const TOLD: Case[] = [
  ['booking', "I'm in England", LONDON],
  ['booking', "i'm in croydon, can you do 3pm", LONDON],
  ['newyork', "We're in Poole", LONDON],
  ['newyork', "I'm in Bristol", LONDON],
  ['booking', 'Leeds', LONDON],
  ['booking', 'Leeds, UK', LONDON],
  ['booking', 'from Sheffield', LONDON],
  ['booking', 'I live near Norwich', LONDON],
  ['booking', "we're just outside Stoke-on-Trent", LONDON],
  ['booking', 'I live in the north of England', LONDON],
  ['booking', "I'm based in Limerick", 'Europe/Dublin'],
  ['newyork', 'je suis à Lyon', FRANCE],
  ['newyork', 'on habite près de Saint-Étienne', FRANCE],
  ['newyork', 'je vis seule à Rennes', FRANCE],
  ['newyork', "j'habite en banlieue de Metz", FRANCE],
  ['booking', 'je suis à Montréal', 'America/Toronto'],
  ['booking', 'on est en Belgique', 'Europe/Brussels'],
  ['booking', 'nous sommes à Namur', 'Europe/Brussels'],
  ['newyork', 'je suis à La Chaux-de-Fonds', 'Europe/Zurich'],
  ['newyork', 'je suis à Oran', 'Africa/Algiers'],
  ['newyork', 'on est au Cameroun', 'Africa/Douala'],
  ['booking', "I'm in North Carolina", 'America/New_York'],
  ['booking', "I'm in LA", 'America/Los_Angeles'],
  ['booking', "I'm in Queensland", 'Australia/Brisbane'],
  ['booking', 'I live in Durban', 'Africa/Johannesburg'],
  ['booking', "we're in Port Harcourt", 'Africa/Lagos'],
];

/** Of the same name are several; the one nearest to the clock they went by is meant. */
const NAMESAKES: Case[] = [
  ['booking', "I'm in Birmingham", LONDON],
  ['newyork', "I'm in Birmingham", 'America/Chicago'],
  ['newyork', "I'm in Perth", 'Australia/Perth'],
  ['newyork', 'je suis à Laval', 'America/Toronto'],
  ['london', 'je suis à Laval', FRANCE],
];

/** Words and first names as well. */
const WORDS: Case[] = [
  ['newyork', "I'm in Reading", LONDON],
  ['newyork', "i'm in reading", LONDON],
  ['newyork', "we're in Bath", LONDON],
  ['newyork', "j'habite à Nice", FRANCE],
  ['newyork', 'je suis à Tours', FRANCE],
  ['newyork', "i'm in reading mode", undefined],
  ['newyork', 'Nice', undefined],
  ['newyork', 'Nice, thanks', undefined],
  ['newyork', 'reading', undefined],
  ['newyork', 'Nancy', undefined],
  ['newyork', 'bath', undefined],
];

const NOT_TOLD: Case[] = [
  ['newyork', 'are you based in Leeds?', undefined],
  ['newyork', 'are you guys based in Manchester?', undefined],
  ['newyork', 'vous êtes basée à Lyon ?', undefined],
  ['newyork', 'my sister lives in Leeds', undefined],
  ['newyork', "I'm in Leeds tomorrow", undefined],
  ['newyork', "not tomorrow, I'm in Leeds. Friday 4pm is fine", undefined],
  ['newyork', 'oh wait friday im in Leeds. monday at 10?', undefined],
  ['newyork', 'lundi je suis à Lyon', undefined],
  ['newyork', 'je suis à La Défense', undefined],
  ['newyork', 'je suis à la bourre', undefined],
  ['newyork', "I'm in a mess", undefined],
  ['newyork', "I'm in no rush", undefined],
  ['newyork', 'the flat is in Leeds', undefined],
];

const CLASSES = {
  'is told by town, region or country': TOLD,
  'of a name that several have is the nearest': NAMESAKES,
  'is no word of the same name': WORDS,
  'is not told by where others are, or they for a day': NOT_TOLD,
};

describe.each(Object.entries(CLASSES))('where they are %s', (_, cases) => {
  it.each(cases)('%s: %s', (name, text, zone) => {
    expect(understand([text], situation(name)).zone).toBe(zone);
  });
});

it.each(['Reading', 'Nice', 'in Bath', 'Tours'])('%s answers the question for the town', (text) => {
  const { zone } = understand([text], situation('newyork', { asksPlace: 'clock' }));
  expect(zone).toMatch(/^Europe/);
});
