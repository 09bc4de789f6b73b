/** Who was taken for someone else, and says that the number was right. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { situation } from './contexts.js';

const MISTAKEN = situation('idle', { ended: 'settled', mistaken: true });

describe('who was taken for someone else', () => {
  it.each([
    'the number is right after all, friday 3pm',
    "ok number's right, friday at 3 works",
    "it's the right number sorry, monday 10am please",
    'le numéro est le bon en fait, lundi 10h',
    'bon numéro finalement, désolé',
    'What? I do want the call!',
    'What? I do want the call! Wrong end of the stick',
    'I still want to talk',
    'of course I want a call',
    'Friday 2.30 pm',
    'tomorrow at 10 please',
    'no no I meant I have no panels here',
    "you've got me wrong, we just don't have one",
    'that is not a wrong number',
    'mais si je veux l’appel !',
    'je veux être rappelé',
    'vendredi 14h30',
    'demain 10h svp',
    'mais non, je voulais dire que j’ai pas de panneaux',
    'vous avez mal compris, j’en ai pas encore',
    'pas un mauvais numéro !',
  ])('is back: "%s"', (text) => {
    expect(understand([text], MISTAKEN).intent).toBe('opt_in');
  });

  it.each([
    'the number is not right',
    "that's my number but I'm not her",
    'how do you know the number is right',
    'is that the right number?',
    "c'est mon numéro, je suis pas Hugo",
    'le numéro est pas bon',
    'I don’t want the call',
    'don’t call on Friday at 3',
    'I meant I’m not her',
    'wrong number!!',
    'je veux pas d’appel',
    'ne m’appelez pas vendredi 14h',
    'je voulais dire que je suis pas Hugo',
  ])('is not: "%s"', (text) => {
    expect(understand([text], MISTAKEN).intent).not.toBe('opt_in');
  });
});

describe('who is not there', () => {
  it.each([
    'no Dave here',
    'there’s no Sarah here',
    'No John here mate, wrong number',
    'nobody called Peter here',
    'no one by that name here',
    'No Priya lives here',
    'no dave at this number',
    'no karen here',
    'pas de Thomas ici',
    'il n’y a pas de Julie ici',
    'aucun Martin à ce numéro',
    'aucune Sophie chez nous',
    'pas de monsieur Durand ici',
  ])('by their name makes a wrong number: "%s"', (text) => {
    expect(understand([text], situation('known')).intent).toBe('wrong_number');
  });

  it.each([
    'No. no panels here yet',
    'No scaffolding here either',
    'nobody here has one',
    'no solar here',
    'no boiler here',
    'there’s no heat pump here',
    'no one here has ever had one',
    'nobody here uses that',
    'no none here',
    'nope, no system here mate',
    'No alarm here at the moment',
    'nobody here knows it',
    'NO PANELS HERE',
    'pas de panneaux ici',
    'non, personne ici n’en a',
    'non personne ici n’a ça',
    'aucun panneau ici',
    'non pas de clim ici',
    'personne chez nous n’en a',
    'aucune installation chez moi',
    'personne ici ne connaît ça',
    'pas d’échafaudage ici non plus',
    'y’en a pas ici',
  ])('but not things that are not: "%s"', (text) => {
    for (const name of ['known', 'situation', 'booking', 'booked'] as const)
      expect(understand([text], situation(name)).intent).not.toBe('wrong_number');
  });
});
