import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aliasWorkflowId, contactWorkflowId } from '../../src/domain/identity.js';
import type { InboundMessage } from '../../src/domain/whatsapp.js';
import { MEMO, SIGNALS } from '../../src/temporal/contract.js';
import { colleagueWrites, marketingSwitched, numberChanged, userIdChanged, writes } from '../support/meta.js';
import { until } from '../support/polling.js';
import { messagesTo } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { receiveFromUser } from '../support/user-ids.js';

const PLAIN: Omit<InboundMessage, 'id' | 'userId'> = {
  at: 0,
  type: 'text',
  text: 'Oui',
  payload: null,
  profileName: null,
};

describe('one person under several names', () => {
  let temporal: TestTemporal;
  let ringback: Ringback;

  beforeAll(async () => {
    temporal = await realServer();
    ringback = await startRingback(temporal);
  });
  afterAll(async () => {
    await ringback.stop();
    await temporal.close();
  });

  it('is one contact with and without the ninth digit of Brazil (T1)', async () => {
    const brazilian = '+5511987654321';
    await ringback.post({ crm_contact_id: 'CRM_BR', phone_number: brazilian, email: 'ana@example.com' });
    await until('the first message', () => messagesTo(ringback, brazilian).length > 0);
    await ringback.post({ crm_contact_id: 'CRM_BR', phone_number: '+55 11 8765-4321', name: 'Ana Souza' });
    ringback.sandbox.write(brazilian, { text: 'Sim, yes' });
    await until('the reply is answered', () => messagesTo(ringback, brazilian).length > 1);

    const { profile } = await ringback.state(brazilian);
    expect(profile).toMatchObject({ email: 'ana@example.com', name: 'Ana Souza' });
    expect(await contactsOf(temporal, '8765')).toEqual([
      contactWorkflowId({ account: 'alvio', environment: 'test', number: brazilian }),
    ]);
  });

  it('is reached under a WhatsApp user id once it is known whose it is, with what waited (T1)', async () => {
    const phone = '+33612340077';
    const userId = 'FR.900000000077';
    await ringback.post({ crm_contact_id: 'CRM_ALIAS', phone_number: phone });
    await until('the first message', () => messagesTo(ringback, phone).length > 0);
    const early = await receiveFromUser(ringback, { userId, text: 'Qui êtes-vous ?' });
    await until('it waits', () => exists(temporal, aliasWorkflowId('alvio', 'test', userId)));
    const named = await receiveFromUser(ringback, { from: phone, userId, text: 'Oui' });
    await until('what waited has arrived', async () => (await inbound(phone)).length === 2);
    const late = await receiveFromUser(ringback, { userId, text: 'Non' });
    await until('what came later too', async () => (await inbound(phone)).length === 3);
    await receiveFromUser(ringback, { userId, text: 'Non', id: late });
    await receiveFromUser(ringback, { userId, text: "C'est tout", id: 'wamid.last' });
    await until('the last has arrived', async () => (await inbound(phone)).includes('wamid.last'));

    expect((await inbound(phone)).sort()).toEqual([early, named, late, 'wamid.last'].sort());
    await replayRuns(temporal.client, aliasWorkflowId('alvio', 'test', userId));
  });

  it('is found under a user id while it is not bound: the newest 50 messages wait (T1)', async () => {
    const phone = '+33612340078';
    const userId = 'FR.900000000078';
    const ids = Array.from({ length: 55 }, (_, index) => `wamid.waits-${index}`);
    const handle = temporal.client.workflow.getHandle(aliasWorkflowId('alvio', 'test', userId));
    await receiveFromUser(ringback, { userId, text: '0', id: ids[0] ?? '' });
    await until('it waits', () => exists(temporal, handle.workflowId));
    // Past the webhook, which would let no sender write so much at once.
    for (const id of ids.slice(1)) {
      await handle.signal<[InboundMessage]>(SIGNALS.messageReceived, { ...PLAIN, id, userId });
    }
    await ringback.post({ crm_contact_id: 'CRM_WAITING', phone_number: phone });
    await until('the first message', () => messagesTo(ringback, phone).length > 0);
    await receiveFromUser(ringback, { from: phone, userId, text: 'Oui', id: 'wamid.named' });
    await until('what waited has arrived', async () => (await inbound(phone)).length === 51);
    expect(await inbound(phone)).toEqual(['wamid.named', ...ids.slice(5)]);
  });

  it('goes on under a user id that changed, with what came before it was told (T1)', async () => {
    const phone = '+33612340079';
    const [before, after] = ['FR.900000000079', 'FR.900000000080'];
    await ringback.post({ crm_contact_id: 'CRM_NEW_ID', phone_number: phone });
    await until('the first message', () => messagesTo(ringback, phone).length > 0);
    await receiveFromUser(ringback, { from: phone, userId: before, text: 'Oui', id: 'wamid.id-1' });
    await until('the user id is bound', () => exists(temporal, aliasWorkflowId('alvio', 'test', before)));
    await receiveFromUser(ringback, { userId: after, text: 'Et ?', id: 'wamid.id-2' });
    await userIdChanged(ringback, before, after);
    await until('it arrives', async () => (await inbound(phone)).includes('wamid.id-2'));
    await receiveFromUser(ringback, { userId: before, text: 'Encore', id: 'wamid.id-3' });
    await until('the old id leads there too', async () => (await inbound(phone)).includes('wamid.id-3'));
    expect((await ringback.state(phone)).userIds).toEqual([before, after]);
  });

  it('goes on under a number that changed: one conversation, and never a second contact (T1)', async () => {
    const [old, next] = ['+33612340081', '+33612340082'];
    await ringback.post({ crm_contact_id: 'CRM_MOVED', phone_number: old, name: 'Anna' });
    await until('it was delivered', () => ringback.inbox.statuses('CRM_MOVED').length > 0);
    await numberChanged(ringback, old, next);
    await until('the number is taken over', async () => (await phase(old)) === 'forwarding');
    await writes(ringback, next, 'Oui');
    await writes(ringback, old, 'Non');
    await ringback.post({ crm_contact_id: 'CRM_MOVED', phone_number: old, company: 'Dupont SA' });
    await until('both messages have arrived', async () => (await inbound(next)).length === 2);
    await until('so has the post', async () => (await ringback.state(next)).profile.company === 'Dupont SA');

    const state = await ringback.state(next);
    expect(state.profile).toMatchObject({ name: 'Anna', crm_contact_id: 'CRM_MOVED' });
    expect(state.openings).toHaveLength(1);
    expect(messagesTo(ringback, old)).toHaveLength(1);
    const memoOf = async (number: string) => {
      const id = contactWorkflowId({ account: 'alvio', environment: 'test', number });
      return (await temporal.client.workflow.getHandle(id).describe()).memo ?? {};
    };
    await until('reports count it there', async () => Boolean((await memoOf(next))[MEMO.report]));
    expect(await memoOf(old)).toEqual({ [MEMO.forwardsTo]: next });
    const stub = await ringback.state(old);
    expect(stub.engagement).toBeNull();
    expect(stub.conversation.messages).toEqual([]);
    await until('the answer is told', () =>
      ringback.inbox.statuses('CRM_MOVED').includes('RESPONSE_RECEIVED'),
    );
    const told = ringback.inbox.statuses('CRM_MOVED');
    expect(told).toEqual(['FIRST_MESSAGE_DELIVERED', 'RESPONSE_RECEIVED']);
    for (const number of [old, next]) await replayRuns(temporal.client, contactId(number));
  });

  it('is one contact with either spelling of Mexico and Argentina (T1)', async () => {
    for (const [posted, written] of [
      ['+525512345678', '+5215512345678'],
      ['+5491123456789', '+541123456789'],
    ] as const) {
      await ringback.post({ crm_contact_id: posted, phone_number: posted });
      await until('the contact is there', () => exists(temporal, contactId(posted)));
      await writes(ringback, written, 'Sí');
      await until('the message has arrived', async () => (await inbound(posted)).length === 1);
      expect(await contactsOf(temporal, posted.slice(-8))).toEqual([contactId(posted)]);
    }
  });

  it('is handed over when a colleague writes from the phone app, and left in peace (DESIGN §6)', async () => {
    const phone = '+33612340085';
    await ringback.post({ crm_contact_id: 'CRM_ECHO', phone_number: phone });
    await until('it was delivered', () => ringback.inbox.statuses('CRM_ECHO').length > 0);
    await colleagueWrites(ringback, phone, 'Bonjour, je vous appelle à 15 h');
    await until('it is handed over', async () => (await ringback.state(phone)).handover !== null);
    ringback.sandbox.write(phone, { text: 'Oui' });
    await until('the answer is told', () =>
      ringback.inbox.statuses('CRM_ECHO').includes('RESPONSE_RECEIVED'),
    );
    const { conversation } = await ringback.state(phone);
    expect(conversation.messages.map(({ direction }) => direction)).toEqual(['out', 'out', 'in']);
    expect(messagesTo(ringback, phone)).toHaveLength(1);
    await replayRuns(temporal.client, contactId(phone));
  });

  it('that stopped marketing messages is never written to, also if nobody knew them, until they resume', async () => {
    const phone = '+33612340086';
    await marketingSwitched(ringback, phone, 'stop', 1_760_000_000);
    await ringback.post({ crm_contact_id: 'CRM_STOPPED', phone_number: phone });
    await until('it is told', () => ringback.inbox.statuses('CRM_STOPPED').length > 0);
    expect(ringback.inbox.statuses('CRM_STOPPED')).toEqual(['OPT_OUT']);
    await marketingSwitched(ringback, phone, 'resume', 1_760_000_100);
    await until('the opt-out is over', async () => (await ringback.state(phone)).suppression === null);
    await ringback.post({ crm_contact_id: 'CRM_STOPPED', phone_number: phone, crm_deal_id: 'deal' });
    await until('now they are written to', () => messagesTo(ringback, phone).length === 1);
    await replayRuns(temporal.client, contactId(phone));
  });

  async function phase(phone: string): Promise<string | undefined> {
    return (await ringback.state(phone)).moved?.phase;
  }

  async function inbound(phone: string): Promise<string[]> {
    const { conversation } = await ringback.state(phone);
    return conversation.messages.filter(({ direction }) => direction === 'in').map(({ id }) => id);
  }
});

function contactId(number: string): string {
  return contactWorkflowId({ account: 'alvio', environment: 'test', number });
}

async function contactsOf({ client }: TestTemporal, digits: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const { workflowId } of client.workflow.list({ query: "WorkflowType = 'contact'" }))
    ids.push(workflowId);
  return ids.filter((id) => id.includes(digits));
}

async function exists({ client }: TestTemporal, workflowId: string): Promise<boolean> {
  return client.workflow
    .getHandle(workflowId)
    .describe()
    .then(
      () => true,
      () => false,
    );
}
