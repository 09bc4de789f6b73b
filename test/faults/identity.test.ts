import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aliasWorkflowId, contactWorkflowId } from '../../src/domain/identity.js';
import { until } from '../support/polling.js';
import { messagesTo } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { receiveFromUser } from '../support/user-ids.js';

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

  async function inbound(phone: string): Promise<string[]> {
    const { conversation } = await ringback.state(phone);
    return conversation.messages.filter(({ direction }) => direction === 'in').map(({ id }) => id);
  }
});

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
