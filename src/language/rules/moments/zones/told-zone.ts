/** Where the prospect says to be: "I'm in New York", "j'habite en Martinique", "je suis à la Réunion". */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { ZONE_OF_PLACE } from './places.js';
import { isWordToo, zoneOfTown, zoneOfTownNear } from './towns.js';

/** Cheap words, without one of which no place is told. */
const HINT =
  /\b(?:i'?m|i am|we're|we are|live|living|based|located|staying|here|from|suis|sommes|est|habit\w+|vis|vit|reside|basee?|installee?|ici|chez)\b/;

const AM = oneOf({
  fr: listed`
    je (?:suis|me trouve|vis|reside|travaille) / j'(?:habite|vis) / on (?:est|habite|vit)
    nous (?:sommes|habitons|vivons) / basee? / installee? / ici
  `,
  en: listed`
    i'm / i am / im / we're / we are / i live / we live / living / based / located / staying
    (?:calling|writing) from / here / over here
  `,
});

const JUST_NOW = oneOf({
  fr: listed`
    actuellement / en ce moment / basee? / installee? / moi / la / ici / pour l'instant / toute seule / seule?
    retraitee?
  `,
  en: listed`
    currently / actually / based / living / now / right now / still / here / located / out / over
    staying / working / at the moment / just / all / both / retired / alone / at home
  `,
});

const IN = oneOf({
  fr: listed`
    (?:a|au|aux|en|sur|dans|pres de|vers) / (?:a|en) cote de
  `,
  en: listed`
    in / from / on / near / around / outside / over in / up in / down in / back in
  `,
});

/** Before the name of a place, where it is no part of it. */
const OF_A_PLACE =
  /^(?:the |la |le |les |l'|(?:l'|une |l')?ile (?:de (?:la |l')?)?|(?:la )?region (?:de |du )?|(?:la )?banlieue (?:de )?|(?:north|south|east|west) (?:of )?|central |downtown |greater |upstate |sunny |rainy )/;

/** What makes it a place where one will be, or is for a while, and from which nothing else follows. */
const FOR_A_WHILE = oneOf({
  fr: listed`
    demain / la semaine prochaine / lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche / le
    du / de / jusqu / ce week / en (?=\w+bre\b) / pour (?=\w+ (?:jour|semaine))
  `,
  en: listed`
    tomorrow / next / on / from / until / till / til / by / later / for (?=a |the |\w+ (?:day|week|hour)|work\b)
    mon / tue / wed / thu / fri / sat / sun / over the / at the weekend
  `,
});

const TOLD = new RegExp(
  pattern`\b${AM}(?:,? ${JUST_NOW}){0,4},? (?<prep>${IN})\b ?(?=(?<words>[a-z'.-]+(?: [a-z'.-]+){0,5}))`,
  'g',
);

const AFTER = new RegExp(pattern`^ ${FOR_A_WHILE}`);

/** Just before: then one is there, and on which clock one lives is not said. */
const ON_A_DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thurs?|fri|tomorrow|today|tonight|week|week-?end|month|day|demain|aujourd'hui|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanche|semaine|mois|jour|(?:le|the) \d{1,2}(?:th|st|nd|rd)?),? (?:(?:and|but|because|as|since|when|cause|cos|mais|car|et|puisque|comme|quand|la) )?$/;

/** Of us or of others, where a word for being somewhere stands without who is there. */
const OF_OTHERS = oneOf({
  fr: listed`
    vous / tu / il / elle / ils / elles / etes / es / votre \w+ / ta? \w+ / boite / societe / entreprise / equipe
  `,
  en: listed`
    you / they / he / she / it / your? \w+ / company / team / office / people / guys / folks / anyone / someone
  `,
});

const BY_OTHERS = new RegExp(
  pattern`\b${OF_OTHERS}(?:'re|'s)?(?: (?:are|is|all|guys|even|actually|etes|est|sont|es|tous|toujours))*,? $`,
);

const WITHOUT_WHO = /^(?:basee?|installee?|ici|living|based|located|staying|here|over|calling|writing)/;

/** Nothing but where one is. */
const ALONE = new RegExp(
  pattern`^(?:(?:in|from|a|au|en|at|near|pres de) )?([a-z'.-]+(?: [a-z'.-]+){0,3}?)(?:, ?([a-z'.-]+(?: [a-z'.-]+){0,2}?))?(?: (?:please|svp|stp|merci|thanks))?[ .!]*$`,
);

const LONGEST_NAME = 4;
const LONGEST_ALONE = 80;

/** Before the name of the town that was asked for. */
const OPENS_ANSWER =
  /^(?:(?:oui|ah|euh|pardon|desolee?|alors|bonjour|yes|oh|sorry|right|ok|hi|well),? )*(?:(?:moi )?(?:c'est|je serai|on sera|nous serons|je suis|on est) |(?:it's|its|it is|i'll be|i will be|we'll be|i'm|im|we're) )?/;

/** What one stands for who goes by a clock there. */
function zoneOfName(name: string, goesBy: string): string | undefined {
  const plain = name.replace(/-/g, ' ').replace(/^(?:st|ste) /, 'saint ');
  return (
    zoneOfTownNear(plain, goesBy) ?? ZONE_OF_PLACE.get(name) ?? ZONE_OF_PLACE.get(plain) ?? zoneOfTown(plain)
  );
}

