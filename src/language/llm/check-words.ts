/**
 * Whether a model's words say what ours say and nothing beside. They may use the words of our own texts and of everyday
 * courtesy; numbers, days and money must be those of our text, and what sounds like a promise must stand in it.
 */
import type { Language } from '../../domain/language.js';
import { languageCue } from '../rules/text/cue.js';
import { EN } from '../wordings/en.js';
import { FR } from '../wordings/fr.js';
import { fold, numbersIn } from './named.js';

export type Fault =
  | 'empty'
  | 'too_long'
  | 'characters'
  | 'language'
  | 'human'
  | 'link'
  | 'number'
  | 'money'
  | 'date'
  | 'promise'
  | 'negation'
  | 'question'
  | 'name'
  | 'strange_words'
  | 'something_left_out';

export interface Original {
  text: string;
  language: Language;
  /** Further texts of the account whose words may be used. */
  vocabulary: string[];
  /** Our text only keeps the talk going: nothing of it must come back. */
  isSmallTalk: boolean;
}

const LONGEST = 600;
/** The first letters of a word tell which it is, whatever its ending. */
const STEM = 5;
/** Of a sentence of ours, so much of its longer words must come back. */
const KEPT = 0.4;

const LINK =
  /(?:https?:|www\.)\S*|[\p{L}\p{N}._%+-]*@\S+|\b[\p{L}\p{N}-]+\.(?:com|fr|net|org|io|ai|co|eu|be|ch|ca|uk|us|de|es|it|me|info|biz|app|dev|ly|gl|link|shop|site)\b\S*/giu;
const MONEY =
  /[€$£¥%]|\b(?:euros?|dollars?|pounds?|eur|usd|gbp|chf|centimes?|cents?|pence|bucks?|balles|pourcent|percent|pour cent|per cent)\b/g;
