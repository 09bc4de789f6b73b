/** Keeping the meeting that stands, while moving it is talked about. */
import type { CivilTime, Slot, UnderstandingContext } from '../../domain/language.js';
import { instantToCivil, weekdayOf } from '../../domain/zone.js';
import { partsAt, partsTill } from '../rules/beside/beside-the-meeting.js';
import { callsMoveOff } from '../rules/signs/cancelling.js';
import { asksWhetherStillOn } from '../rules/signs/question.js';
import { bare } from '../rules/text/normalise.js';
import { choose } from './pressed.js';
import { offeredDays } from './reading.js';
import type { Chosen, Reading } from './reading.js';
import { cleared, withDate, withTime } from './wish.js';
import { listed, oneOf, pattern } from '../rules/text/patterns.js';

const DAY = oneOf({
  fr: listed`
    lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche / demain / aujourd'hui
  `,
  en: listed`
    (?:mon|tues|wednes|thurs|fri|satur|sun)day
    tomorrow / today
  `,
  // "Leave me 10 more minutes" leaves nothing as it is.
  both: listed`
    \d+(?!\d| ?(?:mn|min|quart))
  `,
});

const FORMER = oneOf({
  fr: listed`
    premiere? / ancien(?:ne)?
  `,
  en: listed`
    first / old / existing / current / same
  `,
  both: listed`
    original / initial
  `,
});

const MEETING = oneOf({
  fr: listed`
    rendez-vous / appel / creneau / horaire / heure / l'appel / l'heure / l'horaire
  `,
  en: listed`
    call / meeting / appointment / appt / booking / slot / time / one
  `,
  both: listed`
    date
  `,
});

const THE_MEETING = pattern`
  (?:(?:the|my|our|le|la|mon|notre|votre) )?(?:${FORMER} )?${MEETING}
  (?: (?:initial|prevue?|d'avant|du debut))?
`;

export const AS_IT_IS = oneOf({
  fr: listed`
    comme (?:ca|c'est|c'etait|avant|prevue?|convenue?|d'habitude|on avait dit|au debut)
    tel(?:le)? quel(?:le)? / en l'etat
  `,
  en: listed`
    (?:as|where|how|like|the way) (?:it|that|we|things)(?:'s| is| was| were| stands?| had| are| stood)\b
    as (?:planned|agreed|before|scheduled|arranged|is\b|booked)
  `,
});

const ENDS_WORDS = oneOf({
  fr: listed`
    alors / svp / stp / merci / du coup / finalement / donc / en fait / tant pis / pardon / desolee? / oui / s'il vous plait / hein
    // "Laissez-moi 10 min de plus", "laissez-moi tranquille": something else is left to them.
    (?:nous|moi)(?= ?$| ?[,.;!?\n]| (?:alors|svp|stp|s'il|merci|donc|du coup|comme|tel|sur|a|au|le|la|ca)\b)
  `,
  en: listed`
    then / please / pls / thanks / so / for now / after all / in fact / sorry / actually / yes / yeah / ta / thank you / my (?:bad|mistake)
  `,
});

/** What may follow when nothing more is said of what is kept. */
export const ENDS = pattern`(?= ?$| ?[,.;!?\n]| ${ENDS_WORDS}\b)`;

const KEEP_FR = oneOf(listed`
  laisse[rz]? / laissons / garde[rz]? / gardons / conserve[rz]? / conservons / maintiens? / maintient
  mainten(?:ez|ons|ir)
`);

const CHANGE_FR = oneOf(listed`
  changez? / changeons / changer / bougez? / bougeons / bouger / modifiez? / touchez? / touche
`);

const KEPT_THING = oneOf(listed`
  it / that / this / everything / things / what (?:we|i) (?:had|have) / ${THE_MEETING}
`);