interface Named {
  name: string;
  zone: string;
  after: string;
}

/** The longest name that the words begin with. */
function placeIn(words: string, goesBy: string): Named | null {
  const parts = words.split(' ');
  for (let count = Math.min(parts.length, LONGEST_NAME); count > 0; count -= 1) {
    const written = parts.slice(0, count).join(' ');
    const name = written.replace(/[.']+$/, '').replace(/'s$/, '');
    const zone = zoneOfName(written, goesBy) ?? zoneOfName(name, goesBy);
    if (zone !== undefined) return { name, zone, after: words.slice(name.length) };
  }
  const [article = ''] = OF_A_PLACE.exec(words) ?? [];
  return article === '' ? null : placeIn(words.slice(article.length), goesBy);
}

/** In lower case it is a meeting rather, where no more is said. */
export const ISLAND = 'reunion';
const IS_ISLAND = /\b(?:habite|vis|vit|vivons|habitons|reside|ile de|974)\b/;

const OWN_WORDS = oneOf(listed`
  (?:my|our|local) (?:local )?time(?: ?zone)?
  heure locale / (?:mon|notre) heure(?! (?:de|du|d'|libre|creuse)\b)
  heure (?:d'ici|de chez (?:moi|nous))
`);

/** One's own time. */
export const OWN = new RegExp(pattern`\b${OWN_WORDS}\b`);

interface Told {
  zone: string;
  /** Not only for a while. */
  lasting: boolean;
}

/** More of them are no telling. */
const MOST = 6;

/**
 * The zone of the place that is told; null where none is, or the place is not known.
 *
 * @param goesBy the zone they went by until now
 */
export function toldZone(text: string, written: string, goesBy: string): Told | null {
  if (!HINT.test(text)) return null;
  for (const match of [...text.matchAll(TOLD)].slice(0, MOST)) {
    const { words = '', prep = '' } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (WITHOUT_WHO.test(match[0]) && BY_OTHERS.test(before)) continue;
    const named = placeIn(words, goesBy) ?? losAngeles(words, prep, written);
    if (!named) continue;
    const begin = match.index + match[0].length;
    const after = named.after + text.slice(begin + words.length);
    if (isMeant({ ...named, after }, prep, text, written))
      return { zone: named.zone, lasting: !AFTER.test(after) && !ON_A_DAY.test(before) };
  }
  return null;
}

/** In lower case it is the article. */
function losAngeles(words: string, prep: string, written: string): Named | null {
  if (!/^la\b/.test(words) || !/\b(?:in|from|near)$/.test(prep) || !/\bLA\b/.test(written)) return null;
  return { name: 'la', zone: 'America/Los_Angeles', after: words.slice('la'.length) };
}

/** Rather than the word or the first name that it is as well. */
function isMeant({ name, after }: Named, prep: string, text: string, written: string): boolean {
  if (name === ISLAND) {
    const island = !/\bLa R[ée]union\b|\bla R[ée]union\b/.test(written);
    return !island || IS_ISLAND.test(text) || OWN.test(text);
  }
  if (!isWordToo(name)) return true;
  if (/^(?:au|aux|en|dans|on)$/.test(prep)) return false;
  const [first = '', ...letters] = name;
  return /^ ?(?:$|[,.;!?)\n])/.test(after) || written.includes(first.toUpperCase() + letters.join(''));
}

/**
 * Of a message that is nothing else.
 *
 * @param isAsked they were asked where they are, so that it is no other word of that name
 */
export function zoneAlone(text: string, goesBy: string, isAsked: boolean): string | null {
  if (text.length > LONGEST_ALONE) return null;
  const said = isAsked ? text.replace(OPENS_ANSWER, '').replace(/ time(?=[ .!]*$)/, '') : text;
  const [, name = '', within] = ALONE.exec(said) ?? [];
  if (name === '' || name === ISLAND) return null;
  const zone = zoneOfName(name, goesBy);
  if (within !== undefined) {
    const around = zoneOfName(within, goesBy);
    return zone === undefined || zone === around ? (around ?? null) : null;
  }
  return isWordToo(name) && !isAsked && !ZONE_OF_PLACE.has(name) ? null : (zone ?? null);
}

const NO_PLACE = oneOf({
  fr: listed`
    (?:la )?reunion / deplacement / vacances / voiture / cours / conge / ville / route / train / formation
    ligne / retard / avance / attente / train / moment / ce / fait / plein / pleine / maison / bureau / travail
    boulot / taf / chantier
  `,
  en: listed`
    a / an / the / my / our / your / meetings? / work / town / bed / class / court / office / school / transit
    traffic / need / touch / hospital / charge / between / and / all / it / this / no / trouble / bits
  `,
});

/** A place that is none of those known: whose time "my time" is cannot be told. */
const UNKNOWN_PLACE = new RegExp(
  pattern`\b${AM}(?:,? ${JUST_NOW})* (?:in|a|au|aux|en|sur)(?: la| le| les| l')? (?!${NO_PLACE}\b)[a-z-]{3,}`,
);

/** The zone that "my time" is in: `own` where nothing says where that is. */
export function ownZone(text: string, goesBy: string): { zone: string } | 'own' | 'unclear' {
  const told = toldZone(text, '', goesBy);
  if (told) return { zone: told.zone };
  return UNKNOWN_PLACE.test(text) ? 'unclear' : 'own';
}
