/** Plays a scenario, step by step, and says in words where it goes another way. */
import { expect } from 'vitest';
import { parseDuration } from '../../src/config/schema.js';
import type { CallbackBody } from '../../src/domain/callbacks.js';
import { refusal } from '../../src/domain/contact/people/operator-command.js';
import type { OperatorCommand } from '../../src/domain/contact/people/operator-command.js';
import type { JsonObject } from '../../src/domain/json.js';
import { identifyPhone } from '../../src/domain/phone.js';
import { isoWithOffset } from '../../src/domain/zone.js';
import type { AgentLine, Said, Scenario, Step, ToldLine } from './scenario.js';
import { directoryFor } from './settings.js';
import type { Heard } from './world.js';
import { World } from './world.js';

const PHONE = '+33612345604';

/** What has been looked at so far, of each kind. */
interface Seen {
  heard: number;
  told: number;
  peopleTold: number;
}

export async function play(scenario: Scenario, folder: string): Promise<World> {
  const { lead } = scenario;
  const named = lead?.['phone_number'];
  const { number } = identifyPhone(typeof named === 'string' ? named : PHONE, 'FR');
  const world = new World(directoryFor(scenario), number, scenario, folder);
  const seen: Seen = { heard: 0, told: 0, peopleTold: 0 };
  if (lead) await world.post({ crm_contact_id: 'CRM_123456', ...(lead as JsonObject) });
  for (const [index, step] of scenario.story.entries()) {
    try {
      await take(world, step, seen);
    } catch (error) {
      throw failure(error, `step ${index + 1}, ${JSON.stringify(step)}`, world);
    }
  }
  try {
    nothingMore(world, seen);
    expect(world.told.slice(seen.told), 'the client was told more').toEqual([]);
  } catch (error) {
    throw failure(error, 'the end', world);
  }
  return world;
}

async function take(world: World, step: Step, seen: Seen): Promise<void> {
  if ('agent' in step) {
    const heard = world.heard[seen.heard];
    expect(heard, 'the agent says nothing').toBeDefined();
    seen.heard += 1;
    return heardAs(heard as Heard, step.agent);
  }
  if ('told' in step) {
    const told = world.told.slice(seen.told);
    seen.told = world.told.length;
    expect(told.map(({ status }) => status)).toEqual(step.told.map(statusOf));
    for (const [index, line] of step.told.entries()) toldAs(told[index] as CallbackBody, line);
    return;
  }
  if ('people_told' in step) {
    expect(world.peopleTold.slice(seen.peopleTold)).toEqual(step.people_told);
    seen.peopleTold = world.peopleTold.length;
    return;
  }
  if ('booked' in step) return bookedAt(world, step.booked);
  // Whatever happens next, the scenario has named all that was said until now.
  nothingMore(world, seen);
  if ('client' in step) return says(world, step.client);
  if ('wait' in step) return world.passTo(world.now + parseDuration(step.wait));
  if ('at' in step) {
    expect(Date.parse(step.at), 'this time has passed').toBeGreaterThanOrEqual(world.now);
    return world.passTo(Date.parse(step.at));
  }
  if ('crm' in step) return world.post(step.crm as JsonObject);
  if ('taken' in step) return world.desk.take(Date.parse(step.taken), world.now);
  if ('person' in step) {
    const command = step.person as unknown as OperatorCommand;
    expect(refusal(world.state, command, world.now)).toBeNull();
    return world.take({ fact: 'commanded', command, by: 'someone' });
  }
}

/** Several messages come within the time in which a burst is gathered. */
async function says(world: World, what: Said | Said[]): Promise<void> {
  for (const said of Array.isArray(what) ? what : [what]) {
    await world.receive(inbound(world, said));
    await world.passTo(world.now + 500);
  }
  await world.passTo(world.now + (world.state.setup?.playbook.burstWindow ?? 3_000));
}

function inbound(world: World, said: Said) {
  if (typeof said === 'string') return { type: 'text', text: said, payload: null } as const;
  if ('sends' in said) return { type: said.sends, text: said.caption, payload: null };
  if ('reacts' in said) {
    return { type: 'reaction', text: said.reacts, payload: world.heard.at(-1)?.wamid ?? null } as const;
  }
  for (const { content } of world.heard.toReversed()) {
    if (content.type === 'template') {
      const payload = content.buttonPayloads.find((title) => title === said.press);
      if (payload !== undefined) return { type: 'button', text: said.press, payload } as const;
    }
    const pressed = choicesOf(content).find(({ title }) => title === said.press);
    if (pressed) return { type: 'interactive', text: pressed.title, payload: pressed.id } as const;
  }
  throw new Error(`there is no button "${said.press}"`);
}

function choicesOf(content: Heard['content']): { id: string; title: string }[] {
  if (content.type === 'buttons') return content.buttons;
  return content.type === 'list' ? content.rows : [];
}

function heardAs({ says: kind, text, content }: Heard, line: AgentLine): void {
  if (typeof line === 'string') {
    expect(text).toBe(line);
    return;
  }
  if (line.says !== undefined) expect(kind).toBe(line.says);
  if (line.words !== undefined) expect(text).toBe(line.words);
  for (const part of line.has ?? []) expect(text).toContain(part);
  for (const part of line.lacks ?? []) expect(text).not.toContain(part);
  const titles = choicesOf(content).map(({ title }) => title);
  if (line.buttons) expect([content.type, ...titles]).toEqual(['buttons', ...line.buttons]);
  if (line.list) expect([content.type, ...titles]).toEqual(['list', ...line.list]);
}

function toldAs(body: CallbackBody, line: ToldLine): void {
  if (typeof line === 'string') return;
  if (line.start !== undefined) expect('meeting' in body && body.meeting.start).toBe(line.start);
  if (line.reason !== undefined) expect('details' in body && body.details.reason).toBe(line.reason);
  if (line.summary !== undefined) expect('ai_summary' in body && body.ai_summary).toBe(line.summary);
  const transcript = 'conversation_transcript' in body ? body.conversation_transcript : '';
  for (const part of line.transcript_has ?? []) expect(transcript).toContain(part);
  for (const part of line.transcript_lacks ?? []) expect(transcript).not.toContain(part);
}

function statusOf(line: ToldLine): string {
  return typeof line === 'string' ? line : line.status;
}

/** The contact and the calendar agree on the meeting. */
function bookedAt({ state, desk, now }: World, instant: string | null): void {
  const start = instant === null ? null : Date.parse(instant);
  const iso = (at: number | null) => at && isoWithOffset(at, 'Europe/Paris');
  expect(iso(state.booking?.start ?? null)).toBe(iso(start));
  expect(desk.meetings(now).map((meeting) => iso(meeting.start))).toEqual(start === null ? [] : [iso(start)]);
}

function nothingMore({ heard }: World, seen: Seen): void {
  expect(
    heard.slice(seen.heard).map(({ text }) => text),
    'the agent says more',
  ).toEqual([]);
}

/** With what was said so far, so that the story need not be played again to see it. */
function failure(error: unknown, where: string, { state }: World): Error {
  const lines = state.conversation.messages.map(
    ({ direction, text, type }) => `  ${direction === 'out' ? 'agent' : 'client'}: ${text || `(${type})`}`,
  );
  const what = error instanceof Error ? error.message : String(error);
  return new Error(`${where}: ${what}\n\nSaid so far:\n${lines.join('\n')}`, { cause: error });
}
