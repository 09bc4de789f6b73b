/** Keeping the meeting that stands, while moving it is talked about. */
import { instantToCivil } from '../../domain/zone.js';
import { bare } from '../rules/normalise.js';
import type { Chosen, Reading } from './reading.js';
import { cleared, withDate, withTime } from './wish.js';

const DAY =
  "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|\\d)";
const THE_MEETING =
  "(?:(?:the|my|our|le|la|mon|notre|votre) )?(?:(?:original|initial|first|old|existing|current|same|premiere?|ancien(?:ne)?) )?(?:call|meeting|appointment|appt|booking|slot|time|date|one|rendez-vous|appel|creneau|horaire|heure|l'appel|l'heure|l'horaire)(?: (?:initial|prevue?|d'avant|du debut))?";
const AS_IT_IS =
  "(?:as|where|how|like|the way) (?:it|that|we|things)(?:'s| is| was| were| stands?| had| are| stood)\\b|as (?:planned|agreed|before|scheduled|arranged|is\\b|booked)|comme (?:ca|c'est|c'etait|avant|prevue?|convenue?|d'habitude|on avait dit|au debut)|tel(?:le)? quel(?:le)?|en l'etat";
/** What may follow when nothing more is said of what is kept. */
const ENDS =
  '(?= ?$| ?[,.;!?\\n]| (?:then|alors|please|pls|svp|stp|thanks|merci|du coup|finalement|so|donc|for now|after all|in fact|en fait|tant pis)\\b)';

const KEEPS = new RegExp(
  [
    `\\b(?:laisse[rz]?|laissons|garde[rz]?|gardons|conserve[rz]?|conservons|maintiens?|maintient|mainten(?:ez|ons|ir))(?:[- ](?:le|la|ca|moi|tout|tous|plutot|donc))*(?:${ENDS}| (?:(?:a|au|pour|le|sur) )?${DAY}| (?:le )?tout ${AS_IT_IS}| ${THE_MEETING}\\b| (?:${AS_IT_IS}))`,
    `\\bl'(?:appel|horaire|heure) (?:de depart|initiale?|prevue?)`,
    `\\b(?:on|je|nous|autant) rest(?:e|ons|er) (?:sur|a|avec|comme)\\b|\\brestons (?:sur|a|avec|comme)\\b`,
    "\\b(?:(?:on|je|nous|vous) )?(?:ne |n'en |n'y )?(?:changez?|changeons|changer|bougez?|bougeons|bouger|modifiez?|touchez?|touche) (?:plus |a )?rien\\b|\\brien a (?:changer|modifier)\\b",
    '\\b(?:pas (?:la peine|besoin) de|inutile de) (?:changer|deplacer|decaler|bouger|reporter|modifier)|\\b(?:ne )?(?:changez|deplacez|decalez|bougez|reportez|modifiez) pas\\b|\\bon (?:ne )?(?:change|deplace|decale|bouge|reporte) (?:pas|plus)\\b',
    `\\bleave (?:it|that|this|everything|things|${THE_MEETING})(?:${ENDS}| (?:on |at |for )?${DAY}| (?:${AS_IT_IS})| (?:be|there|alone)${ENDS})`,
    `\\b(?:leave|keep|hold) (?:on |at |for )?${DAY}`,
    `\\bkeep(?:ing)? (?:to )?(?:it|that|this|everything|things|what (?:we|i) (?:had|have)|${THE_MEETING})(?:${ENDS}| (?:on |at |for )?${DAY}| (?:${AS_IT_IS})| (?:booked|there|in)${ENDS})`,
    '\\b(?:stick|sticking|stay|staying) (?:with|to)\\b',
    '\\b(?:never ?mind|forget|skip|drop|scrap)(?: about)? (?:the |that |this |my )?(?:mov(?:e|ing)|chang(?:e|ing)|switch\\w*|resched\\w*)',
    "\\b(?:no need to|don't|do not|let's not|won't|not going to|rather not) (?:move|change|resched\\w*|switch|touch)\\b",
    "\\b(?:i'll|i will|i can|we'll|we can) make it(?: work)?(?: after all| then)?(?= ?$| ?[,.;!\\n])",
    `\\b(?:the )?(?:original|initial|existing|current) (?:time|one|slot|appointment|booking|meeting|call)\\b`,
  ].join('|'),
  'g',
);
/** One of their words, which is looked for first. */
const HINT =
  /laiss|gard|conserv|mainten|maintien|rest(?:e|ons) |chang|boug|touch|modif|deplac|decal|report|comme|quel|etat|initial|original|leave|leaving|keep|stick|stay|hold|mind|forget|skip|drop|scrap|mov|switch|resched|make it|existing|current|\bas |oubli|tant pis/;
/** These say so only where nothing is refused beside them. */
const AS_PLANNED = new RegExp(`(?:^|[^a-z])(?:${AS_IT_IS})`, 'g');
/** Dropping the matter, which is the move. */
const DROPS =
  /^(?:(?:oh|ah|ok|okay|bon|non|no|actually|en fait|finalement|euh|well|tant pis) )*(?:never ?mind|forget (?:it|that|about it)|leave it|drop it|laisse[rz]? (?:tomber|ca)|oublie[rz]?(?: ca)?|tant pis|laisse[rz]?)(?: (?:then|alors|please|svp|stp|thanks|merci|tant pis|pas grave))*$/;
const NOT =
  /\b(?:can'?t|cannot|can not|couldn'?t|won'?t|don'?t|do not|not|never|unable to|able to|peux (?:pas|plus)|peut (?:pas|plus)|pourrai (?:pas|plus)|veux (?:pas|plus)|ne|n'|pas|plus)(?: (?:really|vraiment|le|la|to|want to|veux))* ?$/;
/** What is pointed at stands offered rather. */
const THAT_SLOT =
  /\b(?:ce|cet|cette|celui|celle|this|that|these) ?(?:-ci|-la)? ?(?:creneau|horaire|slot|time|one|rendez-vous|proposition)\b/;

/** "Laissez lundi alors", "leave it as it was": the meeting stays, and what was offered in its place is dropped. */
export function readKept(reading: Reading): Chosen | null {
  const { context, signs, moments, text } = reading;
  const { booking, offer, timeZone } = context;
  if (booking === null || signs.cancel || !HINT.test(text)) return null;
  const drops = offer !== null && DROPS.test(bare(text));
  if (!drops && !(says(text, KEEPS) || (!signs.reject && says(text, AS_PLANNED)))) return null;
  if (offer !== null && THAT_SLOT.test(text)) return null;
  const booked = instantToCivil(booking.start, timeZone);
  const { date, time, orTime, part, notBefore, notAfter, ruledOut } = moments;
  if (moments.dateUnclear || moments.fromDay !== null || ruledOut.dates.includes(booked.date)) return null;
  if ((date !== null && date !== booked.date) || part !== null || notBefore !== null || notAfter !== null)
    return null;
  if (time !== null && time !== booked.time && orTime !== booked.time) return null;
  if (moments.timeUnclear && !namesHour(text, booked.time)) return null;
  const wish = withTime(withDate(cleared(context.wish), booked.date), booked.time);
  return { intent: 'confirm', wish, at: booking.start };
}

function says(text: string, words: RegExp): boolean {
  return [...text.matchAll(words)].some(({ index }) => !NOT.test(text.slice(Math.max(0, index - 24), index)));
}

/** "Keep the 12": the only number is the meeting's hour. */
function namesHour(text: string, time: string): boolean {
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const hour = Number(time.slice(0, 2));
  return numbers.every((each) => each === hour || each + 12 === hour);
}
