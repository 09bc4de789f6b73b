import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DeterminismViolationError } from '@temporalio/workflow';
import { describe, expect, it } from 'vitest';
import { replay } from '../support/temporal.js';

const FOLDER = resolve(import.meta.dirname, '../histories');
const HISTORIES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .sort();

interface History {
  events: {
    activityTaskScheduledEventAttributes?: { activityType: { name: string } };
  }[];
}

function read(file: string): History {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as History;
}

describe('what released workflows wrote', () => {
  it.each(HISTORIES)('is replayed by the workflows of today: %s (T7)', async (file) => {
    await expect(replay(read(file))).resolves.toBeUndefined();
  });

  it('holds each kind of workflow (T7)', () => {
    const kinds = ['contact-booked', 'contact-opted-out', 'alias', 'calendar', 'suppression'];
    expect(kinds.filter((kind) => !HISTORIES.some((file) => file.includes(`/${kind}`)))).toEqual([]);
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
