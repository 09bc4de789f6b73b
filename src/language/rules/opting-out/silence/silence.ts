/**
 * Silence asked for without the word stop: to go quiet, that this be the last, that a name stand nowhere, that
 * somebody else be bothered. Each is classes of words in order: what is wanted, of whom, for good.
 *
 * A kind is tried only where one of its words is in the text, and each wish also without what says "for good" or
 * is only polite at its end.
 */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { KEEP_AWAY } from './keep-away.js';
import { NOT_AGAIN } from './not-again.js';
import { NOWHERE } from './nowhere.js';
import { ENOUGH_OF_IT, OUT_OF_PATIENCE } from './out-of-patience.js';
import { QUIET, QUIET_OF_IT } from './quiet.js';
import { THE_LAST } from './the-last.js';
import { MAIL_IN_SHORT } from './vocabulary.js';
import { COURTEOUS, END, FOR_GOOD } from './wishes.js';
import type { Wishes } from './wishes.js';

/** In any text. */
const SILENCE: Wishes[] = [...NOT_AGAIN, ...NOWHERE, ...OUT_OF_PATIENCE, ...THE_LAST, ...KEEP_AWAY, ...QUIET];

const WORKS = oneOf({
  fr: listed`
    factures? / bruit\w* / froid / chauffage / prix / fuites? / humidite / pluie / travaux / pannes? / moteur
    chaudiere / modele / appareil / voisins? / nuit / pompe / clim\w* / factur\w* / guerre / maison / rue
    enfants? / edf / loyers? / chauff\w*
  `,
  en: listed`
    bills? / noise / noisy / cold / heating / prices? / leaks? / damp / rain\w* / works / boiler / model / unit
    neighbou?rs? / night / pump / motor / fan / heater / machine / system / street / house / kids / baby
    draughts? / costs? / war / weather / rent
  `,
});

/** The boiler that must go quiet, the bills that have to stop. */
const SPEAKS_OF_WORKS = new RegExp(pattern`\b${WORKS}\b`);

const WRITING = oneOf({
  fr: listed`
    vous / vos / votre / ecri\w+ / re?[cs]oi\w+
  `,
  en: listed`
    you / your / u / ur / writ\w+ / text\w* / getting
  `,
  both: listed`
    ${MAIL_IN_SHORT}
  `,
});

const SPEAKS_OF_WRITING = new RegExp(pattern`\b${WRITING}\b`);

/** So few words speak of nothing else. */
const FEW_LETTERS = 40;

const ENDS_FOR_GOOD = new RegExp(pattern`(?: ${FOR_GOOD})+${END}`, 'g');

const ENDS_COURTEOUSLY = new RegExp(pattern`(?: ${COURTEOUS})+${END}`, 'g');

/** @param text normalised, in plain words, without pictures */
export function asksForSilence(text: string): boolean {
  const kinds = kindsIn(text);
  if (kinds.length === 0) return false;
  const said = new Set([text, text.replace(ENDS_COURTEOUSLY, ''), text.replace(ENDS_FOR_GOOD, '')]);
  return [...said].some((each) => kinds.some(({ asked }) => asked.some((wish) => wish.test(each))));
}

function kindsIn(text: string): Wishes[] {
  const kinds = heardIn(SILENCE, text);
  const ofIt = heardIn(QUIET_OF_IT, text);
  const enough = heardIn(ENOUGH_OF_IT, text);
  if (ofIt.length + enough.length === 0 || SPEAKS_OF_WORKS.test(text)) return kinds;
  const ofWriting = text.length < FEW_LETTERS || SPEAKS_OF_WRITING.test(text);
  return [...kinds, ...ofIt, ...(ofWriting ? enough : [])];
}

function heardIn(kinds: Wishes[], text: string): Wishes[] {
  return kinds.filter(({ words }) => words.test(text));
}