const KEEPS_WORDS = oneOf({
  fr: listed`
    ${KEEP_FR}(?:[- ](?:le|la|ca|moi|tout|tous|plutot|donc))*
      (?:${ENDS}| (?:(?:a|au|pour|le|sur) )?${DAY}| (?:le )?
      tout ${AS_IT_IS}| ${THE_MEETING}\b| (?:${AS_IT_IS}))
    l'(?:appel|horaire|heure) (?:de depart|initiale?|prevue?)
    (?:on|je|nous|autant) rest(?:e|ons|er) (?:sur|a|avec|comme)\b
    restons (?:sur|a|avec|comme)\b
    (?:(?:on|je|nous|vous) )?(?:ne |n'en |n'y )?${CHANGE_FR} (?:plus |a )?rien\b
    rien a (?:changer|modifier)\b
    (?:pas (?:la peine|besoin) de|inutile de) (?:changer|deplacer|decaler|bouger|reporter|modifier)
    (?:ne )?(?:(?:me |nous )?(?:le |la |l'|les )?)?(?:changez|deplacez|decalez|bougez|reportez|modifiez)(?: surtout| donc)? pas\b
    on (?:ne )?(?:change|deplace|decale|bouge|reporte) (?:pas|plus)\b
  `,
  en: listed`
    leave (?:it|that|this|everything|things|${THE_MEETING})
      (?:${ENDS}| (?:on |at |for )?${DAY}| (?:${AS_IT_IS})| (?:be|there|alone)${ENDS})
    (?:leave|keep|hold) (?:on |at |for )?${DAY}
    keep(?:ing)? (?:to )?${KEPT_THING}
      (?:${ENDS}| (?:on |at |for )?${DAY}| (?:${AS_IT_IS})| (?:booked|there|in)${ENDS})
    (?:stick|sticking|stay|staying) (?:with|to)\b
    (?:never ?mind|forget|skip|drop|scrap)(?: about)? (?:the |that |this |my )?
      (?:mov(?:e|ing)|chang(?:e|ing)|switch\w*|resched\w*)
    (?:no need to|don't(?: you)?(?: ever)?(?: dare)?|do not(?: dare)?|let's not|won't|not going to|rather not|please not)
      [ ](?:move|change|resched\w*|switch|touch)\b
    (?:i'll|i will|i can|we'll|we can) make it(?: work)?(?: after all| then)?(?= ?$| ?[,.;!\n])
    (?:the )?(?:original|initial|existing|current) (?:time|one|slot|appointment|booking|meeting|call)\b
  `,
});

const KEEPS = new RegExp(pattern`\b${KEEPS_WORDS}`, 'g');

const HARDLY = oneOf({
  fr: listed`
    (?:un peu |tres |trop |assez )?(?:juste|limite|chaud|serre|tendu|complique|short|delicat) / pas (?:l'ideal|ideal|top|terrible|evident|pratique|le mieux)
  `,
  en: listed`
    (?:a bit |bit |very |too |getting |looking |quite )?(?:tight|tricky|awkward|dicey|difficult|tough|close|hectic|a (?:push|squeeze|stretch)|pushing it|touch and go) / (?:not|isn't) (?:great|ideal|the best|perfect)
  `,
});

const COMES = oneOf({
  fr: listed`
    (?:(?:je |ca |on )(?:vais |devrais |peux |va |devrait |peut |doit )?)?(?:y arriver|(?:le )?faire|aller|passer|tenir|gerer) / (?:j'|on )y (?:serai|sera|arriverai)(?: quand meme| a l'heure)? / (?:je |on )(?:serai|sera) (?:la|a l'heure)
    (?:je )?(?:m'arrange(?:rai)?|me debrouille(?:rai)?|ferai avec|gere(?:rai)?) / ok / jouable / faisable / ca (?:va|passe|ira|le fera)
  `,
  en: listed`
    (?:(?:i|we|it|that)(?:'ll| will| should| can|'d| would)? |should |will |can )?(?:just |still |probably |definitely |be able to )*
      (?:make it(?: work)?|manage(?: it)?|be (?:there|fine|ok|okay|grand|alright|all right|good)|cope|get there|sort it)
    doable / ok / okay / fine / workable / it works / works
  `,
});

/** "2.30's tight but I should make it", "c'est juste mais ça devrait aller": they come all the same. */
const COMES_ALL_THE_SAME = new RegExp(
  pattern`\b${HARDLY}\b[^.!?\n\d]{0,24}\b(?:but|though|tho|mais)[ ,]+${COMES}(?= ?(?:$|[.,!;\n]|(?:i )?(?:think|hope)\b|quand meme\b|je pense\b|thanks\b|merci\b))`,
);

const BUT = /\b(?:but|tho|though|mais)\b/;

function comesAllTheSame(text: string): boolean {
  return BUT.test(text) && COMES_ALL_THE_SAME.test(text);
}

/** One of their words, which is looked for first. */
const HINT = new RegExp(
  oneOf({
    fr: listed`
      demande / message / ce que j'ai / laiss / gard / deplac / decal / comme / quel / etat / oubli / tant pis / conserv / mainten
      maintien / rest(?:e|ons)[ ] / boug / modif
    `,
    en: listed`
      what i / request / message / the bit / touch / leave / leaving / keep / stick / hold / mind / forget / drop / scrap / switch / resched
      make it / existing / current / \bas[ ] / stay / skip / mov
    `,
    both: listed`
      chang / report / initial / original
    `,
  }),
);

