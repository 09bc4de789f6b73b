import { Context } from '@temporalio/activity';

/** Well within the heartbeat timeout; what is done sooner costs no call. Milliseconds. */
const EVERY = 1_000;

/** Tells the server now and then that an attempt is still under way: one that died with its worker is soon missed. */
export async function keptAlive<Result>(work: () => Promise<Result>): Promise<Result> {
  const context = Context.current();
  const timer = setInterval(() => context.heartbeat(), EVERY);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
