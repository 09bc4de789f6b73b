/** Scenario files through the whole product, on a server whose days are skipped. */
import { expect, it } from 'vitest';
import { parseDuration } from '../../src/config/schema.js';
import type { Scenario, Step } from '../scenarios/scenario.js';
import { scenarios } from '../scenarios/scenario.js';
import { beginStory, SOON } from './support.js';
import type { Story } from './support.js';

const PHONE = '+33612345604';
const CRM_ID = 'CRM_123456';
/** Of those whose contact stays in one run: a query that meets the change of runs stops this server's time. */
const WHOLE = new Set(['guide.fr', 'guide.en', 'two-moves.en', 'price.en']);

interface Progress {
  begins: number;
  agent: number;
  told: string[];
}

it.each(scenarios().filter(([name]) => WHOLE.has(name)))(
  '%s goes the same way through the whole product',
  async (_, scenario) => {
    const story = await beginStory(scenario.begins);
    try {
      await play(story, scenario);
      expect(await story.replays(PHONE)).toBeGreaterThan(0);
    } finally {
      await story.close();
    }
  },
);

async function play(story: Story, scenario: Scenario): Promise<void> {
  const begun = await story.temporal.now();
  const progress: Progress = { begins: Date.parse(scenario.begins) - begun, agent: 0, told: [] };
  await story.post({ crm_contact_id: CRM_ID, phone_number: PHONE, ...scenario.lead });
  for (const step of scenario.story) await take(story, step, progress);
  expect(agentLines(story)).toHaveLength(progress.agent);
}

async function take(story: Story, step: Step, progress: Progress): Promise<void> {
  if ('agent' in step) {
    progress.agent += 1;
    await expect.poll(() => agentLines(story).length, SOON).toBeGreaterThanOrEqual(progress.agent);
    const line = typeof step.agent === 'string' ? step.agent : step.agent.words;
    if (line !== undefined) expect(agentLines(story)[progress.agent - 1]).toBe(line);
    if (progress.agent === 1) {
      await story.delivered(PHONE, 1);
      story.sandbox.read(PHONE);
    }
  } else if ('client' in step) {
    if (typeof step.client !== 'string') throw new Error('only words are written here');
    await story.answered(PHONE);
    story.sandbox.write(PHONE, { text: step.client });
  } else if ('told' in step) {
    progress.told.push(...step.told.map((line) => (typeof line === 'string' ? line : line.status)));
    await story.told(CRM_ID, progress.told);
    const last = step.told.at(-1);
    if (typeof last === 'object' && last.start !== undefined) {
      expect(story.inbox.accepted(CRM_ID).at(-1)?.body['meeting']).toMatchObject({ start: last.start });
    }
  } else if ('wait' in step) {
    await story.timePasses(parseDuration(step.wait));
  } else if ('at' in step) {
    await story.delivered(PHONE, progress.agent);
    await story.timePasses(Date.parse(step.at) - progress.begins - (await story.temporal.now()));
  } else if ('crm' in step) {
    await story.post({ crm_contact_id: CRM_ID, phone_number: PHONE, ...step.crm });
  }
}

function agentLines(story: Story): string[] {
  return story
    .chat(PHONE)
    .filter((line) => line.startsWith('agent: '))
    .map((line) => line.slice('agent: '.length));
}
