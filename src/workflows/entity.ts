/**
 * The loop of every long-lived workflow here.
 *
 * Handlers are synchronous: they only put what happened, a *fact*, into the inbox. The loop takes one fact after the
 * other, lets the entity's rules decide, and launches what they decided, the *commands*, whose results come back as
 * facts. Waits are absolute deadlines in the state. So the whole entity is one JSON value at
 * every moment, goes over continue-as-new at any stage, and loses nothing that arrives meanwhile.
 */
import {
  allHandlersFinished,
  CancellationScope,
  condition,
  log,
  metricMeter,
  setCurrentDetails,
  setDefaultSignalHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import { SIGNALS } from '../temporal/contract.js';
import { METRICS } from '../temporal/metrics.js';
import { parseTraceparent, writeTraceparent } from '../tracing/trace-header.js';
import type { TracePlace } from '../tracing/trace-header.js';
import { fingerprint } from '../domain/fingerprint.js';
import { stamped, upcast } from '../domain/versions.js';
import type { Shape } from '../domain/versions.js';
import { currentTrace, withinTrace } from './tracing.js';

/** What goes over continue-as-new. */
export interface Carried<State, Fact> {
  state: State;
  inbox: Fact[];
  /** Fingerprints of the newest ids received, for {@link Entity.receive}. */
  seen: string[];
  clockOffset: number;
  /** `traceparent` of what was last taken in, when it came with one. */
  trace?: string;
}

interface Deadline {
  at: number;
  /** Shown at the timer in the Temporal UI. */
  summary: string;
}

/** Handlers of signals by their names. */
type Listeners = Record<string, (...args: never[]) => void>;

/** What makes an entity: pure rules, and how a command is carried out. */
interface EntityRules<State, Fact, Command> {
  /** Changes the state by one fact and returns what is to be done. No I/O, no waiting. */
  decide(state: State, fact: Fact, now: number): Command[];
  /** Does everything whose deadline has come. Afterwards {@link nextDeadline} lies in the future. */
  due(state: State, now: number): Command[];
  nextDeadline(state: State): Deadline | null;
  /** Carries a command out and returns what came of it, or null when nothing is to be known. */
  carryOut(command: Command): Promise<Fact | null>;
  /** The fact that a command was not carried out. */
  failed(command: Command, error: unknown): Fact;
  /** Called after each turn of the loop that changed anything: the moment to bring what searches read up to date. */
  afterTurn?(state: State): void;
  /** What operators read of it in the Temporal UI, in Markdown. Written when someone looks, not with every turn. */
  details?(state: State, now: number): string;
  /** True when the run may end here and go on as a new one, whatever its length. */
  wantsNewRun?(state: State): boolean;
  /** True of a command that must not be counted as failed while it is under way: it ends by its own patience. */
  mustReport?(command: Command): boolean;
}

const EVENT_BUDGET = 1_000;
const SIGNAL_BUDGET = 2_000;
/** How long a due continue-as-new waits for commands under way (T6). */
const QUIET_WAIT_MS = 30_000;
const SEEN_LIMIT = 400;
/** Deciding more often than this at one instant is a loop that makes no progress. */
const DUE_LIMIT = 50;

export class Entity<State, Fact extends object, Command> {
  readonly #carried: Carried<State, Fact>;
  readonly #rules: EntityRules<State, Fact, Command>;
  readonly #underWay = new Map<Command, CancellationScope>();
  /** Each answers a question, and returns what tells whoever asked. */
  readonly #questions: (() => () => void)[] = [];
  /** When the running timers fire, in workflow time. */
  readonly #timers = new Set<number>();
  /** The traces of facts in the inbox. */
  readonly #traces = new WeakMap<object, TracePlace>();
  /** Of what was last taken in. What a deadline leads to belongs to it too. */
  #trace: TracePlace | null;
  #woken = false;
  /** Since the last turn. A run begins with what changed in the one before. */
  #changed = true;
  #signals = 0;
  #refreshAsked = false;
  #newRunDueSince: number | null = null;

  /** Create it and have it {@link listen} before anything is awaited, so that no signal of the first task is missed. */
  constructor(carried: Carried<State, Fact>, rules: EntityRules<State, Fact, Command>) {
    this.#carried = carried;
    this.#rules = rules;
    this.#trace = currentTrace() ?? parseTraceparent(carried.trace);
    if (rules.details) showDetails(() => rules.details?.(this.state, this.now()) ?? '');
  }

  get state(): State {
    return this.#carried.state;
  }

  /** The one clock: workflow time, moved by the development clock. Epoch milliseconds. */
  now(): number {
    return Date.now() + this.#carried.clockOffset;
  }

  get clockOffset(): number {
    return this.#carried.clockOffset;
  }

  /**
   * Takes in a fact from outside. With an id, the same id is taken in once only, also across continue-as-new.
   *
   * @returns false when it was known already
   */
  receive(fact: Fact, id: string | null): boolean {
    this.#signals += 1;
    if (id !== null) {
      const print = fingerprint(id);
      const { seen } = this.#carried;
      if (seen.includes(print)) return false;
      seen.push(print);
      if (seen.length > SEEN_LIMIT) seen.splice(0, seen.length - SEEN_LIMIT);
    }
    this.#push(fact, currentTrace());
    return true;
  }

  /**
   * Takes signals in, in the order in which they came: handlers set one by one would take those that wait at the start
   * of a run name by name.
   */
  listen(listeners: Listeners): void {
    const all: Listeners = {
      [SIGNALS.clockMoved]: (offset: number) => {
        this.#signals += 1;
        this.#carried.clockOffset = Math.max(this.#carried.clockOffset, offset);
        this.#woken = true;
      },
      [SIGNALS.refresh]: () => {
        this.#signals += 1;
        this.#refreshAsked = true;
        this.#woken = true;
      },
      ...listeners,
    };
    setDefaultSignalHandler((name, ...args) => {
      const listener = all[name] as ((...args: unknown[]) => void) | undefined;
      if (listener) listener(...args);
      else log.warn('a signal of an unknown name was left', { name });
    });
  }

  /**
   * For the handlers of updates: has the loop answer in a turn of its own, after all else that came with the update, and
   * returns the answer when what follows from it was commanded.
   *
   * Which of command and answer comes first must not be left to chance, because a replay demands the same order again.
   * An update needs no event to arrive, so that a worker without the run in its cache (SDK 1.24) gets it together with
   * what came before, in the same activation and ahead of the results of activities; a replay gets the two apart.
   *
   * @param question asked within the turn, when all facts so far were decided upon; facts that it receives are taken next
   */
  ask<Answer>(question: () => Answer): Promise<Answer> {
    this.#signals += 1;
    const trace = currentTrace();
    return new Promise((resolve) => {
      this.#questions.push(() => {
        const answer = withinTrace(trace, question);
        return () => resolve(answer);
      });
    });
  }

  /** Whether a fact with this id was taken in already. */
  knows(id: string): boolean {
    return this.#carried.seen.includes(fingerprint(id));
  }

  /** Cancels the commands under way that match. Each then reports as failed, unless it had come too far. */
  cancel(matches: (command: Command) => boolean): void {
    for (const [command, scope] of this.#underWay) if (matches(command)) scope.cancel();
  }

  /**
   * Runs until it is time for a new run, and returns what that run starts with. A request to cancel it changes nothing:
   * it would end the entity, and the next signal would open a blank one (T2).
   *
   * @throws a plain Error when deciding makes no progress: the workflow task is retried, an alert fires, nothing is lost
   */
  async run(): Promise<Carried<State, Fact>> {
    const carried = await CancellationScope.nonCancellable(() => this.#live());
    if (this.#trace) carried.trace = writeTraceparent(this.#trace);
    // In characters, which are bytes but for the accents of texts: close enough to watch its growth.
    metricMeter
      .createHistogram(METRICS.stateBytes, 'int', 'bytes', 'What continues as new.')
      .record(JSON.stringify(carried).length);
    return carried;
  }

  async #live(): Promise<Carried<State, Fact>> {
    for (;;) {
      this.#woken = false;
      if (this.#questions.length > 0) await allArrived();
      const answers = this.#takeTurn();
      if (this.#changed) this.#rules.afterTurn?.(this.state);
      this.#changed = false;
      const ends = this.#mayEnd();
      if (!ends) this.#armTimer();
      for (const answer of answers) answer();
      if (ends) {
        await condition(() => allHandlersFinished() || this.#questions.length > 0);
        if (this.#questions.length === 0) return this.#carriedOver();
        continue;
      }
      await condition(() => this.#woken || this.#carried.inbox.length > 0 || this.#questions.length > 0);
    }
  }

  /** Decides upon all that has happened, and returns the answers to be given. */
  #takeTurn(): (() => void)[] {
    const answers: (() => void)[] = [];
    let rounds = 0;
    for (;;) {
      const fact = this.#carried.inbox.shift();
      if (fact !== undefined) {
        this.#trace = this.#traces.get(fact) ?? this.#trace;
        this.#changed = true;
        this.#launch(this.#rules.decide(this.state, fact, this.now()));
        continue;
      }
      const question = this.#questions.shift();
      if (question) {
        this.#changed = true;
        answers.push(question());
        continue;
      }
      const deadline = this.#rules.nextDeadline(this.state);
      if (!deadline || deadline.at > this.now()) return answers;
      rounds += 1;
      this.#changed = true;
      if (rounds > DUE_LIMIT) {
        throw new Error(`no progress: "${deadline.summary}" stays due after ${DUE_LIMIT} decisions`);
      }
      this.#launch(this.#rules.due(this.state, this.now()));
    }
  }

  #push(fact: Fact, trace: TracePlace | null): void {
    if (trace) this.#traces.set(fact, trace);
    this.#carried.inbox.push(fact);
  }

  #launch(commands: Command[]): void {
    const trace = this.#trace;
    for (const command of commands) {
      const scope = new CancellationScope({ cancellable: true });
      this.#underWay.set(command, scope);
      void scope
        .run(() => withinTrace(trace, () => this.#rules.carryOut(command)))
        .catch((error: unknown) => {
          log.warn('a command was not carried out', { error: String(error) });
          return this.#rules.failed(command, error);
        })
        .then((fact) => {
          this.#underWay.delete(command);
          if (fact !== null) this.#push(fact, trace);
          else this.#woken = true;
        });
    }
  }

  #newRunIsDue(): boolean {
    const info = workflowInfo();
    return (
      this.#refreshAsked ||
      info.continueAsNewSuggested ||
      info.historyLength >= EVENT_BUDGET ||
      this.#signals >= SIGNAL_BUDGET ||
      (this.#rules.wantsNewRun?.(this.state) ?? false)
    );
  }

  /** A run that is to end does so at a quiet point, or when it has waited for one long enough. */
  #mayEnd(): boolean {
    if (!this.#newRunIsDue()) {
      this.#newRunDueSince = null;
      return false;
    }
    if (this.#underWay.size === 0) return true;
    this.#newRunDueSince ??= this.now();
    if (this.now() < this.#newRunDueSince + QUIET_WAIT_MS) return false;
    for (const command of this.#underWay.keys()) if (this.#rules.mustReport?.(command)) return false;
    return true;
  }

  /** Commands still under way count as failed: their facts go over with the inbox, and the rules see to them. */
  #carriedOver(): Carried<State, Fact> {
    for (const command of this.#underWay.keys()) {
      this.#carried.inbox.push(this.#rules.failed(command, new Error('the run went over to a new one')));
    }
    return this.#carried;
  }

  /**
   * Sees to it that a timer fires at the earliest deadline or before. No timer is ever cancelled: one that fires too
   * early only makes the loop look again, and costs less than cancelling and starting one at every turn.
   */
  #armTimer(): void {
    const deadline = this.#nextWake();
    if (!deadline) return;
    const firesAt = deadline.at - this.#carried.clockOffset;
    for (const running of this.#timers) if (running <= firesAt) return;
    this.#timers.add(firesAt);
    void sleep(Math.max(1, firesAt - Date.now()), { summary: deadline.summary }).then(() => {
      this.#timers.delete(firesAt);
      this.#woken = true;
    });
  }

  #nextWake(): Deadline | null {
    const deadline = this.#rules.nextDeadline(this.state);
    if (this.#newRunDueSince === null) return deadline;
    const forced = { at: this.#newRunDueSince + QUIET_WAIT_MS, summary: 'new run' };
    // From then on, what must report is waited for, and wakes the loop itself.
    if (forced.at <= this.now()) return deadline;
    return deadline && deadline.at < forced.at ? deadline : forced;
  }
}

/** The SDK keeps them as text that it puts into JSON when they are asked for: only then are these written. */
function showDetails(write: () => string): void {
  setCurrentDetails({ toJSON: write } as unknown as string);
}

/** When all that came in this activation has arrived: a condition is looked at again once nothing else is left to run. */
function allArrived(): Promise<void> {
  let looked = 0;
  return condition(() => (looked += 1) > 1);
}

/**
 * What a run starts with: what the run before left, brought up to date (T7), or a new state where there was none.
 *
 * @throws a plain Error when a newer release than this one left it: the workflow task is retried, and nothing is lost
 */
export function takeUp<State extends object, Fact>(
  carried: Carried<State, Fact> | undefined,
  shape: Shape,
  start: { fresh: () => State; clockOffset: number },
): Carried<State, Fact> {
  if (!carried) return begin(stamped(start.fresh(), shape), start.clockOffset);
  return { ...carried, state: upcast(carried.state, shape) };
}

/** What an entity starts with when it has no past. */
export function begin<State, Fact>(state: State, clockOffset: number): Carried<State, Fact> {
  return { state, inbox: [], seen: [], clockOffset };
}
