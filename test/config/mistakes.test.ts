import { expect, it } from 'vitest';
import { parseSettings, SettingsError } from '../../src/config/settings.js';

const TEXT = `version: 1
accounts:
  acme:
    name: Acme
    country: 33
    time_zone: Paris
    environments:
      test: { keys: [] }
    whatsapp: {}
    calendars:
      experts:
        hours: { mon: ['9-5'] }
        notice: 1h
    playbooks: {}
`;

function mistakes(text: string): string[] {
  try {
    parseSettings(text, 'ringback.yaml', {});
  } catch (error) {
    if (error instanceof SettingsError) return error.mistakes;
  }
  return [];
}

it.each([
  ['what is of another kind', 'accounts.acme.country: must be a text (line 5)'],
  ['what has another form', 'accounts.acme.time_zone: an IANA time zone such as Europe/Paris (line 6)'],
  ['what is missing', 'accounts.acme.environments.test.endpoint: is missing, a text is needed (line 8)'],
  ['what is too short', 'accounts.acme.environments.test.keys: must have at least 1 entry (line 8)'],
  ['what there is not', 'accounts.acme.calendars.experts: has no setting called notice (line 13)'],
])('a mistake in the settings is told with its place and what is right: %s', (_what, told) => {
  expect(mistakes(TEXT)).toContain(told);
});

it('a value that is none of a few is told with these', () => {
  expect(mistakes(TEXT.replace('version: 1', 'version: 2'))).toContain('version: must be 1 (line 1)');
});
