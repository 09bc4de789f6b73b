/** Where the prospect says to be: "I'm in New York", "j'habite en Martinique", "je suis à la Réunion". */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { PLACE, ZONE_OF } from './places.js';

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
    actuellement / en ce moment / basee? / installee? / moi / la / ici / pour l'instant
  `,
  en: listed`
    currently / actually / based / living / now / right now / still / here / located / out / over
    staying / working / at the moment
  `,
});

const IN = oneOf({
  fr: listed`
    (?:a|au|aux|en|sur|dans)(?: la| le| les| l')?(?: ile(?: de(?: la)?)?| region de)?
  `,
  en: listed`
    (?:in|from|on|near|around)(?: the)?(?: (?:central|north|south|east|west|downtown|greater|upstate))?
  `,
});

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
  pattern`\b${AM}(?:,? ${JUST_NOW})*,? ${IN} ?(${PLACE})\b(?<after>(?: ${FOR_A_WHILE})?)`,
);

/** Nothing but where one is. */
const ALONE = new RegExp(
  pattern`^(?:(?:in|from|a|au|en|at) )?(${PLACE})(?: (?:please|svp|stp|merci|thanks))?[ .!]*$`,
);

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

/** The zone of the place that is told; null where none is, or the place is not known. */
export function toldZone(text: string, written: string): Told | null {
  if (!HINT.test(text)) return null;
  const match = TOLD.exec(text);
  const [, place = ''] = match ?? [];
  const zone = ZONE_OF.get(place);
  if (!match || zone === undefined) return null;
  const island = place === ISLAND && !/\bLa R[ée]union\b|\bla R[ée]union\b/.test(written);
  if (island && !IS_ISLAND.test(text) && !OWN.test(text)) return null;
  return { zone, lasting: match.groups?.['after'] === '' };
}

/** Of a message that is nothing else. */
export function zoneAlone(text: string): string | null {
  const [, place = ''] = ALONE.exec(text) ?? [];
  return place === ISLAND ? null : (ZONE_OF.get(place) ?? null);
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
export function ownZone(text: string): { zone: string } | 'own' | 'unclear' {
  const told = toldZone(text, '');
  if (told) return { zone: told.zone };
  return UNKNOWN_PLACE.test(text) ? 'unclear' : 'own';
}
