/**
 * Whether somebody asks not to be written to any more: the set words, the wordings that the rules know, and what the
 * learned reader makes of any other. A set word alone decides; of the two others each has a say about the other.
 */
import { READ_LIMIT } from './learned/features.js';
import { chancesOf } from './learned/reader.js';
import type { Chances } from './learned/reader.js';
import { merelyRefusesCall } from './rules/signs/no-call.js';
import { withoutNeedlessCall } from './rules/signs/cancelling.js';
import { listed, oneOf } from './rules/text/patterns.js';
import {
  asksToStop,
  saysStop,
  soundsLikeStop,
  wantsOtherWay,
  wantsSilence,
  withoutHalt,
  withoutLookAlikes,
} from './rules/opting-out/opting-out.js';

/** From here on it is one, whether the rules know the wording or not. */
const SURE = 0.95;
/** Of three words that say nothing of stopping. */
const SUREST = 0.98;
/** From here on it is one where nothing in it speaks for a booking. */
const LIKELY = 0.8;
/** Below it not even a wording that the rules know is one: "don't remove me". */
const ABSURD = 0.2;
/** Of fewer words that are left the learned reader can tell nothing. */
const FEW_WORDS = 4;

/** Of a word or two the learned reader takes what it never saw for anything ("situation"), but for a slip in these. */
const FEWEST_WORDS = 3;
const OF_STOPPING = new RegExp(
  oneOf({
    fr: listed`
      [a-z]?abon / inscri / arr?et / efface / supprim / retir / laiss / lach / fich / fou[ts] / degag / oubli / ecri / harcel / assez
    `,
    en: listed`
      st.?o.?p / subs / remov / delet / block / report / leave / quit / cease / desist / enough / contact / \bmess / \btext / spam
      \boff\b / bother / alone / harass / no more
    `,
  }),
);

/** What three words may say of it besides. */
const OF_GOING = new RegExp(
  oneOf({
    fr: listed`
      \bplus d / interdi / chier / eject / achal / \bencore vous\b / \btg\b / perd / \bjet
    `,
    en: listed`
      unsub / \blose\b / \bforget\b / \bbin\b / give up / pack it / kill / swerve / \bhook\b / \bbike\b / \bend$ / harras / all?ow me
    `,
  }),
);

/** `likely` is an opt-out unless the same words speak for a booking. */
export type OptOut = 'certain' | 'likely' | 'none';

/** @param plain one message or a burst of them, as `plainWords` gives it */
export function judgeOptOut(plain: string, { opt_out: chance }: Chances): OptOut {
  if (soundsLikeStop(plain)) return 'none';
  const said = withoutHalt(plain);
  // A moment that is put right after a halt: the rules alone tell what else it asks.
  const heard = said === plain ? { before: chance, left: chance } : { before: 1, left: 0 };
  const judged = judge(said, heard);
  if (judged === 'none') return 'none';
  const own = withoutLookAlikes(said);
  return own === said ? judged : judge(own, { ...heard, left: chanceOfRest(own, heard.left) });
}

/** How likely the reader found it before look-alikes were taken out, and what is left. */
interface Heard {
  before: number;
  left: number;
}

function judge(text: string, { before, left }: Heard): OptOut {
  if (saysStop(text)) return 'certain';
  const rest = withoutNeedlessCall(text);
  // The reader knows no call that is needed no more from one that is not wanted.
  if (rest !== text) return asksToStop(rest) || wantsSilence(rest) ? 'certain' : 'none';
  // Of a long text the learned reader saw but the beginning.
  const worded = (before >= ABSURD || text.length > READ_LIMIT) && asksToStop(text);
  if (!worded && before < ABSURD && endsWithStop(text)) return 'certain';
  const alone = tellsEnough(text, left) ? left : 0;
  const sure = worded || alone >= SURE || wantsSilence(text);
  if ((!sure && alone < LIKELY) || wantsOtherWay(text) || merelyRefusesCall(text)) return 'none';
  return sure ? 'certain' : 'likely';
}

/** "Get my number", sent after "how did you": of three words that say nothing of stopping the reader must be sure. */
function tellsEnough(text: string, chance: number): boolean {
  const count = countOfWords(text);
  if (count > FEWEST_WORDS || OF_STOPPING.test(text)) return true;
  return count === FEWEST_WORDS && (chance >= SUREST || OF_GOING.test(text));
}

/** "We won't go ahead, she has died. Please don't message any more": the last sentence asks for nothing else. */
function endsWithStop(text: string): boolean {
  const sentences = text.replace(/[\s.!?]+$/, '').split(/[.!?\n]+ ?/);
  const sentence = sentences.at(-1) ?? '';
  if (sentences.length === 1 || !OF_STOPPING.test(sentence)) return false;
  return asksToStop(sentence) && chancesOf(sentence).opt_out >= SURE && !wantsOtherWay(text);
}

/** What the reader makes of what is left without the look-alikes. */
function chanceOfRest(own: string, before: number): number {
  return countOfWords(own) < FEW_WORDS ? 0 : Math.min(before, chancesOf(own).opt_out);
}

function countOfWords(text: string): number {
  return text.match(/[a-z0-9']+/g)?.length ?? 0;
}
