/**
 * The erasure of one person (T22): contacts stop, bookings go, what is stored goes, then every run that names them. For
 * a day it looks whether something that was on its way has arrived since. Its receipt holds nothing personal, and
 * neither does what stays of it: who is erased is sealed, and the runs that hold the seal are deleted at the end.
 */
import {
  CancellationScope,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  sleep,
  upsertMemo,
  workflowInfo,
} from '@temporalio/workflow';
import type { ActivityOptions } from '@temporalio/workflow';
import { DAY, HOUR, MINUTE, SECOND } from '../domain/durations.js';
import { MEMO, QUERIES, SIGNALS, TASK_QUEUES } from '../temporal/contract.js';
import type {
  ErasureActivities,
  ErasureReceipt,
  ErasureRequest,
  ErasureStart,
  Sealed,
} from '../temporal/contract.js';

const erasureAsked = defineSignal<[ErasureRequest]>(SIGNALS.erasureAsked);
const receiptQuery = defineQuery<ErasureReceipt>(QUERIES.receipt);

/** Repeated until it is done: a person's wish to be forgotten does not lapse. */
const untilDone: ActivityOptions = {
  taskQueue: TASK_QUEUES.entities,
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
};
const activities = proxyActivities<ErasureActivities>(untilDone);
/** What takes as long as there are calendars, agents and runs; a next attempt goes on where the last one was. */
const walks = proxyActivities<Pick<ErasureActivities, 'forgetBookings' | 'forgetListings' | 'deleteRuns'>>({
  ...untilDone,
  startToCloseTimeout: '1 hour',
  heartbeatTimeout: '30 seconds',
});

/** After the erasure: when to look whether something has arrived late. */
const LOOKS = [10 * SECOND, MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, DAY];
const SETTLE_CHECK = 200;
/** What a contact has under way may take its time, such as sends that nobody serves. */
const LONGEST_SETTLING = 5 * MINUTE;
const LONGEST_WAIT = MINUTE;

/**
 * A request to cancel it changes nothing: half of a person would be left.
 *
 * @param done of the run before: its receipt, when all that is left is to delete that run
 */
export function erasure(start: ErasureStart, done?: ErasureReceipt): Promise<ErasureReceipt> {
  return CancellationScope.nonCancellable(() => toTheEnd(start, done));
}

async function toTheEnd(start: ErasureStart, done?: ErasureReceipt): Promise<ErasureReceipt> {
  const asked: ErasureRequest[] = [];
  let receipt: ErasureReceipt = done ?? emptyReceipt(start);
  setHandler(erasureAsked, (request) => {
    asked.push(request);
    // Who asks for the receipt at once reads that it is under way.
    receipt = { ...emptyReceipt(start), askedBy: request.by };
  });
  setHandler(receiptQuery, () => receipt);

  if (done) {
    await deleteEarlierRuns();
    if (asked.length === 0) return receipt;
  }
  await condition(() => asked.length > 0);
  let person: Sealed | null = null;
  let looks: number[] = [];
  for (;;) {
    const request = asked.shift();
    if (request) {
      person = await erase(request.sealed);
      looks = LOOKS.map((after) => Date.now() + after);
      continue;
    }
    const next = looks.shift();
    if (next === undefined || person === null) break;
    const askedAgain = await condition(() => asked.length > 0, Math.max(1, next - Date.now()));
    if (!askedAgain && (await activities.hasLateNews(person))) await erase(person.sealed);
  }
  return await continueAsNew<typeof erasure>(start, receipt);

  async function erase(who: string): Promise<Sealed> {
    const { account, environment } = start;
    setCurrentDetails('Erasing');
    const found = await activities.findPerson({ account, environment, sealed: who });
    const input: Sealed = { account, environment, sealed: found.sealed };
    for (let wait = SETTLE_CHECK; !(await activities.stopContacts({ ...input, at: Date.now() })); wait *= 2)
      await sleep(Math.min(wait, LONGEST_SETTLING));
    const bookings = await walks.forgetBookings(input);
    await walks.forgetListings(input);
    const forgottenAt = Date.now();
    // While the emptied contacts are there, nothing new is stored.
    await activities.removeStored(input);
    const { contactRuns, aliasRuns } = await deleteRuns({ ...input, forgottenAt });
    const { removed, suppressionKept } = receipt;
    const erasedAt = receipt.erasedAt ?? Date.now();
    receipt = {
      ...receipt,
      status: asked.length === 0 ? 'erased' : 'erasing',
      erasedAt,
      watchedUntil: erasedAt + DAY,
      suppressionKept: suppressionKept || found.optedOut,
      removed: {
        contactRuns: removed.contactRuns + contactRuns,
        aliasRuns: removed.aliasRuns + aliasRuns,
        bookings: removed.bookings + bookings,
      },
    };
    upsertMemo({ [MEMO.erasedAt]: erasedAt });
    setCurrentDetails('Erased; for a day, what still arrives is dropped');
    return input;
  }

  /** Until search lists nothing, twice: it is behind, and Temporal deletes a closed run only after a while. */
  async function deleteRuns(
    input: Sealed & { forgottenAt: number },
  ): Promise<{ contactRuns: number; aliasRuns: number }> {
    const most = { contactRuns: 0, aliasRuns: 0 };
    let empty = 0;
    for (let wait = SECOND; empty < 2; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      const listed = await walks.deleteRuns(input);
      most.contactRuns = Math.max(most.contactRuns, listed.contactRuns);
      most.aliasRuns = Math.max(most.aliasRuns, listed.aliasRuns);
      const none = listed.contactRuns + listed.aliasRuns + listed.otherRuns === 0;
      empty = none ? empty + 1 : 0;
      if (empty < 2) await sleep(none ? SECOND : wait);
    }
    return most;
  }

  async function deleteEarlierRuns(): Promise<void> {
    // Search is told of the run before by then.
    await sleep(MINUTE);
    const { workflowId, runId } = workflowInfo();
    await activities.deleteOwnRuns({ workflowId, runId });
  }
}

function emptyReceipt({ id, account, environment }: ErasureStart): ErasureReceipt {
  return {
    id,
    account,
    environment,
    status: 'erasing',
    askedAt: Date.now(),
    askedBy: '',
    erasedAt: null,
    watchedUntil: null,
    suppressionKept: false,
    removed: { contactRuns: 0, aliasRuns: 0, bookings: 0 },
  };
}
