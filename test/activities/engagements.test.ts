import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { createNumbers } from '../../src/activities/numbers.js';
import { createEngagementActivities } from '../../src/activities/engagements.js';
import { zoneOf } from '../../src/domain/prospect-zone.js';
import { snapshotPlaybook } from '../../src/activities/playbook-snapshot.js';
import { standardTopics } from '../../src/language/wordings/topics.js';
import { createSuppressions } from '../../src/activities/suppression.js';
import type { Suppressions } from '../../src/activities/suppression.js';
import { Directory } from '../../src/config/directory.js';
import type { Settings } from '../../src/config/schema.js';
import type { Preparation } from '../../src/domain/contact/decision.js';
import type { ContactId } from '../../src/domain/identity.js';
import type { JsonObject } from '../../src/domain/json.js';
import type { Profile } from '../../src/domain/lead.js';
import { createPayloadStore } from '../../src/storage/payload-store.js';
import { createPlaybookTexts } from '../../src/storage/playbooks.js';
import { CONTACT, outboundDirectory } from '../support/outbound-settings.js';
import { realServer, startEntityWorker } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const NOW = Date.parse('2025-10-08T07:31:00Z');
const PROFILE: Profile = { phone_number: '+33639980001' };
const KEY = Buffer.alloc(32, 3);

function directoryWith(change: (account: Settings['accounts'][string]) => void): Directory {
  const settings = structuredClone(outboundDirectory().settings);
  const account = settings.accounts['demo'];
  if (!account) throw new Error('the test settings have no account "demo"');
  change(account);
  return new Directory(settings);
}

describe('the zone of a prospect', () => {
  test.each<[string, string, Partial<Profile>, string, boolean]>([
    ['the payload names it', '+12125550100', { time_zone: 'America/Chicago' }, 'America/Chicago', true],
    ['the number is of a country with one zone', '+447400123456', {}, 'Europe/London', true],
    [
      'the number was given to nobody, but its code is of one country',
      '+33012345678',
      {},
      'Europe/Paris',
      true,
    ],
    ['the country has several, and the number an area', '+12125550100', {}, 'America/New_York', false],
    ['the country has several, and the number no area', '+18005551234', {}, 'Europe/Paris', false],
    [
      'the payload names none that exists',
      '+33639980001',
      { time_zone: 'Europe/Nowhere' },
      'Europe/Paris',
      true,
    ],
    ['the number cannot be one', 'raw-0123456789abcdef01234567', {}, 'Europe/Paris', false],
  ])('%s', (_, number, profile, timeZone, certain) => {
    expect(zoneOf({ ...CONTACT, number }, { ...PROFILE, ...profile }, 'Europe/Paris')).toEqual({
      timeZone,
      certain,
    });
  });
});

describe('the snapshot of a playbook (T4)', () => {
  it('holds what policy needs and no texts', () => {
    const directory = directoryWith(({ playbooks }) => {
      const { standard } = playbooks;
      if (!standard) return;
      standard.questions = [
        { id: 'owner', kind: 'yes_no', text: { fr: 'Propriétaire ?' }, disqualify: ['no'] },
        { id: 'roof', kind: 'choice', text: {}, choices: ['flat', 'tile'], disqualify: ['flat'] },
        { id: 'surface', kind: 'number', text: {}, min: 10 },
      ];
      standard.topics = [
        { topic: 'price', keywords: ['prix'], offers_call: false },
        { topic: 'delay', keywords: [], text: { fr: 'Trois semaines.' }, offers_call: false },
      ];
    });
    const snapshot = snapshotPlaybook(directory.environment('demo', 'test'));
    expect(snapshot.questions).toEqual([
      { id: 'owner', kind: 'yes_no', disqualify: 'no' },
      { id: 'roof', kind: 'choice', choices: ['flat', 'tile'], disqualify: ['flat'] },
      { id: 'surface', kind: 'number', min: 10, max: null },
    ]);
    expect(snapshot.topics.map(({ topic, offersCall }) => [topic, offersCall])).toEqual([
      ['price', true],
      ['delay', false],
      ...standardTopics('Alvio').map(({ topic }) => [topic, topic === 'already_customer']),
    ]);
    expect(snapshot.supportTopics.map(({ topic }) => topic)).toEqual(['robot']);
    expect(JSON.stringify(snapshot)).not.toContain('Propriétaire');
  });

  it('is refused over 8 KB, by the name of the playbook', () => {
    const directory = directoryWith(({ playbooks }) => {
      const topics = Array.from({ length: 30 }, (_, index) => ({
        topic: `topic-${index}`,
        keywords: Array.from({ length: 30 }, () => 'keyword-keyword'),
        offers_call: false,
      }));
      if (playbooks['standard']) playbooks['standard'].topics = topics;
    });
    expect(() => snapshotPlaybook(directory.environment('demo', 'test'))).toThrow(/"standard".*at most 8192/);
  });
});

