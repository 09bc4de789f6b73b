/** The call is due, as they see it, and nobody calls. */
import { describe, expect, it } from 'vitest';
import type { UnderstandingContext } from '../../src/domain/language.js';
import { understand } from '../../src/language/understand.js';
import { civilToInstant } from '../../src/domain/zone.js';
import { SITUATIONS, situation } from './contexts.js';

const BEGUN = situation('reminded', { now: civilToInstant('2025-10-13', '14:37', 'Europe/Paris') });
const MET: UnderstandingContext = { ...SITUATIONS.idle, met: true };
const PROMISED: UnderstandingContext = { ...SITUATIONS.booking, promised: true };

const SILENT = [
  'sir nobody is calling',
  'no one calling me',
  "nobody's ringing",
  'Nobody has rung. It is 14:37.',
  'noone is on the line',
  'still no ring',
  'still not a call',
  "my phone hasn't gone off",
  "phone's not ringing",
  'j’ai eu personne',
  'on a toujours eu personne',
  'personne au bout du fil',
  "toujours pas d'appel là",
  'personne m’appelle',
  'mon tel sonne pas',
  "le téléphone n'a pas sonné",
];

describe('nobody calls', () => {
  it.each(SILENT)('"%s", once the hour has come', (text) => {
    for (const context of [BEGUN, MET, PROMISED]) expect(understand([text], context).intent).toBe('let_down');
  });

  it.each(SILENT)('"%s", before the hour: they are told when it is', (text) => {
    for (const name of ['booked', 'reminded'] as const)
      expect(understand([text], SITUATIONS[name])).toMatchObject({
        intent: 'question',
        topics: ['call_time'],
        at: null,
      });
  });

  it.each([
    'what if nobody calls',
    'I hope nobody is calling before 9',
    "si personne n'appelle je fais quoi ?",
    'nobody calls me on the landline',
    'j’ai eu personne d’autre, on garde',
    'my phone has gone off, it was my alarm',
    'personne ne sera là avant 14h',
  ])('"%s" is no such thing', (text) => {
    expect(understand([text], BEGUN).intent).not.toBe('let_down');
    expect(understand([text], SITUATIONS.booked).topics).not.toEqual(['call_time']);
  });
});
