/** From when and until when a time suits, as the words say or as follows from what they tell. */
import type { CivilTime, DayPart } from '../../../../domain/language.js';
import { AWAY_AT, FREE_AFTERWARDS, type TimeHit } from './times.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';

export interface Limits {
  notBefore: CivilTime | null;
  notAfter: CivilTime | null;
  any: boolean;
}

export const NO_LIMITS: Limits = { notBefore: null, notAfter: null, any: false };

export function limitsOf(hits: TimeHit[]): Limits {
  // "Between 1 and 2 or between 4 and 5": neither is the other's.
  const ranges = new Set(
    hits.filter(({ kind }) => kind === 'range').map(({ time, until }) => `${time}-${until}`),
  );
  if (ranges.size > 1) return { ...NO_LIMITS, any: true };
  let notBefore: CivilTime | null = null;
  let notAfter: CivilTime | null = null;
  for (const hit of hits) {
    if (hit.kind !== 'until') notBefore = hit.time;
    if (hit.kind === 'until') notAfter = hit.time;
    if (hit.kind === 'range') notAfter = hit.until;
  }
  // "Noisy until 5, so any time past 5": what is said last of the hour holds.
  if (notBefore !== null && notBefore === notAfter) {
    const last =
      hits.at(-1)?.kind === 'until' ? { notBefore: null, notAfter } : { notBefore, notAfter: null };
    return { ...last, any: true };
  }
  // "Before 10 or after 4" is two wishes: neither is taken for the other's end.
  const apart = notBefore !== null && notAfter !== null && notAfter <= notBefore;
  return { notBefore: apart ? null : notBefore, notAfter: apart ? null : notAfter, any: hits.length > 0 };
}

/** A time that the limits said beside it leave out is not the one meant; its other half of the day may be. */
export function withinLimits(hit: TimeHit | null, limits: Limits): TimeHit | null {
  if (hit === null) return null;
  const fits = (time: CivilTime): boolean =>
    (limits.notBefore === null || time >= limits.notBefore) &&
    (limits.notAfter === null || time <= limits.notAfter);
  if (fits(hit.time)) return hit;
  return hit.or !== null && isByDay(hit.or) && fits(hit.or) ? { ...hit, time: hit.or, or: null } : null;
}

/** Nobody is called at night. */
function isByDay(time: CivilTime): boolean {
  return time >= '07:00' && time <= '21:30';
}

const OWN_WORDS = oneOf({
  fr: listed`
    je / mon (?:service|cours|travail) / ma (?:reunion|journee) / j
  `,
  en: listed`
    i / we
    my (?:shift|class|work|meeting|call|lesson)
  `,
  both: listed`
    on
  `,
});

/** One's own doings, and not those of others. */
const OWN = new RegExp(pattern`(?:^|[^a-z'])${OWN_WORDS}\b[^.;!?\n]*$`);

/** "Je finis pas avant 17h30". */
const FINISHING =
  /\b(?:finis|termine|sors|rentre|finish|get (?:home|off|back)|be (?:home|back)|done)\b[^,.;!?\n]*$/;

/** "I don't start till 2": free before it rather. */
const STARTING =
  /(?:n't|\bnot|\bne|\bn'|\bpas) ?(?:start|begin|work|commence|attaque|bosse|travaille)[^,.;!?\n]*$/;

