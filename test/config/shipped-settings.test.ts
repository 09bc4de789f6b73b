import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { matchKey } from '../../src/config/keys.js';
import { Directory } from '../../src/config/directory.js';
import { loadSettings, parseSettings, SettingsError, settingsJsonSchema } from '../../src/config/settings.js';

const settings = loadSettings('ringback.yaml', {});
const directory = new Directory(settings);

describe('the shipped settings', () => {
  it('open the guides’ endpoints with the guides’ keys (S0-23, S0-24, S1-03)', () => {
    const test = directory.byEndpoint('6i8qsza7zhyt76');
    const production = directory.byEndpoint('celqs5mur1l7p8');
    expect(test && matchKey('test', test.environment.keys, {})).toBeTruthy();
    expect(
      production && matchKey('48FBBD88-78C1-4AC8-AFCB-1475C5F7236D', production.environment.keys, {}),
    ).toBeTruthy();
  });

  it('give each environment a WhatsApp number of its own (A-22)', () => {
    const numbers = directory.environments().map(({ whatsapp }) => whatsapp.phone_number_id);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('carry a Stop button on every message that Ringback sends of its own accord', () => {
    for (const { playbook } of directory.environments()) {
      for (const purpose of ['opener', 'follow_up', 'reengagement'] as const) {
        for (const text of Object.values(playbook.templates[purpose]?.languages ?? {})) {
          expect(text.buttons, `${purpose} ${text.code}`).toContain('Stop');
        }
      }
    }
  });

  it('speak French and English everywhere (S3-01)', () => {
    for (const { playbook } of directory.environments()) {
      for (const template of Object.values(playbook.templates)) {
        expect(Object.keys(template.languages).sort()).toEqual(['en', 'fr']);
      }
      for (const { text } of playbook.questions) expect(Object.keys(text).sort()).toEqual(['en', 'fr']);
    }
  });

  it('have the slots of the guide’s conversation (S3-09)', () => {
    const { hours, slot_minutes } = directory.environment('alvio', 'production').calendar;
    expect(hours.wed).toEqual(['08:30-12:30', '14:00-18:00']);
    expect(slot_minutes).toBe(30);
  });

  it('keep quiet hours in production alone', () => {
    expect(directory.environment('alvio', 'production').playbook.sending_hours?.sun).toBeUndefined();
    expect(directory.environment('alvio', 'test').playbook.sending_hours).toBeUndefined();
    expect(directory.environment('demo', 'test').playbook.sending_hours).toBeUndefined();
  });

  it('match the JSON Schema that lies beside them', () => {
    expect(JSON.parse(readFileSync('ringback.schema.json', 'utf8'))).toEqual(settingsJsonSchema());
  });
});

describe('a rule that assigns a person', () => {
  const withPeople = (people: unknown): string => {
    const shipped = parse(readFileSync('ringback.yaml', 'utf8'), { merge: true }) as {
      accounts: { alvio: Record<string, unknown> };
    };
    const routing = [{ name: 'vip', when: { vip: true }, set: { assignee: 'lina' } }];
    Object.assign(shipped.accounts.alvio, { people, routing });
    return JSON.stringify(shipped);
  };

  it('must name one of the account’s people, with a calendar that exists', () => {
    const mistakesOf = (people: unknown): string[] => {
      try {
        parseSettings(withPeople(people), 'ringback.yaml', {});
        return [];
      } catch (error) {
        return error instanceof SettingsError ? error.mistakes : [];
      }
    };
    expect(mistakesOf({})).toEqual(['accounts.alvio.routing.0.set.assignee: "lina" is not one of (none)']);
    expect(mistakesOf({ lina: { prenom: 'Lina', calendar: 'hers' } })).toEqual([
      'accounts.alvio.people.lina.calendar: "hers" is not one of experts',
    ]);
  });
});

describe('settings of calendars', () => {
  type Shipped = { accounts: { alvio: Record<string, unknown> & { calendars: { experts: object } } } };
  function mistakesOf(change: (alvio: Shipped['accounts']['alvio']) => void): string[] {
    const shipped = parse(readFileSync('ringback.yaml', 'utf8'), { merge: true }) as Shipped;
    change(shipped.accounts.alvio);
    try {
      parseSettings(JSON.stringify(shipped), 'ringback.yaml', {});
      return [];
    } catch (error) {
      return error instanceof SettingsError ? error.mistakes : [String(error)];
    }
  }
  const feed = (more: object) => [{ sha256: 'a'.repeat(64), environment: 'test', ...more }];
  const busy = (more: object) => (alvio: Shipped['accounts']['alvio']) =>
    Object.assign(alvio.calendars.experts, { busy: more });

  it.each([
    [{ calendar: 'none' }, 'feeds.0.calendar: "none" is not one of experts'],
    [{ person: 'lina' }, 'feeds.0.person: "lina" is not one of (none)'],
    [{ calendar: 'experts', email: 'a@example.com' }, 'feeds.0: one of calendar, person and email, or none'],
  ])('name calendars and people that there are (%j)', (more, mistake) => {
    expect(mistakesOf((alvio) => (alvio['feeds'] = feed(more)))).toEqual([`accounts.alvio.${mistake}`]);
  });

  it('give a person of a feed a calendar, or an address', () => {
    const mistakes = mistakesOf((alvio) => {
      alvio['people'] = { lina: { prenom: 'Lina' } };
      alvio['feeds'] = feed({ person: 'lina' });
    });
    expect(mistakes).toEqual(['accounts.alvio.feeds.0.person: "lina" has neither a calendar nor an email']);
  });

  it.each([
    [{ url: 'http://example.com/a.ics' }, /must be https/],
    [{ url: 'ftp://example.com/a.ics' }, /busy\.url/],
    [{ url: 'https://example.com/a.ics', url_env: 'ICAL' }, /either url or url_env/],
    [{}, /either url or url_env/],
    [{ url_env: 'ICAL', refresh: '1m' }, /from 5m to 15m/],
  ])('read other appointments safely, and not too often (%j)', (more, mistake) => {
    expect(mistakesOf(busy(more)).join()).toMatch(mistake);
  });

  it.each([{ url: 'webcal://example.com/a.ics' }, { url_env: 'ICAL', refresh: '5m', unknown: 'stop' }])(
    'take %j',
    (more) => {
      expect(mistakesOf(busy(more))).toEqual([]);
    },
  );

  it('share meetings among calendars that there are', () => {
    const mistakes = mistakesOf((alvio) => {
      const { test } = alvio['environments'] as { test: Record<string, unknown> };
      test['pool'] = ['experts', 'none'];
    });
    expect(mistakes).toEqual(['accounts.alvio.environments.test.pool: "none" is not one of experts']);
  });
});
