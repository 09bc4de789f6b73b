/** The smallest entity there can be, to test the loop by. */
import { defineQuery, defineSignal, makeContinueAsNewFunc, setHandler, sleep } from '@temporalio/workflow';
import type { Carried } from '../../src/workflows/entity.js';
import { begin, Entity } from '../../src/workflows/entity.js';

export interface Counted {
  /** What was taken in, in order. */
  taken: string[];
  /** Results of commands. */
  done: string[];
  failed: string[];
  runs: number;
  alarmAt: number | null;
  alarms: number;
}
export interface CountingOptions {
  /** Continue as new after each turn that took something in; `moody`: while an odd number was taken in. */
  restless: boolean | 'moody';
  /** How long each command takes, in milliseconds; 0 for no commands. */
  commandMs: number;
  /** The alarm is never cleared: deciding makes no progress. */
  stuck: boolean;
  /** No run ends before its commands have reported. */
  patient?: boolean;
}
type CountingFact =
  | { fact: 'said'; id: string }
  | { fact: 'alarm_set'; at: number }
  | { fact: 'done'; id: string }
  | { fact: 'failed'; id: string };
interface Work {
  id: string;
}

export const said = defineSignal<[string]>('said');
export const setAlarm = defineSignal<[number]>('setAlarm');
export const counted = defineQuery<Counted>('counted');

export async function counting(
  options: CountingOptions,
  carried?: Carried<Counted, CountingFact>,
): Promise<void> {
  const fresh = { taken: [], done: [], failed: [], runs: 0, alarmAt: null, alarms: 0 };
  const past = carried ?? begin<Counted, CountingFact>(fresh, 0);
  past.state.runs += 1;
  const takenBefore = past.state.taken.length;
  const entity = new Entity<Counted, CountingFact, Work>(past, {
    decide: (state, fact) => {
      if (fact.fact === 'done') state.done.push(fact.id);
      else if (fact.fact === 'failed') state.failed.push(fact.id);
      else if (fact.fact === 'alarm_set') state.alarmAt = fact.at;
      else {
        state.taken.push(fact.id);
        return options.commandMs > 0 ? [{ id: fact.id }] : [];
      }
      return [];
    },
    due: (state) => {
      state.alarms += 1;
      if (!options.stuck) state.alarmAt = null;
      return [];
    },
    nextDeadline: ({ alarmAt }) => (alarmAt === null ? null : { at: alarmAt, summary: 'alarm' }),
    carryOut: async ({ id }) => {
      await sleep(options.commandMs);
      return { fact: 'done', id };
    },
    failed: ({ id }) => ({ fact: 'failed', id }),
    wantsNewRun: ({ taken }) =>
      options.restless !== false &&
      taken.length > takenBefore &&
      (options.restless !== 'moody' || taken.length % 2 === 1),
    mustReport: () => options.patient ?? false,
  });
  entity.listen({
    [said.name]: (id: string) => void entity.receive({ fact: 'said', id }, id),
    [setAlarm.name]: (inMs: number) =>
      void entity.receive({ fact: 'alarm_set', at: entity.now() + inMs }, null),
  });
  setHandler(counted, () => entity.state);
  await makeContinueAsNewFunc<typeof counting>()(options, await entity.run());
}
