/** Short words about a death, about who writes, and about the number, and those that only look like them. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { intentOf, situation, type Situation } from './contexts.js';

function topicsOf(name: Situation, text: string): string {
  const { intent, topics } = understand([text], situation(name));
  return `${intent} ${topics.join(' ')}`.trim();
}

describe('a death of their own, by the name they go by at home', () => {
  it.each([
    "On vient de perdre maman, je n'ai pas la tête à ça",
    'papa est décédé samedi',
    "we've just lost dad, can't face this now",
    'Mum passed away on sunday sorry',
  ])('"%s"', (text) => expect(topicsOf('situation', text)).toBe('human bereavement'));

  it.each(["j'ai perdu le papier de papa", "we lost mum's number"])('not "%s"', (text) =>
    expect(intentOf('situation', text)).toBe('answer'),
  );
});

describe('what is asked in passing', () => {
  it.each<[Situation, string, string]>([
    ['known', 'mon numéro vous l’avez trouvé où au juste', 'question how_did_you_get_my_number'],
    ['known', "c'est qui la ?", 'question who_are_you'],
    ['known', "c'est qui la personne", 'question'],
    ['need', 'ça coûte combien, avant que je réponde', 'question price'],
    ['need', 'je vous réponds demain', 'later'],
    ['booked', "quel numéro va s'afficher ?", 'question call_number'],
    ['booked', 'what number will show up?', 'question call_number'],
  ])('%s: "%s"', (name, text, expected) => expect(topicsOf(name, text)).toBe(expected));

  it('takes the only slot from who leaves their phone on', () =>
    expect(intentOf('oneSlot', 'ça va pour moi, je laisse le gsm allumé')).toBe('choose_slot'));
});

describe('a blow is met with sympathy, also where the call is called off for it', () => {
  it.each<[string, string]>([
    ["Doctor says it's cancer. Please cancel everything", 'cancel hard_time'],
    ['diagnosed with leukaemia, cancel please', 'cancel hard_time'],
    ['wife just died in A&E, cancel', 'cancel bereavement'],
    ["on m'a diagnostiqué un cancer, je préfère annuler", 'cancel hard_time'],
    ['ma femme vient de mourir aux urgences, annulez', 'cancel bereavement'],
    ['can you cancel it please', 'cancel'],
  ])('"%s": %s', (text, expected) => expect(topicsOf('booked', text)).toBe(expected));
});
