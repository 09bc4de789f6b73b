/** A sequence over days, on the time-skipping server. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planSteps } from '../../src/domain/sequence-plan.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { replayRuns } from '../support/temporal.js';
import { beginStory, DAY, HOUR, SOON } from '../stories/support.js';
import type { Story } from '../stories/support.js';
import { form, postForm } from './support.js';

describe('a sequence', () => {
  let story: Story;
  const NUMBER = '+18187407001';
  const state = (number = NUMBER) => story.state(number, 'test', 'aloware');

  beforeAll(async () => {
    // A Friday, half past two in the afternoon in California.
    story = await beginStory('2025-10-10T14:30:00-07:00');
  });
  afterAll(() => story.close());

  const delivered = (messages: number) =>
    expect
      .poll(async () => {
        const { conversation } = await state();
        return conversation.messages.filter(({ status }) => status === 'delivered' || status === 'read')
          .length;
      }, SOON)
      .toBe(messages);

  it('writes on working days of the contact, and puts them on the list at its end (S4-30)', async () => {
    await postForm(story, form({ phone_number: NUMBER, sequence_id: '4567', user_id: '1236' }));
    await expect.poll(async () => (await state()).dialer.enrolment?.steps?.length, SOON).toBe(4);
    expect(story.chat(NUMBER)).toEqual([]);
    await story.timePasses(HOUR + 60_000);
    await expect.poll(() => story.chat(NUMBER).length, SOON).toBe(1);
    await delivered(1);
    // Saturday and Sunday.
    await story.timePasses(2 * DAY);
    expect(story.chat(NUMBER)).toHaveLength(1);
    await story.timePasses(DAY);
    await expect.poll(() => story.chat(NUMBER).length, SOON).toBe(2);
    await delivered(2);
    await story.timePasses(DAY);
    await expect.poll(async () => (await state()).dialer.listing?.agent, SOON).toBe('1236');
    expect((await state()).dialer).toMatchObject({
      tags: ['1235'],
      enrolment: null,
      pastEnrolments: [{ sequence: '4567', done: 4, end: 'finished' }],
    });
    await replayRuns(
      story.temporal.client,
      contactWorkflowId({ account: 'aloware', environment: 'test', number: NUMBER }),
    );
  });
});

describe('the plan of a sequence', () => {
  const tag = { do: 'tag', tag: '1' } as const;
  const friday = Date.parse('2025-10-31T16:00:00-07:00');

  it('waits for Monday at the same time of day, also over a change of clocks', () => {
    const steps = [0, DAY, DAY].map((after) => ({ after, action: tag }));
    const at = planSteps(steps, 'working', friday, 'America/Los_Angeles').map((step) =>
      new Date(step.at).toISOString(),
    );
    expect(at).toEqual(['2025-10-31T23:00:00.000Z', '2025-11-04T00:00:00.000Z', '2025-11-05T00:00:00.000Z']);
  });

  it('takes every day where it may', () => {
    const steps = [{ after: DAY, action: tag }];
    expect(planSteps(steps, 'every', friday, 'America/Los_Angeles')).toEqual([
      { at: friday + DAY, action: tag },
    ]);
  });
});
