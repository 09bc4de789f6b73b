/**
 * Answers that are given before they are asked. To number and yes-or-no questions only the words that the settings name
 * for a question count, right beside the number or as they stand; to the question about the situation, by its id, what
 * people plainly say of who and where they are. Nothing is guessed.
 */
import type { Question } from '../../../domain/language.js';
import { bare, normalise } from '../text/normalise.js';
import { plainWords } from '../text/spelling.js';
import { numberOf } from '../text/words.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

const BETWEEN_CLAUSES = /(?<!\d)[.,;]|[.,;](?!\d)|[!\n]|(?<=\?)| (?:et|and|mais|but) /;
const NEGATED = /(?:^| )(?:pas|plus|jamais|aucune?|not|never|no|non|\w+n't)(?: |$)/;
const SUPPOSED = /(?:^| )(?:si|s'il|if|whether|when|quand)(?: |$)/;
/** What may stand between a word and its number. */
const FILLER =
  /^(?:de|d'environ|environ|est|sont|fait|font|a peu pres|peu|pres|is|are|of|about|around|roughly)$/;
const OTHER_UNIT_WORDS = oneOf({
  fr: listed`
    heures? / min / jours? / semaines? / mois / ans? / annees? / euros? / eur
  `,
  en: listed`
    hours? / am / pm / o'clock / days? / weeks? / years? / months?
  `,
  both: listed`
    h\d* / minutes? / k / % / km
  `,
});

/** What follows a number that counts something else. */
const OTHER_UNIT = new RegExp(pattern`^${OTHER_UNIT_WORDS}$`);

type Ahead = Extract<Question, { kind: 'number' | 'yes_no' }>;

/** The value, as {@link Answer} has it; null where the text does not name the question, or says two things. */
export function readNamed(raw: string, question: Ahead): string | null {
  if (question.kind === 'number' ? !question.keywords : !question.means) return null;
  const clauses = plainWords(raw)
    .split(BETWEEN_CLAUSES)
    .filter((clause) => !clause.includes('?'))
    .map((clause) => bare(clause))
    .filter((clause) => clause !== '' && !NEGATED.test(clause) && !SUPPOSED.test(clause));
  const read = question.kind === 'number' ? numbersNamed : meanings;
  const values = new Set(clauses.flatMap((clause) => read(clause, question)));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

function meanings(clause: string, question: Ahead): string[] {
  if (question.kind !== 'yes_no') return [];
  const says = (phrases: string[] = []) =>
    phrases.some((phrase) => ` ${clause} `.includes(` ${plain(phrase)} `));
  return [...(says(question.means?.yes) ? ['yes'] : []), ...(says(question.means?.no) ? ['no'] : [])];
}

function numbersNamed(clause: string, question: Ahead): string[] {
  if (question.kind !== 'number') return [];
  const words = clause.replace(/(\d)([a-z])/g, '$1 $2').split(' ');
  return (question.keywords ?? []).flatMap((keyword) => {
    const parts = plain(keyword).split(' ');
    return words.flatMap((_, at) => {
      if (!parts.every((part, offset) => words[at + offset] === part)) return [];
      const value = digits(words[at - 1]) ?? after(words.slice(at + parts.length));
      return value === null ? [] : [value];
    });
  });
}

/** `surface d'environ 120`, but not `on est 10 minutes en retard`. */
function after(words: string[]): string | null {
  const at = words.findIndex((word) => !FILLER.test(word));
  return at < 0 || at > 3 || OTHER_UNIT.test(words[at + 1] ?? '') ? null : digits(words[at]);
}

/** One is left out: in French it is an article, too. */
function digits(word: string | undefined): string | null {
  if (word === undefined) return null;
  if (/^\d+$/.test(word)) return String(Number(word));
  const value = /^(?:un|une|one)$/.test(word) ? null : numberOf(word);
  return value === null ? null : String(value);
}

function plain(words: string): string {
  return bare(normalise(words));
}

export const A_PLACE = oneOf({
  fr: listed`
    maison / maisonnette / pavillon / appart\w* / villa / ferme / longere / boutique / magasin / commerce / local / atelier / bureaux? / cabinet
    restaurant / hotel / gite / camping / bar / boulangerie / ecole / creche / mairie / immeuble / entrepot / hangar / copropriete / loft / studio
    t[1-6] / f[1-6] / chalet / chateau / usine / salon / garage / salle / exploitation / residence
  `,
  en: listed`
    house / home / bungalow / flat / apartment / cottage / farm(?:house)? / shop / store / cafe / pub / restaurant / hotel / office / workshop / studio
    semi(?:-detached)? / terrace / barn / warehouse / factory / school / nursery / surgery / salon / garage / church / village hall / maisonette / unit
    b ?& ?b / bakery / gym
  `,
});

export const A_BODY = oneOf({
  fr: listed`
    famille / couple / societe / entreprise / pme / tpe / asso\w* / boite / equipe / startup / agence / cooperative / mairie / commune / sci / collectivite
    boulangers? / artisans? / agriculteurs? / commercants? / retraitee?s? / locataires? / proprietaires? / ${A_PLACE}
  `,
  en: listed`
    family / couple / company / business / firm / charity / team / startup / agency / council / landlords? / tenants? / pensioners? / retired / owners?
    household / practice / club / ${A_PLACE}
  `,
});

/** What tells of who one is: "on est une petite boulangerie", "famille de quatre", "it's for my mum's bungalow". */
const TELLS_SELF = new RegExp(
  oneOf({
    fr: listed`
      \b(?:on est|nous sommes|je suis|on a|nous avons|j'ai|on (?:tient|gere|habite|vit)|je (?:tiens|gere|dirige|vis)|j'habite|nous (?:tenons|gerons|habitons))
        (?: dans)? (?:une?|deux|trois|des|\d+|l'|le|la|en|proprietaire|locataire|retraite)\b ?(?:[a-z'-]+ ){0,3}?(?:${A_BODY})\b
      \b(?:on est|nous sommes|je suis) (?:(?:de|des) )?(?:proprietaires?|locataires?|retraitee?s?|artisans?|agriculteurs?|commercants?)\b
      \bc'est pour (?:mon|ma|mes|notre|nos|une?|la|le|l') ?(?:[a-z'-]+ ){0,3}?${A_BODY}\b
      \b(?:une? )?famille de (?:\d|deux|trois|quatre|cinq|six|sept|huit)\b
      \b${A_PLACE}\b.{0,25}(?:,| et| avec) (?:\d|deux|trois|quatre|cinq|six) (?:enfants?|personnes?|ados)\b
    `,
    en: listed`
      \b(?:we're|we are|i'm|i am|we have|we've got|i have|i've got|i run|we run|i own|we own|i live in|we live in|i manage) (?:an?|the|two|three|\d+|in an?)\b ?(?:[a-z'-]+ ){0,3}?${A_BODY}\b
      \b(?:it's|this is|its) for (?:an?|my|our|the) (?:[a-z'-]+ ){0,3}?${A_BODY}\b
      \bfamily of (?:\d|two|three|four|five|six|seven|eight)\b
      \b${A_PLACE}\b.{0,25}(?:,| and| with) (?:\d|two|three|four|five|six) (?:kids|children|people|adults|teens)\b
    `,
  }),
);

/** Of what is wrong, or what is had already: it answers nothing that is known to be asked. */
const TELLS_PLIGHT = new RegExp(
  oneOf({
    fr: listed`
      \b(?:ma|mon|notre|la|le|mes|nos|les) [a-z]+ (?:est|sont|vient|viennent|a|ont|fuit|fuient|marche|marchent|fonctionne) ?(?:de |me |nous )?(?:tout (?:juste )?)?(?:en panne|mort\w*|foutu\w*|casse\w*|lache\w*|tombe\w*|rendre l'ame|fuit\w*|hors service|hs|vieu\w+|plus|mal)\b
      ^(?:[a-z]+ ){0,3}?c'est (?:assez |tres |plutot |vraiment )?(?:urgent|presse)\b
      \b(?:on a|j'ai|nous avons) (?:deja )?(?:des?|une?|deux|trois) [^.?!]{1,40} depuis (?:\d|un|deux|trois|quatre|cinq|dix|longtemps)
    `,
    en: listed`
      \b(?:my|our|the) [a-z]+(?:'s|'ve| is| has| have| are| just| keeps)? ?(?:just |completely |finally )*(?:broken|broke|broken down|died|dead|packed (?:in|up)|leaking|leaks?|bust|given up|gone|on its last legs|conked out|knackered)\b
      ^(?:[a-z]+ ){0,3}?(?:it's|its|it is) (?:quite |very |pretty |really |kinda )?urgent\b
      \b(?:we|i)(?:'ve| have)(?: already)?(?: got| had)? (?:an?|some|two|three) [^.?!]{1,40} (?:for|since) (?:\d|two|three|four|five|ten|years|ages|an?)
    `,
  }),
);

/** Ids under which settings ask who somebody is and how they are placed. */
const ABOUT_SELF =
  /^(?:(?:current|your|votre|the)_)?(?:context|contexte|background|situation|profile?|about_you)$/;

const OPENING =
  /^(?:(?:ben|bah|bon|alors|oui|ouais|non|nan|ok|okay|bonjour|bonsoir|salut|[ée]coutez|eh bien|euh|donc|en fait|yes|yeah|no|nope|hi|hello|hey|well|so|right|um|basically)[ ,.!…]+)+/i;

/** Whether a text tells something of who writes, whatever they were asked. */
export function tellsOfSelf(text: string): boolean {
  return !text.includes('?') && (TELLS_SELF.test(text) || TELLS_PLIGHT.test(text));
}

/** Asks who one is and how one is placed. */
export function asksAboutSelf({ id }: Question): boolean {
  return ABOUT_SELF.test(id);
}

/** What people say of themselves, as they wrote it; null where it may be something else. */
export function readTold(raw: string, question: Question): string | null {
  if (!asksAboutSelf(question)) return null;
  const text = plainWords(raw);
  if (text.includes('?') || SUPPOSED.test(text) || !TELLS_SELF.test(text)) return null;
  return raw.trim().replace(OPENING, '');
}

const NEW_HOME = oneOf({
  fr: listed`
    (?:on|je|nous) (?:viens|vient|venons) (?:juste )?(?:d'(?:emmenager|acheter|arriver)|de (?:demenager|s'installer|m'installer|nous installer))
    (?:on|je|nous) (?:(?:est|suis|sommes) en train d[e'] ?|va |vais |allons )?(?:demenag|emmenag)\w+
    (?:on|je|nous) (?:fait|fais|faisons) construire / (?:en plein |dans les cartons du )demenagement
    (?:on est|je suis|nous sommes) (?:locataires?|en location)
  `,
  en: listed`
    (?:we|i)(?:'re|'m| are| am)? ?(?:just |currently |still |about to be |in the (?:middle|process) of )*(?:moving|relocating|renting|buying|house hunting)
    (?:just |currently |still )*(?:moving|relocating|renting|house hunting)
    (?:we|i)(?:'ve| have)? (?:only )?just (?:moved|bought|got the keys|exchanged)
  `,
});

/** "On déménage", "we've just bought", "renting at the moment": tells where they live, and declines nothing. */
const TELLS_OF_HOME = new RegExp(
  pattern`^(?:(?:oui|yes|ouais|yeah|yep|ah|well|ben|bah|en fait|actually|hi|bonjour|so)[ ,.!]+)*${NEW_HOME}\b(?! (?:on|ahead|along|away|abroad|out))(?:[ ,]+(?!(?:pas|plus|non|no|not|never|jamais|rien|nothing|donc|so|but|mais|call|later|tard|r?appele[rz])\b)[a-z0-9'-]+){0,6}[ .!]*$`,
);

export function tellsOfHome(text: string): boolean {
  return text.length < 80 && TELLS_OF_HOME.test(text);
}
