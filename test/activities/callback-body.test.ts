import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveMessages } from '../../src/activities/archive.js';
import { NO_WISH } from '../../src/domain/language.js';
import type { CallbackBodies } from '../../src/activities/callback-body.js';
import { createCallbackBodies } from '../../src/activities/callback-body.js';
import type { Message } from '../../src/domain/contact/state.js';
import { createPayloadStore } from '../../src/storage/payload-store.js';
import type { PayloadStore } from '../../src/storage/payload-store.js';
import { createPlaybookTexts } from '../../src/storage/playbooks.js';
import type { CallbackBodyInput } from '../../src/temporal/contract.js';
import { CONTACT, outboundDirectory } from '../support/outbound-settings.js';

const NOW = Date.parse('2025-10-13T11:36:00Z');
const BOOKED: CallbackBodyInput['snapshot'] = {
  status: 'MEETING_BOOKED',
  crmId: 'CRM_123456',
  reason: null,
  booking: {
    uid: 'u',
    calendar: 'team',
    start: Date.parse('2026-01-24T13:30:00Z'),
    end: Date.parse('2026-01-24T14:00:00Z'),
    timeZone: 'Europe/Paris',
    sequence: 0,
    bookedAt: NOW,
  },
  engagement: {
    answers: [],
    topicsAsked: [],
    wish: NO_WISH,
    openedAt: NOW,
    progress: { delivered: true, read: true, responded: true },
  },
};
let folder: string;
let store: PayloadStore;
let bodies: CallbackBodies;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ringback-language-'));
  store = createPayloadStore({ kind: 'directory', path: folder }, Buffer.alloc(32, 5));
  const directory = outboundDirectory();
  const playbooks = createPlaybookTexts(directory, store);
  bodies = createCallbackBodies({ directory, store, playbooks, pseudonymKey: Buffer.alloc(32, 6) });
});
afterEach(() => rm(folder, { recursive: true }));

function message(id: string, text: string, direction: 'in' | 'out' = 'in'): Message {
  return { id, direction, at: NOW, type: 'text', text, status: direction === 'out' ? 'read' : null };
}
async function frozen(change: Partial<CallbackBodyInput>): Promise<Record<string, unknown>> {
  const ref = await bodies.write({
    contact: CONTACT,
    snapshot: BOOKED,
    profile: {
      phone_number: '+33639980001',
      name: 'Marie Durand',
      sales: {
        role: 'sales',
        prenom: 'Hugo',
        nom: 'Lambert',
        email: null,
        lien_calendrier: null,
        slack_id: null,
        phone_number: null,
      },
    },
    playbook: null,
    language: 'en',
    messages: [message('1', 'Hello')],
    archive: null,
    now: NOW,
    ...change,
  });
  return JSON.parse((await store.get(ref)).toString()) as Record<string, unknown>;
}

describe('the frozen body of a callback', () => {
  it('is the one of the guide for a booked meeting, with the offset of the calendar zone (S2-26)', async () => {
    const { ai_summary, conversation_transcript, ...rest } = await frozen({});
    expect(rest).toEqual({
      crm_id: 'CRM_123456',
      status: 'MEETING_BOOKED',
      meeting: { start: '2026-01-24T14:30:00+01:00', timezone: 'Europe/Paris' },
    });
    expect([typeof ai_summary, typeof conversation_transcript]).toEqual(['string', 'string']);
  });

  it('has exactly the keys of the guide without an outcome (S2-29)', async () => {
    const snapshot = { ...BOOKED, status: 'NO_OUTCOME' as const, booking: null, reason: 'silence' as const };
    expect(Object.keys(await frozen({ snapshot }))).toEqual([
      'crm_id',
      'status',
      'ai_summary',
      'conversation_transcript',
    ]);
  });

  it('names nobody and no company of either side (S2-31)', async () => {
    const messages = [
      message('1', 'Bonjour Marie, ici Léa, de Maisons Demo, pour Hugo Lambert.', 'out'),
      message('2', 'Marie Durand, 06 39 98 00 01'),
    ];
    expect(JSON.stringify(await frozen({ messages }))).not.toMatch(
      /Marie|Durand|Léa|Maisons|Hugo|Lambert|98 00 01|39980001/,
    );
  });

  it('tells the whole conversation, each message once, the archived ones first', async () => {
    const archived = [message('1', 'the first words'), message('2', 'the second words')];
    const archive = await archiveMessages(store, { contact: CONTACT, archive: null, messages: archived });
    const body = await frozen({
      archive,
      messages: [message('2', 'the second words'), message('3', 'the last')],
    });
    const lines = String(body['conversation_transcript']).split('\n');
    expect(
      lines.filter((line) => line.includes('Client: ')).map((line) => line.split('Client: ')[1]),
    ).toEqual(['the first words', 'the second words', 'the last']);
  });

  it.each([
    ['new', { delivered: false, read: false, responded: false }],
    ['contacted', { delivered: true, read: false, responded: false }],
    ['responded', { delivered: true, read: true, responded: true }],
  ])('shows the stage %s', async (stage, progress) => {
    const snapshot = { ...BOOKED, engagement: { ...BOOKED.engagement, progress } };
    expect((await frozen({ snapshot }))['conversation_transcript']).toContain(`Kanban stage: ${stage}`);
  });

  it('is the same, byte for byte, when it is frozen again (T8)', async () => {
    expect(await frozen({})).toEqual(await frozen({}));
  });
});