/** These say so only where nothing is refused beside them. */
const AS_PLANNED = new RegExp(`(?:^|[^a-z])(?:${AS_IT_IS})`, 'g');

const DROP_IT = oneOf({
  fr: listed`
    laisse[rz]? (?:tomber|ca) / oublie[rz]?(?: ca)? / tant pis / laisse[rz]?
  `,
  en: listed`
    never ?mind / forget (?:it|that|about it) / leave it / drop it
  `,
});

/** Dropping the matter, which is the move. */
const DROPS = new RegExp(pattern`
  ^(?:(?:oh|ah|ok|okay|bon|non|no|actually|en fait|finalement|euh|well|tant pis) )*${DROP_IT}
  (?: (?:then|alors|please|svp|stp|thanks|merci|tant pis|pas grave))*$
`);

const LETS_GO = oneOf({
  fr: listed`
    laisse[rz]?(?: ca)?(?: tomber)? / laissons(?: ca)? tomber / on (?:laisse|oublie)(?: tomber| ca)? / oublie[rz]?(?: ca| tout)?
    tant pis / lache[rz]? l'affaire / (?:laisse[rz]?|laissons) beton / on abandonne / j'abandonne / (?:c'est )?pas la peine / on verra(?: ca)? plus tard
  `,
  en: listed`
    never ?mind / nvm / nm / (?:leave|forget|drop|skip|scrap|bin) (?:it|this|that)(?: there| be| alone| out)? / forget about it
    don'?t bother
  `,
});

const FOR_NOW = oneOf({
  fr: listed`
    pour (?:le moment|l'instant|aujourd'hui|cette fois|cette semaine|l'heure|ce coup-ci) / la
  `,
  en: listed`
    for (?:now|today|the (?:moment|time being)|this week|a bit|a while) / mate / pal / love / hun
  `,
});

/** Dropping the call itself, where it was refused: "leave it for now", "laissez tomber". */
const LETS_CALL_GO = new RegExp(
  pattern`\b(?<!\b(?:ai|as|a|avons|avez|avait|avais|ont|ete|est|suis|tout|rien|jamais) |j'|je l'(?:ai )?)${LETS_GO}(?:${ENDS}| ${FOR_NOW}\b)`,
  'g',
);

const LET_GO =
  /leav|mind|nvm|nm\b|forget|drop|skip|scrap|bin|bother|laiss|oubli|abandon|tant pis|lache|peine|verra/;

const ASKS_WHETHER_TO = /^(?:shall|should|do|does|did|est-ce|dois)\b/;
const OF_TODAY = /today|aujourd'hui/;

/** They are there for it all the same. */
const IS_THERE = new RegExp(
  oneOf({
    fr: listed`
      \b(?:je|on) (?:peux|peut|pourrai|pourra|serai|sera|suis|viens|m'arrange\w*|me debrouille\w*)\b(?! (?:pas|plus|rien|en|au|chez|malade|prise?|occupee?|desolee?|navree?)\b)
      \b(?:je (?:le |la )?prends|appele[rz]|rappele[rz])\b
    `,
    en: listed`
      \b(?:i|we)(?:'ll| will| can|'m| am)(?: be)?(?: (?:do|make|manage|take|be|come|free|there|around|ready|able|ok|fine|sort))+\b(?! not)
      \b(?:call|ring|phone) me\b
    `,
  }),
);

/** "Leave it", "laissez tomber", of a meeting that they cannot come to: it is off. */
export function letsRefusedCallGo({ context, moments, text, today }: Reading): boolean {
  const { booking, declined, timeZone } = context;
  if (!declined || booking === null || !LET_GO.test(text)) return false;
  if (!says(text, LETS_CALL_GO) || ASKS_WHETHER_TO.test(text)) return false;
  const { date, time, part, notBefore, notAfter, wished, either } = moments;
  if (time !== null || part !== null || notBefore !== null || notAfter !== null || either.length > 0)
    return false;
  const said = text.match(LETS_CALL_GO) ?? [];
  const forToday = date === today && said.some((words) => OF_TODAY.test(words));
  const isItsDay = date === null || date === instantToCivil(booking.start, timeZone).date;
  if (!forToday && (wished || !isItsDay)) return false;
  const besides = text.replace(LETS_CALL_GO, ' ');
  return !says(besides, KEEPS) && !says(besides, AS_PLANNED) && !IS_THERE.test(besides);
}

