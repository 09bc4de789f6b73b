/** An entity that is asked by updates, to test what a replay makes of its answers. */
import {
  defineQuery,
  defineSignal,
  defineUpdate,
  makeContinueAsNewFunc,
  proxyActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';
import type { Carried } from '../../src/workflows/entity.js';
import { begin, Entity } from '../../src/workflows/entity.js';

export interface Asked {
  said: string[];
  /** Results of work. */
  worked: number;
  slept: number;
}
export type Wish = 'work' | 'sleep' | 'sleep if it worked' | 'nothing';
type AskedFact =
  | { fact: 'wished'; wish: Wish }
  | { fact: 'said'; word: string }
  | { fact: 'worked' }
  | { fact: 'slept' }
  | { fact: 'failed' };
type AskedCommand = { do: 'work' } | { do: 'sleep' };

/** Returns how many wishes were heard before. */
export const wish = defineUpdate<number, [Wish]>('wish');
export const wishBySignal = defineSignal<[Wish]>('wishBySignal');
export const hello = defineSignal<[string]>('hello');
export const goodbye = defineSignal<[string]>('goodbye');
export const askedState = defineQuery<Asked>('askedState');

const { work } = proxyActivities<{ work(): Promise<void> }>({ startToCloseTimeout: '10 seconds' });

export async function asked(carried?: Carried<Asked, AskedFact>): Promise<void> {
  const past = carried ?? begin<Asked, AskedFact>({ said: [], worked: 0, slept: 0 }, 0);
  const entity = new Entity<Asked, AskedFact, AskedCommand>(past, {
    decide: (state, fact) => {
      switch (fact.fact) {
        case 'wished':
          return commandsOf(fact.wish, state);
        case 'said':
          state.said.push(fact.word);
          return [];
        case 'worked':
          state.worked += 1;
          return [];
        case 'slept':
          state.slept += 1;
          return [];
        case 'failed':
          return [];
      }
    },
    due: () => [],
    nextDeadline: () => null,
    carryOut: async (command) => {
      if (command.do === 'work') {
        await work();
        return { fact: 'worked' };
      }
      await sleep(1);
      return { fact: 'slept' };
    },
    failed: () => ({ fact: 'failed' }),
  });
  entity.listen({
    [goodbye.name]: (word: string) => void entity.receive({ fact: 'said', word }, null),
    [hello.name]: (word: string) => void entity.receive({ fact: 'said', word }, null),
    [wishBySignal.name]: (wanted: Wish) => void entity.receive({ fact: 'wished', wish: wanted }, null),
  });
  setHandler(wish, (wanted) =>
    entity.ask(() => {
      entity.receive({ fact: 'wished', wish: wanted }, null);
      return entity.state.worked;
    }),
  );
  setHandler(askedState, () => entity.state);
  await makeContinueAsNewFunc<typeof asked>()(await entity.run());
}

function commandsOf(wanted: Wish, { worked }: Asked): AskedCommand[] {
  switch (wanted) {
    case 'work':
      return [{ do: 'work' }];
    case 'sleep':
      return [{ do: 'sleep' }];
    case 'sleep if it worked':
      return worked > 0 ? [{ do: 'sleep' }] : [];
    case 'nothing':
      return [];
  }
}