const DATE =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week-?ends?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|june|july|august|september|october|november|december|aujourd'hui|demain|today|tonight|tomorrow|soir|soiree|matin|matinee|apres-midi|morning|afternoon|evening|night|noon|midi|minuit|midnight|heures?|hours?|minutes?|jours?|journee|days?|semaines?|weeks?|mois|months?|ans?|annees?|years?|immediat\w*|immediate\w*|bientot|soon|asap|right away|straight away|tout de suite|sur-le-champ|des que possible|a vie|lifetime|forever)\b/g;
const PROMISE =
  /\b(?:remises?|rabais|reduc\w*|reduit\w*|promo\w*|offert\w*|offre\w*|cadeaux?|gratuit\w*|gratis|garanti\w*|promet\w*|promis\w*|certifi\w*|rembours\w*|assur\w*|economi\w*|subvention\w*|aides?|primes?|meilleur\w*|moins cher|baisse\w*|engagement|frais|discount\w*|free|gift\w*|bonus\w*|voucher\w*|coupon\w*|guarant\w*|promis\w*|refund\w*|saving\w*|save|cheap\w*|lowest|best|deal|grants?|obligation|off|reserv\w*|confirm\w*|book\w*|bloqu\w*|planifi\w*|schedul\w*|fixe\w*|engag\w*|contrat\w*|contract\w*|sign\w*|pay\w*|paie\w*|acompte\w*|deposit\w*|carte|card|banque|bank\w*|iban|mot de passe|password\w*|codes?|urgent\w*|will|shall|won't|gonna|going to|allons|vais|vont|legal\w*|oui|non|yes|no|always|toujours|certain\w*|definitely|absolument|absolutely|of course|bien sur)\b|'ll\b|\b\p{L}+(?:erai|irai|rons|ront)\b/gu;
const NEGATION = /\b(?:pas|jamais|aucun\w*|sans|not|never|without|none|cannot)\b|n't\b|\bn'/;
const HUMAN =
  /\b(?:humain\w*|human\w*|robots?|bots?|machine\w*|automate\w*|chatbots?|(?:une?|an|the|our) (?:ia|ai)|intelligence artificielle|artificial|vraie? (?:personne|gens)|real person|en chair et en os|je m'appelle|my name is|conseill\w*|advis[eo]r\w*|employe\w*|collegues?|colleagues?|personnellement|personally|moi-meme|myself)\b|\b(?:je suis|i'm|i am|c'est|this is|ici) (?:une?|the|an?|le|la|votre|your|bien|vraiment|really|\p{Lu})/u;
const TU = /\b(?:tu|toi|ton|ta|tes|te)\b|\bt'/;
/** Words of courtesy that our standard texts do not happen to use. */
const COURTESY: Record<Language, string> = {
  fr: `pardon excusez desole merci bonjour bonsoir salut volontiers parfait entendu comprends compris comprendre saisi
    saisir reformuler preciser precisez precision clarifier expliquer expliquez indiquer indiquez repondre redire repeter
    autrement simplement davantage pourriez pouvez puis-je permettez aimerais aimeriez souhaitez souhaiteriez voulez
    voudriez serait seriez etes avez auriez quand quel quelle quelles comment convient conviendrait convenir arrange
    arrangerait disponible disponibles disponibilite moment moments echanger echange discuter parler parlons point sujet
    detail details question questions rapide petit petite bref telephone appel appeler expert experts equipe message
    prefere preferez ensemble tranquillement dites faites savoir besoin aider alors encore aussi ainsi cela votre notre
    juste mieux sûr sure avant suite reprendre reprendrons plaisir attends attendez`,
  en: `sorry pardon excuse thanks thank hello perfect great understood understand quite catch caught follow rephrase
    clarify explain tell another other words again differently simply little more could would might please like when
    which where suits suit suitable works work available availability moment discuss talk speak chat quick short brief
    phone call calls expert experts team message details detail question questions prefer convenient happy glad help
    about something that's there then their these those though with your yours know whenever ready pick carry problem
    worries absolutely through right clear wasn't didn't haven't couldn't what's let's`,
};

/** @returns why these words may not be sent; null when they may */
export function faultIn(words: string, original: Original): Fault | null {
  const [said, meant] = [fold(words), fold(original.text)];
  if (said === '') return 'empty';
  if (words.length > LONGEST) return 'too_long';
  if (/[\p{Cc}\p{Cf}]/u.test(words.replace(/[\n\u200d]/g, '')) || /[*_`<>{}[\]|\\#~]/.test(words))
    return 'characters';
  if (languageCue([words]) !== original.language || (TU.test(said) && !TU.test(meant))) return 'language';
  if (HUMAN.test(said)) return 'human';
  if (!sameOnes(LINK, said, meant)) return 'link';
  if (!sameNumbers(said, meant)) return 'number';
  if (!sameOnes(MONEY, said, meant)) return 'money';
  if (!sameOnes(DATE, said, meant)) return 'date';
  if (!allHeld(PROMISE, said, meant)) return 'promise';
  if (!original.isSmallTalk && NEGATION.test(said) !== NEGATION.test(meant)) return 'negation';
  if (questionsIn(said) !== questionsIn(meant)) return 'question';
  if (hasStrangeName(words, meant)) return 'name';
  if (hasStrangeWords(said, original)) return 'strange_words';
  if (!original.isSmallTalk && leavesOut(said, original.text)) return 'something_left_out';
  return null;
}

/** Whether our own text is about what we are: then it is said as it stands. */
export function speaksOfItself(text: string): boolean {
  return HUMAN.test(fold(text)) || /\bassistant\w*\b|\bvirtu\w+\b/.test(fold(text));
}

function sameOnes(pattern: RegExp, said: string, meant: string): boolean {
  return allHeld(pattern, said, meant) && allHeld(pattern, meant, said);
}

function allHeld(pattern: RegExp, said: string, meant: string): boolean {
  const held = new Set(meant.match(pattern));
  return (said.match(pattern) ?? []).every((found) => held.has(found));
}

/** A lone one may be an article. */
function sameNumbers(said: string, meant: string): boolean {
  const [left, right] = [said, meant].map((text) => {
    const written = text.match(/\d+(?:[.,:h]\d+)*/g) ?? [];
    return new Set(
      [...written, ...numbersIn(text).map(String)].filter((number) => number !== '1' || /\b1\b/.test(text)),
    );
  });
  return left?.size === right?.size && [...(left ?? [])].every((number) => right?.has(number));
}

function questionsIn(text: string): number {
  return text.match(/\?/g)?.length ?? 0;
}

/** A capital within a sentence begins a name: of a person, a place, a product. */
function hasStrangeName(words: string, meant: string): boolean {
  for (const { index, 0: name } of words.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu)) {
    const before = words.slice(0, index).trimEnd();
    const begins = before === '' || /[.!?…:;\n"«»–-]$/.test(before) || /\n\s*$/.test(words.slice(0, index));
    if (begins || name === 'I') continue;
    if (!meant.split(/[^\p{L}\p{N}]+/u).includes(fold(name))) return true;
  }
  return false;
}

function hasStrangeWords(said: string, { text, language, vocabulary }: Original): boolean {
  const standard = Object.values(language === 'fr' ? FR : EN).flat();
  const known = new Set([text, COURTESY[language], ...standard, ...vocabulary].flatMap(longWords).map(stem));
  return longWords(said).some((word) => !known.has(stem(word)));
}

/** Each sentence of ours must be found again, so that nothing is left unsaid and the same question is asked. */
function leavesOut(said: string, text: string): boolean {
  const stems = new Set(longWords(said).map(stem));
  return text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => [...new Set(longWords(sentence).map(stem))])
    .some(
      (words) => words.length > 1 && words.filter((word) => stems.has(word)).length < KEPT * words.length,
    );
}

function longWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= STEM);
}

function stem(word: string): string {
  return word.slice(0, STEM);
}
