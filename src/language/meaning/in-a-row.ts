/**
 * Answers to several questions at once, in the order of the questions: "oui / non / maison à Metz / 3 / lundi 11h",
 * "never heard of it, don't have one, need 2". Whose they are is known by their order and their kind alone, so they are
 * read only where each piece is nothing but an answer. What is said besides, a wish or a question, is read by itself.
 */
import type { Answer, Question, UnderstandingContext } from '../../domain/language.js';
import { asksAboutSelf } from '../rules/answers/ahead.js';
import { readAhead, readAnswer, takesBack } from '../rules/answers/answers.js';
import {
  isOfTheCall,
  readShortAmount,
  readShortAnswer,
  tellsOfPlace,
} from '../rules/answers/short-answers.js';
import type { ShortAnswer } from '../rules/answers/short-answers.js';
import { readSigns } from '../rules/signs/signs.js';
import { plainWords } from '../rules/text/spelling.js';
import { withHaving } from './having-too.js';
import { asked } from './reading.js';

export interface InARow {
  answers: Answer[];
  /** What is said besides, as it was written. */
  rest: string[];
  /** One answer in free words: where it ends is known only if nothing follows, or a moment does. */
  single: boolean;
}

/** Sentences and clauses, each behind what parts it from the one before. */
const PARTS =
  /(\s*[.!;]+(?:\s+|$)|\s*\n\s*|,\s+|,(?=\D)|\s+[-–/]\s+|\s+(?=(?:et|and|so|donc|du coup|but|mais)\s+(?:j['’e]|on\s|nous\s|il\s|i\s|i['’]|we\s|we['’]|don|need\s|rien|nothing|around\s|about\s|environ\s|dispo|libre|free\s))|\s+(?=(?:et|and)\s+(?:oui|ouais|non|yes|yeah|yep|no|nope)(?![a-z])))/i;

interface Piece {
  message: number;
  /** What parts it from the piece before, in the same message. */
  before: string;
  raw: string;
  text: string;
}

interface Found {
  /** The question that was asked, and those behind it that have no answer yet. */
  open: Question[];
  asked: Question;
  answers: Answer[];
  yesOrNo: ShortAnswer[];
  /** What answers the question in free words. */
  told: Piece[];
  toldTo: Question | null;
  rest: Piece[];
  /** An amount was said to be needed, whatever was asked. */
  needed: boolean;
  last: 'yes_no' | 'told' | null;
}

/** @returns null where no more is answered than what was asked, or the order is lost */
export function answersInARow(texts: string[], context: UnderstandingContext): InARow | null {
  const question = asked(context);
  if (
    question === null ||
    (texts.length < 2 && !PARTS.test(texts[0] ?? '') && !NUMBERED.test(texts[0] ?? ''))
  )
    return null;
  const pieces = piecesOf(texts);
  if (pieces.length < 2) return null;
  const found: Found = {
    open: inTurn(context.open, question),
    asked: question,
    answers: [],
    yesOrNo: [],
    told: [],
    toldTo: null,
    rest: [],
    needed: false,
    last: null,
  };
  for (const piece of pieces) if (!take(piece, found)) return null;
  const inTheirTurn = inTurn(context.open, question);
  const answers = withHaving(inOrder(found, inTheirTurn), texts, inTheirTurn);
  if (answers.length === 0 || !isCertain(found, answers)) return null;
  const single = answers.length === 1 && !found.needed;
  if (single && answers[0]?.question !== found.toldTo?.id) return null;
  const rest = written(found.rest);
  // What one message tells is taken whole, as it was written.
  if (single && rest.length === 0 && texts.length < 2) return null;
  return { answers, rest, single };
}

/** From the one that was asked on; those before it, once passed over, last. */
function inTurn(open: Question[], { id: asked }: Question): Question[] {
  const at = Math.max(
    0,
    open.findIndex(({ id }) => id === asked),
  );
  const all = [...open.slice(at), ...open.slice(0, at)];
  return [...new Map(all.map((question) => [question.id, question])).values()];
}

/** "1. oui 2. non 3. maison": numbered as the questions may be. */
const NUMBERED = /(?:^|\s)1 ?[.):](?!\d)[^\n]*?\s2 ?[.):](?!\d)/;

function withoutNumbering(text: string): string {
  return NUMBERED.test(text) ? text.replace(/(?:^|\s+)\d ?[.):](?!\d)\s*/g, '\n') : text;
}

function piecesOf(texts: string[]): Piece[] {
  return texts.flatMap((whole, message) => {
    const parts = withoutNumbering(whole).split(PARTS);
    return parts.flatMap((raw, index) => {
      if (index % 2 === 1 || raw.trim() === '') return [];
      return [{ message, before: parts[index - 1] ?? '', raw: raw.trim(), text: plainWords(raw).trim() }];
    });
  });
}

/** @returns false where it takes back what was said before it */
function take(piece: Piece, found: Found): boolean {
  const { text } = piece;
  const said = readShortAnswer(text);
  if (said !== null && (found.open[0]?.kind === 'yes_no' || found.yesOrNo.length > 0))
    return takeYesOrNo(piece, said, found);
  if (found.yesOrNo.length > 0 && takesBack(text)) return false;
  const last = found.last;
  found.last = null;
  if (takeAmount(piece, found) || takeChoice(piece, found)) return true;
  if (takeTold(piece, found, last === 'told')) found.last = 'told';
  else found.rest.push(piece);
  return true;
}

function takeYesOrNo({ before, raw }: Piece, said: ShortAnswer, found: Found): boolean {
  const { yesOrNo, last, open } = found;
  const previous = yesOrNo.at(-1);
  const sameBreath = last === 'yes_no' && before.startsWith(',');
  const again = yesOrNo.find(({ of }) => of !== 'bare' && of === said.of);
  found.last = 'yes_no';
  if (again) return again.says === said.says;
  // "Non, non", "non, j'ai rien": one answer, in more words.
  if (previous?.of === 'bare' && (sameBreath || said.of === 'knowing')) {
    if (previous.says === said.says) return true;
    if (said.of === 'knowing') return false;
  }
  // "J'en ai pas mais je connais": not in the order of the questions.
  if (previous?.of === 'having' && said.of === 'knowing' && previous.says !== said.says) return false;
  const [question] = open;
  if (question?.kind !== 'yes_no') return false;
  if (previous && (question.disqualify !== null || question.means !== undefined)) return false;
  if (!previous && readAnswer(raw, question)?.value !== said.says) return false;
  yesOrNo.push(said);
  answer(question, said.says, found);
  return true;
}

/** An amount by itself has its place behind an answer, and before anything is said of when. */
function takeAmount({ raw, text }: Piece, found: Found): boolean {
  const amount = readShortAmount(text);
  const [question, another] = found.open.filter(({ kind }) => kind === 'number');
  if (amount === null || !question) return false;
  const inTurn = found.open[0] === question;
  if (!inTurn && another) return false;
  const follows = found.answers.length > 0 || found.told.length > 0;
  const when = found.rest.some((other) => isOfTheCall(other.text));
  if (amount === 'alone' && (when || !(inTurn || follows))) return false;
  const value = readAnswer(raw, question)?.value;
  if (value === undefined) return false;
  found.needed ||= amount === 'needed' && question !== found.asked;
  answer(question, value, found);
  return true;
}

function takeChoice({ raw, text }: Piece, found: Found): boolean {
  const choices = found.open.filter(({ kind }) => kind === 'choice');
  // Free words that were asked for may name one of them, and are told whole.
  const named =
    isOfTheCall(text) || found.asked.kind === 'text'
      ? []
      : choices.filter((choice) => readAhead(raw, choice) !== null);
  const [question] = named;
  const value = question && readAhead(raw, question)?.value;
  if (!question || value === undefined || named.length > 1) return false;
  answer(question, value, found);
  return true;
}

/** Free words: where they were asked for, or tell of a home; and what goes on with it. */
function takeTold(piece: Piece, found: Found, goesOn: boolean): boolean {
  const { text, raw } = piece;
  const question = found.toldTo ?? found.open.find(({ kind }) => kind === 'text');
  if (!question || isOfTheCall(text)) return false;
  const wasAsked = question === found.asked;
  if (!wasAsked && !asksAboutSelf(question)) return false;
  if (!wasAsked && !goesOn && (found.toldTo !== null || !tellsOfPlace(text))) return false;
  if (meansMore(text, raw)) return false;
  found.toldTo = question;
  found.told.push(piece);
  found.open = found.open.filter(({ id }) => id !== question.id);
  return true;
}

/** What is said to us, and not of oneself. */
function meansMore(text: string, raw: string): boolean {
  if (REFUSES.test(text)) return true;
  const { notInterested, cancel, callMe, human, later, question, thanks, interested } = readSigns(text, raw);
  return notInterested || cancel || callMe || human || later || question || thanks || interested;
}

/** "Pas intéressé", "no thanks": whatever it is that they want not. */
const REFUSES =
  /^(?:(?:mais|but|et|and|donc|so|en fait|actually) )?(?:pas|plus|non|no|not|nope|stop|ne|n'|attend\w*|wait|hang on|hold on|i'm not|je (?:ne )?suis pas|arrete\w*|laisse\w*|leave)(?![a-z])|interes/;

function answer({ id }: Question, value: string, found: Found): void {
  found.answers.push({ question: id, value });
  found.open = found.open.filter((question) => question.id !== id);
}

/** A second yes or no of one word is an answer of its own only if it leads on to another question's. */
function isCertain({ yesOrNo }: Found, answers: Answer[]): boolean {
  const bare = yesOrNo.slice(1).some(({ of }) => of === 'bare');
  return !bare || answers.length > yesOrNo.length;
}

const LEADS_ON = /^(?:et|mais|donc|alors|and|but|so) /i;

function inOrder({ answers, told, toldTo }: Found, open: Question[]): Answer[] {
  const words = toldTo && readAnswer(written(told).join(', ').replace(LEADS_ON, ''), toldTo);
  const all = words ? [...answers, words] : answers;
  return open.flatMap(({ id }) => all.filter(({ question }) => question === id));
}

/** Pieces as they were written, those of one message together. */
function written(pieces: Piece[]): string[] {
  const messages = new Map<number, string>();
  for (const { message, before, raw } of pieces) {
    const so = messages.get(message);
    messages.set(message, so === undefined ? raw : `${so}${before || ', '}${raw}`);
  }
  return [...messages.values()];
}
