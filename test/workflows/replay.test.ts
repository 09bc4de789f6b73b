import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DeterminismViolationError } from '@temporalio/workflow';
import { describe, expect, it } from 'vitest';
import * as workflows from '../../src/workflows/index.js';
import { replay } from '../support/temporal.js';

const FOLDER = resolve(import.meta.dirname, '../histories');
const HISTORIES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .sort();

interface History {
  events: {
    workflowExecutionStartedEventAttributes?: { workflowType: { name: string } };
    activityTaskScheduledEventAttributes?: { activityType: { name: string } };
  }[];
}

function read(file: string): History {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as History;
}

function kindOf({ events }: History): string {
  return events[0]?.workflowExecutionStartedEventAttributes?.workflowType.name ?? '';
}

describe('what released workflows wrote', () => {
  it.each(HISTORIES)('is replayed by the workflows of today: %s (T7)', async (file) => {
    await expect(replay(read(file))).resolves.toBeUndefined();
  });

  it('holds each kind of workflow that a worker runs (T7)', () => {
    const recorded = new Set(HISTORIES.map((file) => kindOf(read(file))));
    expect(Object.keys(workflows).filter((kind) => !recorded.has(kind))).toEqual([]);
  });

  it('holds a contact that booked, and one that opted out (T7)', () => {
    const lives = ['contact-booked', 'contact-opted-out'];
    expect(lives.filter((life) => !HISTORIES.some((file) => file.includes(`/${life}`)))).toEqual([]);
  });
});

describe('a workflow that would command something else than was recorded', () => {
  const booked = HISTORIES.find((file) => file.includes('contact-booked-french')) ?? '';

  it('is told of by the replay, when two activities changed places (T7)', async () => {
    const history = read(booked);
    const scheduled = history.events.flatMap((event) => event.activityTaskScheduledEventAttributes ?? []);
    const [first] = scheduled;
    const other = scheduled.find(({ activityType }) => activityType.name !== first?.activityType.name);
    if (!first || !other) throw new Error('the history holds no two kinds of activity');
    [first.activityType, other.activityType] = [other.activityType, first.activityType];

    await expect(replay(history)).rejects.toThrow(DeterminismViolationError);
  });
});