/** "J'ai jusqu'à 10h20": so long there is time. */
export const HAVE_UNTIL =
  /\b(?:j'ai|on a|j'aurai|i have|i've got|i've|we have|we've got)(?: (?:que|only|just))? $|^(?:have|got) $/;

/** "On the train till 5", said of oneself without a word of who. */
const AWAY_UNTIL = new RegExp(pattern`^${AWAY_AT}\b.* (?:jusqu'a|until|till?|til)\b`);
const CLAUSE_BEGINS = /(?:^|[.,;!?\n]) ?(?:(?:sorry|desolee?|non|no|oui|yes|ah|oh|now|la|still|encore) )*$/;

const ENDS_WITH_IT = /\d[^\d]* (?:je|on|i|we) [^\d]+$/;

/** Of what is told, the hour from which one is free: "I have the kids until 6", "I get home at 7". */
export function isFreeFrom(words: string, { index, end, kind }: TimeHit): boolean {
  if (kind === 'from' && FREE_AFTERWARDS.test(words.slice(end))) return true;
  const said = words.slice(index, index + 12);
  // "Once my shift ends at 6".
  if (kind === 'from' && /^(?:once|after|apres|des) (?:my|our|mon|ma|notre) /.test(words.slice(index)))
    return true;
  // "At 6 I finish work".
  if (
    kind === 'from' &&
    /^(?:(?:vers|a|at|around|about) )?(?:les )?\d/.test(words.slice(index)) &&
    ENDS_WITH_IT.test(words.slice(index, end))
  )
    return true;
  if (STARTING.test(words.slice(Math.max(0, index - 24), index))) return false;
  if (
    kind === 'from' &&
    AWAY_UNTIL.test(words.slice(index, end)) &&
    CLAUSE_BEGINS.test(words.slice(0, index))
  )
    return true;
  if (!OWN.test(words.slice(Math.max(0, index - 40), index))) return false;
  if (kind === 'until' && HAVE_UNTIL.test(words.slice(Math.max(0, index - 16), index))) return false;
  if (kind === 'until') return /^(?:jusqu'a|until|till?|til) /.test(said);
  if (kind === 'from' && FINISHING.test(words.slice(Math.max(0, index - 30), index))) return true;
  return (
    kind === 'from' &&
    !/^(?:from|after|apres|past|starting|a partir|des|no|pas|not|plutot|a compter|au plus)\b/.test(said)
  );
}

const THAN_THAT_WORDS = oneOf(listed`
  (?:before|by) (?:that|then|it|i)\b / (?:avant|apres) (?:ca|cela)\b
  (?:avant|apres|before|after)(?= ?(?:$|[.,!?\n]|svp|please|si|if|is|works|suits|c'est|ok|ca va))
  d'ici la\b / (?:after|past) (?:that|then)\b
`);

export const THAN_THAT = new RegExp(pattern`\b${THAN_THAT_WORDS}`);

const BUSY = oneOf({
  fr: listed`
    prise? / bosse / travaille / pas (?:libre|dispo\w*) / occupee? / bloquee?
  `,
  en: listed`
    busy / tied up / stuck / not (?:free|available)
  `,
});

/** "Je finis à 15h, je suis pris avant". */
const BUSY_THEN = new RegExp(pattern`\b${BUSY}(?: (?:juste|just|right|till|until))? $`);

const SUITS = new RegExp(pattern`
  ^(?: (?:that|then|it|ca|cela))?
  [ ](?:(?:is|would be|c'est|ce serait) (?:better|best|good|fine|ok|mieux|bon)|works|suits|ca va|
  ca m'arrange|me va)\b
`);

/** "After 3 the kids are home, before is better": what suits is the other side of the hour that was named. */
export function isOtherSide(words: string, hits: TimeHit[]): boolean {
  const that = THAN_THAT.exec(words);
  const [only, ...more] = hits;
  if (!that || !only || more.length > 0 || only.end > that.index) return false;
  const word = /^(?:before|by|avant|apres|after)/.exec(that[0])?.[0] ?? '';
  if (word === '' || !SUITS.test(words.slice(that.index + word.length))) return false;
  return /^(?:apres|after)/.test(word) ? only.kind === 'until' : only.kind === 'from';
}

const SO_BEFORE_OR_AFTER = new RegExp(pattern`
  \b(?:so|donc|du coup|alors|fait que) (?:(?:plutot|pas|not|rien|nothing|never|jamais|either|well|any ?time|just|juste|only|seulement|rather|ring|call|r?appel\w*(?:[- ]moi)?) )*
  (?:before|after|avant|apres)(?: (?:or|ou)(?: bien| well)? (?:before|after|avant|apres))?(?: (?:that|then|ca|cela))?(?= ?(?:$|[.,!?\n]|svp\b|please\b))
`);

/** "The bus stops at my door at 5.10, so after": an hour from which something follows is no hour for a call. */
export function leadsToLimit(words: string, { end }: TimeHit): boolean {
  return (
    /^[^.;!?\n\d~]*$/.test(words.slice(end, Math.max(end, words.search(SO_BEFORE_OR_AFTER)))) &&
    words.search(SO_BEFORE_OR_AFTER) >= end
  );
}

const SO_WORDS = oneOf({
  fr: listed`
    donc / du coup / alors / et / appel\w*(?:[- ]moi)? / rappel\w*(?:[- ]moi)? / plutot / quand vous voulez / n'importe quand / dispo\w* / libre
  `,
  en: listed`
    so / and / then / any ?time / call(?: me)? / ring(?: me)? / phone(?: me)? / try(?: me)? / whenever / free / available
  `,
});

const ENDS = `(?= ?(?:$|[.,!?\\n]|svp\\b|stp\\b|please\\b|pls\\b|if\\b|si\\b|works|suits|c'est|ca va|ca marche|is\\b|'s\\b|would|on\\b|(?:tomorrow|demain|dimanche|[a-z]+di|[a-z]+day)\\b))`;

/** "So after that", "any time after", "before that works": what is left beside hours in which one cannot. */
const AFTER_THEM = new RegExp(pattern`
  ^[ ,.;:-]*(?:(?:on )?(?:tomorrow|demain|today|[a-z]+(?:day|di))[ ,]+)?(?:(?:${SO_WORDS})[ ,]+)+(?:after(?:wards?)?|apres|ensuite)(?: (?:that|ca|cela|quoi))?${ENDS}
`);
const AFTER_ALONE = /^[ ,.;:-]*(?:after (?:that|this|it)|afterwards|apres(?: (?:ca|cela))?)[ .!]*$/;
const BEFORE_THEM = new RegExp(pattern`
  ^[ ,.;:-]*(?:(?:${SO_WORDS}|mais|but)[ ,]+)*(?:before|avant)(?: (?:that|then|ca|cela))?${ENDS}
  (?! ?(?:c'est |is |it's )?(?:mort|impossible|pas\b|non\b|no\b|not\b))
`);

/** What calls for an hour that was told: "in a meeting til 3, can you ring then?" */
const RING_THEN = new RegExp(
  oneOf({
    fr: listed`
      ^[^.!?\n\d]{0,30}\b(?:r?appel|reessay|retent)\w*(?:[- ](?:moi|nous))?,? (?:svp |stp )?(?:a (?:ce moment|cette heure)(?:[- ]la)?\b|la(?= ?(?:$|[.,!?\n])|[ ](?:svp|stp|merci|plutot)\b))
    `,
    en: listed`
      ^[^.!?\n\d]{0,30}\b(?:call|ring|phone|try|buzz|catch|reach|text)(?: (?:me|us))?(?: back| again)?
        [ ](?:then\b|at that (?:time|point))(?! (?:or|if))
    `,
  }),
);

const DOING =
  /\b(?:work|start|class|shift|busy|meeting|bosse|travaille|commence|embauche|cours|prise?|occupee?)\b[^,.;!?\n\d]{0,14}$/;

/** "Friday at 2 then, ok" agrees to that hour. */
const IS_FREE_THEN = /^[ ,.;:-]*(?:after|apres)/;
/** "The bus drops me at 5.10": more than a day before the hour. */
/** "J'ai fini à 17h, après ça va". */
const IS_DONE =
  /\b(?:j'ai|on a|i'm|im|we're) (?:fini|termine|done|finished|off|home|back)\b[^,.;!?\n\d]{0,12}$/;
const TELLS_SOMETHING = /(?:[a-z']{2,} ){3,}(?:~* ?)$|(?:[a-z']{2,} ){2,}[a-z']{2,}$/;

/** "I work 8 to 4, after that's fine", "the bus drops me at 5.10, after that I'm free", "in class til 3, ring then". */
export function besideWhatIsOn(
  words: string,
  hits: TimeHit[],
  isTold: (hit: TimeHit) => boolean,
): TimeHit | null {
  const [only, ...more] = hits;
  if (!only || more.length > 0) return null;
  const after = words.slice(only.end);
  const opens = words.slice(only.index, only.index + 12);
  const held = only.kind === 'from' || only.kind === 'until';
  if (held && /\b(?:until|till?|jusqu'a)\b/.test(words.slice(only.index, only.end)) && RING_THEN.test(after))
    return { ...only, kind: 'at' };
  if (only.kind === 'busy') {
    if (
      only.until !== null &&
      (FREE_AFTERWARDS.test(after) || AFTER_THEM.test(after) || AFTER_ALONE.test(after))
    )
      return { ...only, kind: 'from', time: only.until, until: null, or: null };
    return BEFORE_THEM.test(after) ? { ...only, kind: 'until', until: null } : null;
  }
  const begins = only.kind === 'from' && DOING.test(words.slice(0, only.index));
  if (begins && BEFORE_THEM.test(after)) return { ...only, kind: 'until' };
  const runs = held && /^(?:until|till?|jusqu'a)/.test(opens) && isTold(only);
  if (runs && (AFTER_THEM.test(after) || AFTER_ALONE.test(after))) return { ...only, kind: 'from' };
  const before = words.slice(0, only.index);
  const leads =
    isTold(only) || (IS_FREE_THEN.test(after) && (TELLS_SOMETHING.test(before) || IS_DONE.test(before)));
  return only.kind === 'at' && leads && (FREE_AFTERWARDS.test(after) || AFTER_THEM.test(after))
    ? { ...only, kind: 'from', or: null }
    : null;
}

/** "I finish at 5, ring half an hour after": so long after what is told, or after an hour that it names itself. */
export function soLongAfter(
  words: string,
  minutes: number | null,
  hits: TimeHit[],
  isTold: (hit: TimeHit) => boolean,
): TimeHit | null {
  const [only, ...more] = hits;
  if (minutes === null || only === undefined || more.length > 0 || only.until !== null) return null;
  const itself = /^(?:after|before|apres|avant) /.test(words.slice(only.index));
  if (!itself && !isTold(only) && only.kind !== 'from') return null;
  const [hour = 0, minute = 0] = only.time.split(':').map(Number);
  const then = hour * 60 + minute + minutes;
  if (then < 0 || then >= 24 * 60) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return { ...only, kind: 'at', time: `${two(Math.floor(then / 60))}:${two(then % 60)}`, or: null };
}

const BEFORE_OR_AFTER =
  /\b(?:before|after|avant|apres) (?:or|ou)(?: bien| well)? (?:before|after|avant|apres)\b/;

const EITHER_SIDE =
  /\b(?:either side|before (?:or|and) after|avant (?:ou|et) apres|avant ou bien apres|de part et d'autre)\b(?! ?(?:\d|noon|midi|lunch|work|school|le |la |my |the ))/;

/** "In the shop ten to six, so either side of that": before them or after them, which cannot be said in one span. */
export function isOnEitherSide(words: string, hits: TimeHit[], isTold: (hit: TimeHit) => boolean): boolean {
  const [only, ...more] = hits;
  if (only === undefined || more.length > 0) return false;
  // Also of one hour at which something is on.
  if (only.until === null && (only.kind !== 'at' || !isTold(only))) return false;
  return EITHER_SIDE.test(words.slice(only.end));
}

/** "Avant c'est mort". */
const REFUSED_AFTER =
  /^ (?:ca |c'est |ce sera |is |it's |that's )(?:mort|impossible|pas (?:possible|jouable)|non|out\b|no (?:good|use|go)|not possible|trop|too)\b/;

/** "I start at 9, so before that". */
export function thanWhatIsTold(
  words: string,
  hits: TimeHit[],
  wished: TimeHit[],
  isTold: (hit: TimeHit) => boolean,
): TimeHit[] {
  const that = THAN_THAT.exec(words);
  const told = hits.filter(isTold);
  const [only] = told;
  if (!that || only === undefined || told.length > 1 || wished.length > 0) return [];
  if (BEFORE_OR_AFTER.test(words)) return [];
  // "Don't call before that" is from then on.
  const negated =
    REFUSED_AFTER.test(words.slice(that.index + that[0].length)) ||
    BUSY_THEN.test(words.slice(0, that.index)) ||
    /\b(?:not|never|jamais|pas|nothing|rien|ne|no)\b[^,.;!?\n]*$|n't\b[^,.;!?\n]*$/.test(
      words.slice(0, that.index).replace(/^[^]*\b(?:so|but|then|donc|mais|alors)\b/, ''),
    );
  const after = /^(?:apres|after|past)/.test(that[0]) !== negated;
  return [after ? { ...only, kind: 'from', time: only.until ?? only.time } : { ...only, kind: 'until' }];
}

const BOTH_WORDS = oneOf({
  fr: listed`
    tous les (?:deux|2) / toutes les (?:deux|2) / ensemble tous
  `,
  en: listed`
    both of us / (?:we|us) both / (?:can|could|will|to) both (?:do|make|be|manage|take) / both (?:be|here|home) / we(?:'re| are) both
  `,
});

const BOTH = new RegExp(pattern`\b${BOTH_WORDS}\b`);
const NEEDED =
  /\b(?:need|needs|must|have to|has to|want|only|qu(?='(?:a|apres) )|faut|doit|doivent|veux|veut|voudrais|absolument|important)\b/;
const IN_BY = new RegExp(pattern`
  \b(?:rentre|revient|arrive|sort|finit|gets? (?:home|in|back|off)|(?:is|are|'s|'re) (?:only |usually |not )*(?:home|back|in|around)|back|finishes|
  home)\b[^,.;!?\n]*$
`);

/** "My husband gets home at 6 and it needs both of us": from when the last of them is there. */
export function onceBothAreThere(
  words: string,
  hits: TimeHit[],
  isTold: (hit: TimeHit) => boolean,
): TimeHit[] {
  if (!BOTH.test(words) || !NEEDED.test(words)) return [];
  const home = hits.filter(
    (hit) =>
      isTold(hit) &&
      (hit.kind === 'at' || hit.kind === 'from') &&
      IN_BY.test(words.slice(Math.max(0, hit.index - 30), hit.index + (hit.kind === 'from' ? 12 : 0))),
  );
  const from = [...home, ...hits.filter((hit) => hit.kind === 'from' && !isTold(hit))];
  const [last] = from.sort((a, b) => b.time.localeCompare(a.time));
  return home.length > 0 && last ? [{ ...last, kind: 'from' }] : [];
}

const ONCE =
  /\b(?:once|after|when|whenever|as soon as|quand|lorsque|une fois que|des que|apres que)\b[^,.;!?\n]*$/;
const UNTIL =
  /\b(?:before|until|till|avant que|avant de|avant d'[a-z]+)\b(?! ?(?:the )?\d| (?:ours|yours|mine)\b)[^,.;!?\n]*$/;

const BEFORE_THEY =
  /\b(?:before|avant qu?[e']|avant)(?= ?[a-z'])(?! ?(?:noon|midday|midi|that|then|ca|cela)\b)[^,.;!?\n\d]*$/;
const REFUSED =
  /\b(?:not|no|never|nothing|none|nobody|pas|rien|jamais|plus|personne|cannot|cant|dont)\b|n't\b/;
const COMING_HOME = /^(?:home|rentre|finish|done|get off|knock off|clock off|off|sors|finis|termine)\b/;

/** "Before the kids get home at 3.30", "before my shift starts at 3": the hour of what comes after. */
export function isBeforeIt(words: string, { index, end, kind }: TimeHit): boolean {
  if (kind !== 'from' && kind !== 'until') return false;
  const said =
    words
      .slice(0, index)
      .split(/[,.;!?\n]/)
      .at(-1) ?? '';
  if (REFUSED.test(said)) return false;
  const itself = words.slice(index, end);
  return kind === 'from'
    ? COMING_HOME.test(itself) && BEFORE_THEY.test(said)
    : BEFORE_THEY.test(itself.replace(/\d.*$/, ''));
}

/** "Once my shift ends at 6", "before he gets in at 4": what is told by when it suits is a limit. */
export function heldUntilTold(
  words: string,
  hits: TimeHit[],
  wished: TimeHit[],
  isTold: (hit: TimeHit) => boolean,
): TimeHit[] {
  if (wished.length > 0) return [];
  return hits
    .filter((hit) => (hit.kind === 'at' && isTold(hit)) || isBeforeIt(words, hit))
    .flatMap((hit): TimeHit[] => {
      if (hit.kind !== 'at') return [{ ...hit, kind: 'until' }];
      const before = words.slice(Math.max(0, hit.index - 50), hit.index);
      if (ONCE.test(before)) return [{ ...hit, kind: 'from' }];
      return UNTIL.test(before) ? [{ ...hit, kind: 'until' }] : [];
    });
}

/** What is left of a day where a part of it is refused. */
export function restOfTheDay(part: DayPart | null): {
  notBefore: CivilTime | null;
  notAfter: CivilTime | null;
} {
  if (part === 'morning') return { notBefore: '12:00', notAfter: null };
  return { notBefore: null, notAfter: part === 'afternoon' ? '12:00' : '18:00' };
}