const NOT_WORDS = oneOf({
  fr: listed`
    peux (?:pas|plus) / peut (?:pas|plus) / pourrai (?:pas|plus) / veux (?:pas|plus) / ne / pas / plus
    n'
  `,
  en: listed`
    can'?t / can not / won'?t / don'?t / do not / not / never / unable to / able to / cannot / couldn'?t
  `,
});

const NOT = new RegExp(pattern`\b${NOT_WORDS}(?: (?:really|vraiment|le|la|to|want to|veux))* ?$`);

const DOUBT = oneOf(listed`
  (?:don'?t|do not|didn'?t|not|never) (?:think|believe|know|see|sure|certain|reckon|expect|imagine|convinced)
  unsure / doubt / doubtful / unlikely / if / whether / wish / hardly / no way
`);

/** "I don't think I can make it". */
const DOUBTS = new RegExp(pattern`\b${DOUBT}(?: (?:if|whether|that|how|really|very much))* ?$`);

/** What is pointed at stands offered rather. */
const THAT_SLOT = new RegExp(pattern`
  \b(?:ce|cet|cette|celui|celle|this|that|these) ?(?:-ci|-la)? ?
  (?:creneau|horaire|slot|time|one|rendez-vous|proposition)\b
`);

const BESIDE_GOODBYE = oneOf({
  fr: listed`
    ok / oui / bon / bien / merci(?: beaucoup)? / alors / d'accord / parfait / super / bonne (?:soiree|journee|nuit) / donc / tres bien
  `,
  en: listed`
    okay / yes / good / fine / great / thanks? / thank you / then / right / cheers / bye / perfect / so / lovely
  `,
});

const GOODBYE_TILL = new RegExp(pattern`
  ^(?:${BESIDE_GOODBYE} )*(?:a|on se (?:parle|dit)(?: a)?|(?:i'll )?(?:see|speak|talk)(?: to)?(?: you| ya| u)?(?: on)?|till|until) ${DAY}(?: ${BESIDE_GOODBYE})*$
`);

/** "Can we leave it for now", of the meeting: whether it is to be is not said. */
const PUTS_ASIDE =
  /\bleave (?:it|that|this)(?: for)? (?:now|the moment|the time being|today|a bit|a while)\b|\b(?:can|could|shall|may|might|better|rather|have to|need to|gonna have to) (?:we |i |you )?(?:just )?leave (?:it|that|this)(?= ?(?:$|[.,;!?\n]|please\b|pls\b|then\b|sorry\b))/;

/** "Laissez lundi alors", "leave it as it was": the meeting stays, and what was offered in its place is dropped. */
export function readKept(reading: Reading): Chosen | null {
  const { context, signs, moments, text } = reading;
  const { booking, offer, timeZone } = context;
  const goodbye = isGoodbyeTillThen(reading) || (offer === null && partsTill(text));
  const comes = booking !== null && offer === null && comesAllTheSame(text);
  if (booking === null || signs.cancel || !(goodbye || comes || HINT.test(text))) return null;
  const drops = goodbye || (offer !== null && DROPS.test(bare(text)));
  const keeps = comes || callsMoveOff(text) || says(text, KEEPS) || (!signs.reject && says(text, AS_PLANNED));
  if (!drops && !keeps) return null;
  if (offer !== null && THAT_SLOT.test(text)) return null;
  if (offer === null && PUTS_ASIDE.test(text)) return null;
  if (context.declined && ASKS_WHETHER_TO.test(text) && says(text, LETS_CALL_GO)) return null;
  const booked = instantToCivil(booking.start, timeZone);
  const { date, time, orTime, part, notBefore, notAfter, ruledOut } = moments;
  if (moments.dateUnclear || moments.fromDay !== null || ruledOut.dates.includes(booked.date)) return null;
  if ((date !== null && date !== booked.date) || part !== null || notBefore !== null || notAfter !== null)
    return null;
  if (time !== null && time !== booked.time && orTime !== booked.time) return null;
  if (moments.timeUnclear && !namesHour(text, booked.time)) return null;
  return keeping(context, booking);
}

