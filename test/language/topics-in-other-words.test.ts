/** What anyone may ask or tell, in the words of people in a hurry and of other places, and what only sounds like it. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { situation, type Situation } from './contexts.js';

function topicsOf(name: Situation, language: 'fr' | 'en', text: string): string[] {
  return understand([text], situation(name, { language })).topics;
}

describe('of a call that stands', () => {
  it.each([
    ['C a kel heure deja ?', 'fr', 'call_time'],
    ['how long will it take cos I only have my lunch break', 'en', 'call_length'],
    ['est ce que mon mari peut etre en ligne aussi', 'fr', 'to_pass_on'],
    ['ring the home phone not this one please', 'en', 'to_pass_on'],
    ['Who exactly would be calling me?', 'en', 'who_calls'],
    ['is it over the phone or do u come round', 'en', 'by_phone'],
    ['will you come to the house or is it just over the phone', 'en', 'by_phone'],
    ["c'est par téléphone ou vous passez à la maison", 'fr', 'by_phone'],
    ['Do I need anything ready?', 'en', 'to_prepare'],
    ['do I need to have anything to hand', 'en', 'to_prepare'],
  ] as const)('"%s" (%s) is %s', (text, language, topic) => {
    expect(topicsOf('booked', language, text)).toEqual([topic]);
  });

  it.each([
    ['it wont stop raining here haha', 'en'],
    ["il arrête pas de pleuvoir ici, c'est fou", 'fr'],
  ] as const)('the weather goes on, and so does the call: "%s"', (text, language) => {
    const { intent, topics } = understand([text], situation('booked', { language }));
    expect([intent, topics]).toEqual(['other', ['aside']]);
  });
});

describe('of what was before', () => {
  it.each([
    ['We have been customers of yours since 2019', 'en', 'already_customer'],
    ["I've been a loyal customer with you for years", 'en', 'already_customer'],
    ['Already had a quick word with your colleague yesterday', 'en', 'spoke_already'],
    ['sorry I stopped for petrol, what were you asking?', 'en', 'say_again'],
    ["désolé j'étais au volant, vous me demandiez quoi ?", 'fr', 'say_again'],
  ] as const)('"%s" (%s) is %s', (text, language, topic) => {
    expect(topicsOf('known', language, text)).toEqual([topic]);
  });

  it.each([
    ["we've been customers of EDF since 2019", 'en'],
    ['I had a chat with my wife already', 'en'],
  ] as const)('"%s" is of others', (text, language) => {
    expect(topicsOf('known', language, text)).toEqual([]);
  });

  it.each([
    ['I had a missed call from this number', 'en'],
    ["theres two missed calls from ye, what's it about", 'en'],
    ["j'ai eu un appel manqué de votre numéro", 'fr'],
    ["j'ai deux appels en absence de ce numéro", 'fr'],
  ] as const)('a call was missed: "%s"', (text, language) => {
    expect(topicsOf('idle', language, text)).toContain('missed_call');
  });
});

describe('of who writes', () => {
  it.each([
    ["C'tu un robot qui m'écrit ?", 'fr'],
    ["c'est-tu un robot", 'fr'],
    ['il y a quelqu’un ?', 'fr'],
    ['is anyone there?', 'en'],
    ['anybody there?', 'en'],
  ] as const)('"%s" asks whether somebody is there', (text, language) => {
    expect(topicsOf('known', language, text)).toEqual(['robot']);
  });
});

describe('of the price', () => {
  it.each([
    ['Volontiers, mais par WhatsApp, mon forfait américain est hors de prix', 'fr'],
    ['on WhatsApp please, my roaming is expensive', 'en'],
  ] as const)('what calls cost them is none of ours: "%s"', (text, language) => {
    expect(topicsOf('newyork', language, text)).not.toContain('price');
  });

  it.each([
    ['votre forfait est cher ?', 'fr'],
    ['is your plan expensive?', 'en'],
  ] as const)('what ours costs is: "%s"', (text, language) => {
    expect(topicsOf('newyork', language, text)).toContain('price');
  });
});
