import proto from '@temporalio/proto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SEARCH, SEARCH_ATTRIBUTES } from '../../src/temporal/search-attributes.js';
import { registerSearchAttributes } from '../../src/temporal/register-search-attributes.js';
import { realServer, timeSkipping } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const { INDEXED_VALUE_TYPE_INT } = proto.temporal.api.enums.v1.IndexedValueType;

describe('search attributes (T20)', () => {
  let server: TestTemporal;
  beforeAll(async () => {
    server = await realServer();
  });
  afterAll(() => server.close());

  it('are all registered, within the room of a server on SQL', async () => {
    const { customAttributes } = await server.connection.operatorService.listSearchAttributes({
      namespace: server.namespace,
    });
    expect(Object.keys(customAttributes).sort()).toEqual(SEARCH_ATTRIBUTES.map(({ name }) => name).sort());
  });

  it('are registered once: a second time adds nothing', async () => {
    expect(await registerSearchAttributes(server.connection, server.namespace)).toEqual([]);
  });

  it('take a value of each type', async () => {
    await server.client.workflow.start('any', {
      workflowId: 'typed',
      taskQueue: 'nobody',
      typedSearchAttributes: [
        { key: SEARCH.campaign, value: 'spring' },
        { key: SEARCH.facets, value: ['country:US', 'state:CA'] },
        { key: SEARCH.nextMeeting, value: new Date(1_760_000_000_000) },
        { key: SEARCH.handover, value: true },
      ],
    });
    const { typedSearchAttributes } = await server.client.workflow.getHandle('typed').describe();
    expect(typedSearchAttributes.get(SEARCH.facets)).toEqual(['country:US', 'state:CA']);
    expect(typedSearchAttributes.get(SEARCH.nextMeeting)?.getTime()).toBe(1_760_000_000_000);
  });

  describe('of another type', () => {
    let other: TestTemporal;
    beforeEach(async () => {
      other = await realServer();
      const { operatorService } = other.connection;
      const { namespace } = other;
      const names = [SEARCH.campaign.name, SEARCH.tags.name];
      await operatorService.removeSearchAttributes({ namespace, searchAttributes: names });
      await operatorService.addSearchAttributes({
        namespace,
        searchAttributes: { [SEARCH.campaign.name]: INDEXED_VALUE_TYPE_INT },
      });
      return () => other.close();
    });

    it('are refused by name, with the type they have and the one they need', async () => {
      await expect(registerSearchAttributes(other.connection, other.namespace)).rejects.toThrow(
        'search attribute RingbackCampaign is Int there and must be Keyword',
      );
    });

    it('leave the namespace as it was', async () => {
      await registerSearchAttributes(other.connection, other.namespace).catch(() => undefined);
      const { customAttributes } = await other.connection.operatorService.listSearchAttributes({
        namespace: other.namespace,
      });
      expect(customAttributes).not.toHaveProperty(SEARCH.tags.name);
    });
  });

  it('are registered on the time-skipping server too', async () => {
    const skipping = await timeSkipping();
    try {
      const handle = await skipping.client.workflow.start('any', {
        workflowId: 'typed',
        taskQueue: 'nobody',
        typedSearchAttributes: [{ key: SEARCH.campaign, value: 'spring' }],
      });
      expect((await handle.describe()).typedSearchAttributes.get(SEARCH.campaign)).toBe('spring');
    } finally {
      await skipping.close();
    }
  });
});