/** "À demain 15h": said of the meeting it keeps it; where that is at another time neither is meant beyond doubt. */
export function readGoodbye({ context, moments, text }: Reading): Chosen | null {
  const { booking, offer, timeZone, wish } = context;
  if (booking === null || offer !== null || !partsAt(text)) return null;
  const booked = instantToCivil(booking.start, timeZone);
  const { date, time, orTime } = moments;
  const isThen = time === booked.time || orTime === booked.time;
  if (!isThen || (date !== null && weekdayOf(date) !== weekdayOf(booked.date)))
    return { intent: 'other', wish, at: null };
  return keeping(context, booking);
}

const SAME_HOUR =
  /^(?:(?:et|mais|oui|ok|donc|bien|alors|and|but|yes|at|so)[ ,]+)*(?:a )?(?:la |the )?(?:meme heure|same (?:time|hour))(?:[ ,]+(?:stp|svp|please|pls|hein|alors|bien sur|du coup|then|yeah|yes|still|merci|thanks|though|toujours))*[ .!]*$/;

/** "À la même heure", and no more: it is at its own, or at the one time of that hour which stands offered. */
export function readSameHour({ context, text }: Reading): Chosen | null {
  const { booking, offer, timeZone } = context;
  if (booking === null || !SAME_HOUR.test(text)) return null;
  if (offer === null) return keeping(context, booking);
  if (offer.kind === 'days') return null;
  const timeOf = ({ start }: Slot): CivilTime => instantToCivil(start, timeZone).time;
  const [slot, ...more] = offer.slots.filter((each) => timeOf(each) === timeOf(booking));
  return slot && more.length === 0 ? choose(slot.start, context) : null;
}

/** "C'est encore bon pour 10h ?", of the meeting, whatever else was offered in its place. */
export function readStillOn(reading: Reading): Chosen | null {
  const { context, moments, signs, text } = reading;
  const { booking, timeZone } = context;
  if (booking === null || signs.reject || signs.reschedule || !asksWhetherStillOn(text)) return null;
  const booked = instantToCivil(booking.start, timeZone);
  const { date, time, orTime, part, dateUnclear, timeUnclear } = moments;
  if (dateUnclear || timeUnclear || part !== null || (date === null && time === null)) return null;
  if ((date ?? booked.date) !== booked.date) return null;
  if (time !== null && time !== booked.time && orTime !== booked.time) return null;
  if (isAmongOffered(reading)) return null;
  return keeping(context, booking);
}

/** The meeting stays at its own day and hour, whatever was wished meanwhile. */
function keeping({ timeZone, wish }: UnderstandingContext, { start }: Slot): Chosen {
  const { date, time } = instantToCivil(start, timeZone);
  return { intent: 'confirm', wish: withTime(withDate(cleared(wish), date), time), at: start };
}

/** What is named is of something offered, too. */
function isAmongOffered({ context, moments: { date, time } }: Reading): boolean {
  const { offer, timeZone } = context;
  if (offer?.kind !== 'slots') return time === null && date !== null && offeredDays(context).includes(date);
  return offer.slots.some(({ start }) => {
    const slot = instantToCivil(start, timeZone);
    return (date ?? slot.date) === slot.date && (time ?? slot.time) === slot.time;
  });
}

/** "À demain", of the meeting's own day, on which nothing else stands offered. */
function isGoodbyeTillThen(reading: Reading): boolean {
  const { context, moments } = reading;
  return isGoodbyeTillItsDay(reading) && !offeredDays(context).includes(moments.date ?? '');
}

function isGoodbyeTillItsDay({ context, moments, text }: Reading): boolean {
  const { booking, offer, timeZone } = context;
  if (booking === null || offer === null || !GOODBYE_TILL.test(bare(text))) return false;
  return moments.date === instantToCivil(booking.start, timeZone).date;
}

/** "À demain", where another hour of the meeting's day is offered: it may be either, and is asked about. */
export function readGoodbyeAmongOffers(reading: Reading): Chosen | null {
  const { context, moments } = reading;
  const isOffered = isGoodbyeTillItsDay(reading) && offeredDays(context).includes(moments.date ?? '');
  return isOffered ? { intent: 'interested', wish: context.wish, at: null } : null;
}

export function says(text: string, words: RegExp): boolean {
  return [...text.matchAll(words)].some(({ index }) => {
    const before = text.slice(Math.max(0, index - 24), index);
    return !NOT.test(before) && !DOUBTS.test(before);
  });
}

/** "Keep the 12": the only number is the meeting's hour. */
function namesHour(text: string, time: string): boolean {
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const hour = Number(time.slice(0, 2));
  return numbers.every((each) => each === hour || each + 12 === hour);
}
