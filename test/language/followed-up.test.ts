import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { situation } from './contexts.js';

const SILENT = situation('known', { followedUp: 'silent' });
const WROTE = situation('known', { followedUp: 'wrote' });

function meant(text: string, context: typeof SILENT): string {
  const { intent, answers } = understand([text], context);
  return [intent, ...answers.map(({ question, value }) => `${question}=${value}`)].join(' ');
}

describe('after a follow-up, which suggests a call', () => {
  it.each(['oui', 'Oui merci !', 'ouais pourquoi pas', 'Yes please', 'yeah sure', 'ok'])(
    'a mere yes wants to go on, and does not answer what was asked before: "%s"',
    (text) => {
      expect(meant(text, SILENT)).toBe('interested');
      expect(meant(text, WROTE)).toBe('interested');
    },
  );

  it.each(['non', 'Non merci', 'no', 'nope, thanks'])(
    'a mere no of someone who had written declines: "%s"',
    (text) => expect(meant(text, WROTE)).toBe('not_interested'),
  );

  it.each([
    ['oui je le connais déjà', 'answer known=yes'],
    ['yes I know it well', 'answer known=yes'],
    ['non je ne connais pas', 'answer known=no'],
  ])('more than that still answers: "%s"', (text, expected) => {
    expect(meant(text, SILENT)).toBe(expected);
    expect(meant(text, WROTE)).toBe(expected);
  });

  it('a no of someone who never wrote ends nothing: they were asked whether they had seen our message', () => {
    expect(meant('non', SILENT)).toBe('answer known=no');
  });
});

it('what a question of the playbook asked last is answered by a mere yes', () => {
  expect(meant('oui', situation('known'))).toBe('answer known=yes');
});
