/** "No, Wednesday was fine": back to the day of the meeting that stands, or of the one that was moved from it. */
import type { CivilDate, Slot } from '../../domain/language.js';
import { addDays, instantToCivil, weekdayOf } from '../../domain/zone.js';
import { listed, oneOf, pattern } from '../rules/text/patterns.js';
import { WEEKDAY, WEEKDAYS } from '../rules/text/words.js';
import { AS_IT_IS, ENDS } from './kept.js';
import { choose } from './pressed.js';
import { readProposal } from './proposed.js';
import { offeredDays } from './reading.js';
import type { Chosen, Reading } from './reading.js';
import { cleared, withDate, withTime } from './wish.js';

const NAMED = pattern`(?:${WEEKDAY}|tomorrow|demain|today|aujourd'hui)`;
const DAY = new RegExp(pattern`\b${NAMED}\b`, 'g');

const AT_ITS_HOUR = pattern`(?: (?:at |a |vers )?\d{1,2}(?:[h:.]\d{0,2})?(?: ?[ap]m)?)?`;

const WAS_FINE = oneOf({
  fr: listed`
    (?:c'|ca |cela )?etait (?:tres |bien |plus |tout a fait )*(?:bien|bon|ok|parfait|mieux|nickel|super|ideal|impec\w*|top|jouable|possible)\b
    (?:ca |cela )?(?:m'|me |nous )?(?:allait|convenait|arrangeait|marchait)\b
  `,
  en: listed`
    (?:was|were) (?:actually |all |just |totally |perfectly |absolutely )*
      (?:fine|ok|okay|good|great|grand|perfect|alright|right|better|best|sound|lovely|the one|ideal|spot on)\b
    (?:suited|worked)\b
  `,
});

const IS_FINE = oneOf(listed`
  (?:c'est|ca) (?:bon|ok|bien|parfait|va|me va|marche|mieux) / is (?:fine|ok|okay|good|grand|great|better|best) / works / suits(?: me)?(?: better)?
`);

const KEEP = oneOf(listed`
  garde[rz]? / gardons / laisse[rz]? / laissons / rest(?:e|ons|er) / maintenez / maintenons / keep / leave / stick / stay / hold
  back to / return to / (?:revenons|reviens|revient|revenir) (?:sur|a)
`);

/** Said of a day, that what was arranged for it was right. */
const BACK_TO_IT = new RegExp(
  oneOf(listed`
    \b${NAMED}${AT_ITS_HOUR}[ ,]+(?:${WAS_FINE}|${AS_IT_IS}|(?:${IS_FINE} )?(?:after all|en fait|finalement|actually)\b)
    \b${KEEP}(?:[ -](?:it|that|le|la|ca|on|at|to|with|sur|a|pour|avec|the))* ${NAMED}\b
  `),
);

/** Said of the meeting's own day, that it is not to be moved. */
const RATHER_IT = new RegExp(pattern`
  ^(?:(?:ah|oh|euh|ugh|bah|hmm|argh|hang on|hold on|attendez|attends)[ ,]+)*
  (?:(?:non|nan|no|nope|pardon|desolee?|sorry|oups|oops|wait|finalement|en fait|au final|actually)[ ,.!]+)+
  (?:on dit )?(?:sur |the |le |on |with |c'est )?${NAMED}${AT_ITS_HOUR}
  (?:(?: (?:is|c'est|ca|works?|suits?|me|will|be|fine|good|ok|okay|great|grand|bon|bien|parfait|va|convient|do))*${ENDS})
`);

const WAS_ARRANGED = new RegExp(pattern`\b${NAMED}${AT_ITS_HOUR}[ ,]+(?:${WAS_FINE}|${AS_IT_IS})`);

const NOT_IT =
  /\b(?:pas|plus|jamais|not|never|no good|impossible|trop|too|mais|but|except|sauf|ou|or|next|prochaine?|this|ce|cette|semaine|week|following|suivante?|d'apres|apres|avant|after(?! all)|before|if|si)\b|n't\b|\?/;

export function readGoneBack(reading: Reading): Chosen | null {
  const { context, signs, text } = reading;
  const { booking, offer, movedFrom, timeZone } = context;
  if ((booking ?? offer) === null || signs.cancel || text.length > 120 || NOT_IT.test(text)) return null;
  const [named, ...more] = new Set(text.match(DAY) ?? []);
  if (named === undefined || more.length > 0) return null;
  if (booking === null) return WAS_ARRANGED.test(text) ? toOffered(named, reading) : null;
  const back = BACK_TO_IT.test(text);
  if (!back && !((offer !== null || movedFrom) && RATHER_IT.test(text))) return null;
  if (offeredDays(context).some((day) => isNamed(day, named, reading))) return null;
  const dayOf = ({ start }: Slot): CivilDate => instantToCivil(start, timeZone).date;
  if (isNamed(dayOf(booking), named, reading)) return to(booking, 'confirm', reading);
  if (offer !== null) return null;
  const former = movedFrom && isNamed(dayOf(movedFrom), named, reading);
  const meant = former ? to(movedFrom, 'reschedule', reading) : null;
  if (meant) return meant;
  if (!WAS_ARRANGED.test(text)) return null;
  // Its times were refused, and one of them is meant now; else which day that was is not known any more.
  const refused = context.wish.rejected.find((day) => isNamed(day, named, reading));
  const wish = cleared(context.wish);
  return { intent: 'reschedule', wish: refused === undefined ? wish : withDate(wish, refused), at: null };
}

/** "Finalement vendredi c'était bien", of a day that stands offered, or that was refused. */
function toOffered(named: string, reading: Reading): Chosen | null {
  const { context, moments } = reading;
  const { offer, timeZone, wish } = context;
  const day = [...offeredDays(context), ...wish.rejected].find((each) => isNamed(each, named, reading));
  if (day === undefined) return null;
  const slots = offer?.kind === 'slots' ? offer.slots : [];
  const [slot, ...more] = slots.filter(({ start }) => instantToCivil(start, timeZone).date === day);
  if (slot && more.length === 0 && moments.time === null) return choose(slot.start, context);
  const ruledOut = { dates: [], times: [] };
  return readProposal({ ...reading, moments: { ...moments, date: day, dateUnclear: false, ruledOut } });
}

function isNamed(date: CivilDate, name: string, { today }: Reading): boolean {
  if (/^(?:tomorrow|demain)$/.test(name)) return date === addDays(today, 1);
  return name in WEEKDAYS ? WEEKDAYS[name] === weekdayOf(date) : date === today;
}

/** At its own time, and at no other that is named. */
function to(
  { start }: Slot,
  intent: 'confirm' | 'reschedule',
  { context, moments, text }: Reading,
): Chosen | null {
  const { date, time } = instantToCivil(start, context.timeZone);
  const [hour, day] = [Number(time.slice(0, 2)), Number(date.slice(-2))];
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const known = new Set([hour, hour % 12, day, Number(time.slice(3))]);
  if (numbers.some((number) => !known.has(number))) return null;
  if (moments.part !== null || moments.notBefore !== null || moments.notAfter !== null) return null;
  if (moments.time !== null && moments.time !== time && moments.orTime !== time) return null;
  return { intent, wish: withTime(withDate(cleared(context.wish), date), time), at: start };
}
