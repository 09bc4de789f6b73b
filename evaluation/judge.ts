/** Compares what was understood with what a line is labelled with. */
import { NO_WISH, type Understanding } from '../src/domain/language.js';
import { traceUnderstanding } from '../src/language/understand.js';
import type { Line } from './lines.js';
import { momentOf } from './situations.js';

/** `wrong` is a moment that nobody meant; `missed` one that was not read, which costs a question. */
export type MomentVerdict = 'right' | 'missed' | 'wrong';

export interface Verdict {
  line: Line;
  understood: string;
  /** The step that understood it so. */
  by: string;
  right: boolean;
  optOut: 'right' | 'missed' | 'false';
  moment: MomentVerdict;
}

export function judge(line: Line): Verdict {
  const { understanding: meaning, by } = traceUnderstanding([line.text], line.context);
  const moment = judgeMoment(line, meaning);
  const optOut = judgeOptOut(line, meaning);
  const right =
    isIntent(line, meaning.intent) &&
    optOut === 'right' &&
    moment === 'right' &&
    hasAnswers(line, meaning) &&
    line.topics.every((topic) => meaning.topics.includes(topic)) &&
    (line.cue === null || line.cue === (meaning.language ?? '-'));
  return { line, understood: tell(line, meaning), by, right, optOut, moment };
}

function isIntent({ intents }: Line, intent: string): boolean {
  return intents.some((each) => (each.startsWith('!') ? each.slice(1) !== intent : each === intent));
}

function judgeOptOut({ intents }: Line, { intent }: Understanding): Verdict['optOut'] {
  if (intents.includes('opt_out')) {
    return intent === 'opt_out' || intents.includes(intent) ? 'right' : 'missed';
  }
  return intent === 'opt_out' ? 'false' : 'right';
}

function hasAnswers({ answers }: Line, meaning: Understanding): boolean {
  return Object.entries(answers).every(([question, value]) =>
    meaning.answers.some((given) => given.question === question && given.value === value),
  );
}

/** Where a label holds several moments, one of them is enough. */
function judgeMoment(line: Line, meaning: Understanding): MomentVerdict {
  const verdicts = line.moment.split(/ ?\bor\b ?/).map((moment) => judgeOne({ ...line, moment }, meaning));
  return verdicts.find((verdict) => verdict === 'right') ?? verdicts[0] ?? 'right';
}

function judgeOne(line: Line, meaning: Understanding): MomentVerdict {
  const { context } = line;
  const ruledOut = line.moment.includes('not ');
  const got = parts(momentOf(meaning, context.timeZone)).filter((part) => ruledOut || !isRuledOut(part));
  const wanted = parts(line.moment);
  if (got.join() === wanted.join()) return 'right';
  const confirmed = meaning.intent === 'confirm' && meaning.at === context.booking?.start;
  if (confirmed && wanted.length === 0) return 'right';
  const known = parts(momentOf({ ...meaning, at: null, wish: context.wish }, context.timeZone));
  if (wanted.length === 0 && got.join() === known.join()) return 'right';
  // Any but opting out: what else it says is not asked for, but it must not become a meeting.
  if (wanted.length === 0 && meaning.at === null && line.intents.some((each) => each.startsWith('!'))) {
    return 'right';
  }
  const meant = new Set([...wanted, ...known].flatMap(piecesOf));
  return got.every((part) => meant.has(part)) ? 'missed' : 'wrong';
}

/** The day, the time or the part of the day alone is less than what was meant, and not wrong: the rest is asked. */
function piecesOf(part: string): string[] {
  const [, date, time] = /^at (\S+) (\S+)$/.exec(part) ?? [];
  if (date === undefined || time === undefined) return [part];
  const half = time < '12:00' ? 'morning' : time < '18:00' ? 'afternoon' : 'evening';
  return [part, `date ${date}`, `time ${time}`, half];
}

function parts(moment: string): string[] {
  return moment === '' ? [] : moment.split(', ');
}

function isRuledOut(part: string): boolean {
  return part.startsWith('not ');
}

function tell({ context, cue }: Line, meaning: Understanding): string {
  const moment = momentOf(meaning, context.timeZone);
  const answers = meaning.answers.map(({ question, value }) => `${question}=${value}`);
  const same = meaning.wish === context.wish || JSON.stringify(meaning.wish) === JSON.stringify(NO_WISH);
  return [
    meaning.intent,
    same && meaning.at === null ? '' : moment,
    ...answers,
    ...meaning.topics,
    cue === null ? '' : `lang=${meaning.language ?? '-'}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
