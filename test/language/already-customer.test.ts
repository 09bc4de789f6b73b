import { expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { standardTopics } from '../../src/language/wordings/topics.js';
import { SITUATIONS } from './contexts.js';

const CONTEXT = { ...SITUATIONS.known, topics: standardTopics('Alvio') };

it.each([
  'je suis déjà client chez vous !',
  'On est clients de chez vous depuis 2 ans',
  "j'ai déjà un contrat avec vous",
  "I'm already a customer",
  'we are existing customers',
  'I have a contract with you',
])('who says that they are a customer is heard, in whatever situation: %s', (text) => {
  expect(understand([text], CONTEXT).topics).toContain('already_customer');
});

it.each(['je ne suis pas client', 'nos clients sont contents', 'are your customers happy?', 'un contrat ?'])(
  'talk of customers is none: %s',
  (text) => {
    expect(understand([text], CONTEXT).topics).not.toContain('already_customer');
  },
);

it.each([
  "I've got it already with ye since last year",
  "I'm already with you lot",
  "We've been with you for ten years",
  "je l'ai déjà chez vous",
  'on est chez vous depuis 2019',
])('so is who says since when they are with us: %s', (text) => {
  expect(understand([text], CONTEXT).topics).toContain('already_customer');
});

it.each(["I'm with you on that", 'I already have one with my brother', "j'ai déjà vu ça chez vous"])(
  'who is with us in another sense is none: %s',
  (text) => {
    expect(understand([text], CONTEXT).topics).not.toContain('already_customer');
  },
);