describe('setting up an engagement', () => {
  let temporal: TestTemporal;
  let stopWorker: () => Promise<void>;
  let folder: string;
  let prospects = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ringback-engagements-'));
    temporal = await realServer();
    stopWorker = await startEntityWorker(temporal);
  });
  afterAll(async () => {
    await stopWorker();
    await temporal.close();
    await rm(folder, { recursive: true });
  });

  function activities(directory = outboundDirectory()): {
    engagements: ReturnType<typeof createEngagementActivities>;
    suppressions: Suppressions;
    playbooks: ReturnType<typeof createPlaybookTexts>;
  } {
    const store = createPayloadStore({ kind: 'directory', path: folder }, KEY);
    const playbooks = createPlaybookTexts(directory, store);
    const suppressions = createSuppressions(directory, temporal.client, KEY);
    const numbers = createNumbers(directory, temporal.client);
    const deps = { directory, client: temporal.client, store, playbooks, suppressions, numbers };
    return { engagements: createEngagementActivities(deps), suppressions, playbooks };
  }
  function someone(): ContactId {
    prospects += 1;
    return { ...CONTACT, number: `+3363998${String(prospects).padStart(4, '0')}` };
  }
  async function prepare(
    change: { contact?: ContactId; profile?: Partial<Profile>; payload?: JsonObject; opener?: boolean },
    directory = outboundDirectory(),
  ): Promise<Preparation> {
    const { engagements } = activities(directory);
    const { contact = someone(), profile = {}, payload = {}, opener = true } = change;
    return await engagements.prepareEngagement({
      contact,
      profile: { ...PROFILE, ...profile },
      payload: { inline: payload },
      unmerged: [],
      now: NOW,
      opener,
      playbook: null,
    });
  }
  const required = directoryWith(({ environments }) => {
    if (environments.test) environments.test.consent = 'required';
  });

  it('is for the test_recipients alone where the settings name some, in any spelling of their numbers', async () => {
    const mine = someone();
    const guarded = directoryWith(({ environments }) => {
      if (environments.test) environments.test.test_recipients = [mine.number, '+551187654321'];
    });
    expect(await prepare({ contact: mine }, guarded)).toMatchObject({ ready: true });
    const brazilian = { ...mine, number: '+5511987654321' };
    expect(await prepare({ contact: brazilian }, guarded)).toMatchObject({ ready: true });
    expect(await prepare({}, guarded)).toEqual({ ready: false, reason: 'not_a_test_recipient' });
  });

  it('gives playbook, calendar, language, zone and windows', async () => {
    expect(await prepare({})).toMatchObject({
      ready: true,
      playbook: { name: 'standard', templates: ['opener'], meetingMinutes: 30 },
      calendar: 'team',
      calendarTimeZone: 'Europe/Paris',
      language: 'fr',
      timeZone: 'Europe/Paris',
      timeZoneCertain: true,
      sendWindows: [{ from: NOW }],
    });
  });

  describe('by a routing rule that assigns a person', () => {
    const LINA = {
      prenom: 'Lina',
      nom: 'Petit',
      role: 'support',
      email: 'lina@example.com',
      calendar: 'lina',
    };
    const assigning = (calendar?: string) =>
      directoryWith((account) => {
        const { team } = account.calendars;
        if (team) account.calendars = { team, lina: team, other: team };
        account.people = { lina: LINA };
        account.routing = [
          {
            name: 'north',
            when: { 'custom.region': 'north' },
            set: { assignee: 'lina', ...(calendar && { calendar }) },
          },
        ];
      });
    const payload = (region: string) => ({ payload: { custom: { region } } });

    it('names them, and books in their calendar (S1-36)', async () => {
      expect(await prepare(payload('North'), assigning())).toMatchObject({
        calendar: 'lina',
        route: {
          rule: 'north',
          assignee: {
            role: 'support',
            prenom: 'Lina',
            nom: 'Petit',
            email: 'lina@example.com',
            slack_id: null,
          },
        },
      });
    });

    it('books in another calendar where the rule names one', async () => {
      expect(await prepare(payload('north'), assigning('other'))).toMatchObject({ calendar: 'other' });
    });

    it('changes nothing for whom it does not match', async () => {
      expect(await prepare(payload('south'), assigning())).toMatchObject({ calendar: 'team', route: null });
    });
  });

  it('speaks the language the payload prefers', async () => {
    expect(await prepare({ profile: { preferred_language: 'en' } })).toMatchObject({ language: 'en' });
  });

  it('remembers the playbook under its hash, whatever becomes of the settings', async () => {
    const prepared = await prepare({});
    const hash = prepared.ready ? prepared.playbook.hash : '';
    const emptied = directoryWith((account) => {
      if (account.playbooks['standard']) account.playbooks['standard'].company = 'Another';
    });
    expect((await activities(emptied).playbooks.get(hash)).company).toBe('Maisons Demo');
  });

  it('computes windows again from the playbook that was remembered', async () => {
    const prepared = await prepare({});
    const playbook = prepared.ready ? prepared.playbook.hash : '';
    const input = { contact: CONTACT, playbook, timeZone: 'Europe/Paris', now: NOW, meeting: null };
    expect(await activities().engagements.computeSendWindows(input)).toHaveLength(1);
  });

  it('computes the windows until a meeting and beyond, however far it is', async () => {
    const workdays = directoryWith((account) => {
      const { standard } = account.playbooks;
      if (standard) standard.sending_hours = { mon: ['09:00-18:00'], tue: [], wed: [], thu: [], fri: [] };
    });
    const prepared = await prepare({}, workdays);
    const playbook = prepared.ready ? prepared.playbook.hash : '';
    const meeting = NOW + 60 * 24 * 3_600_000;
    const input = { contact: CONTACT, playbook, timeZone: 'Europe/Paris', now: NOW, meeting };
    const windows = await activities(workdays).engagements.computeSendWindows(input);
    expect(windows.at(-1)?.to).toBeGreaterThan(meeting);
    const soon = await activities(workdays).engagements.computeSendWindows({ ...input, meeting: null });
    expect(soon).toHaveLength(2);
  });

  it.each([
    [
      'refused consent, though it is assumed',
      outboundDirectory(),
      { profile: { consent: false } },
      'no_consent',
    ],
    ['did not give the consent that is required', required, {}, 'no_consent'],
    [
      'refused consent and wrote first',
      required,
      { profile: { consent: false }, opener: false },
      'no_consent',
    ],
  ])('writes to nobody who %s', async (_, directory, change, reason) => {
    expect(await prepare(change, directory)).toEqual({ ready: false, reason });
  });

  it.each([
    ['gave the consent that is required', { profile: { consent: true } }],
    ['wrote first', { opener: false }],
  ])('writes to who %s', async (_, change) => {
    expect(await prepare(change, required)).toMatchObject({ ready: true });
  });

  it('writes to nobody who opted out, though the contact forgot (T3)', async () => {
    const contact = someone();
    await activities().engagements.changeSuppression({
      contact,
      otherNumbers: [],
      suppressed: true,
      at: NOW,
    });
    expect(await prepare({ contact })).toEqual({ ready: false, reason: 'suppressed' });
  });

  it('holds an opt-out in every environment of the same WhatsApp number (T3)', async () => {
    const contact = someone();
    await activities().engagements.changeSuppression({
      contact,
      otherNumbers: [],
      suppressed: true,
      at: NOW,
    });
    const elsewhere: ContactId = { ...contact, environment: 'production' };
    expect(await activities().suppressions.isSuppressed(elsewhere)).toBe(true);
  });

  it('knows a Brazilian number in both of its forms', async () => {
    const contact = { ...CONTACT, number: '+5511987654321' };
    await activities().suppressions.change(contact, { suppressed: true, at: NOW });
    expect(await activities().suppressions.isSuppressed({ ...contact, number: '+551187654321' })).toBe(true);
  });

  it('forgets an opt-out when the person opts in, whichever environment kept it', async () => {
    const contact = someone();
    const { suppressions } = activities();
    await suppressions.change(contact, { suppressed: true, at: NOW });
    await suppressions.change({ ...contact, environment: 'production' }, { suppressed: false, at: NOW + 1 });
    expect(await suppressions.isSuppressed(contact)).toBe(false);
  });

  it('keeps no number in the id of a suppression', async () => {
    const contact = someone();
    await activities().suppressions.change(contact, { suppressed: true, at: NOW });
    const ids: string[] = [];
    for await (const { workflowId } of temporal.client.workflow.list()) ids.push(workflowId);
    expect(ids.filter((id) => id.includes(contact.number))).toEqual([]);
  });
});
