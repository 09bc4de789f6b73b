/**
 * Times of day named in a text: a time, limits, or a part of the day. Works on what the dates left over.
 *
 * An hour from 1 to 7 without am, pm, a leading zero or a part of the day is in the afternoon. A number alone
 * ("à 10", "entre 10 et 12") is an hour only where `bareHours` says that times are being talked about.
 */
import type { CivilTime, DayPart } from '../../../../domain/language.js';
import type { Role } from '../roles.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';

export interface TimeHit {
  index: number;
  end: number;
  /** `busy`: the hours in which one cannot. */
  kind: 'at' | 'from' | 'until' | 'range' | 'busy';
  time: CivilTime;
  /** The end of a range. */
  until: CivilTime | null;
  /** The other half of the day, which the words allow as well. */
  or: CivilTime | null;
}

export interface TimeReading {
  hits: TimeHit[];
  part: DayPart | null;
  /** Where the part of the day stands; -1 for none. */
  partIndex: number;
  /** More than one part of the day was named. */
  severalParts: boolean;
  notBefore: CivilTime | null;
  notAfter: CivilTime | null;
  rest: string;
}

const HOUR = pattern`
  (?<!\d)(?<!\d[.,:/])(\d{1,2})(?: ?h(?:rs?|eures?)? ?(\d{2})?(?![\da-z])|:(\d{2})(?!\d)|\.(\d{2})
  (?!\d))?(?: ?([ap]\.? ?m\b\.?))?(?![\d%°/_]|[.,]\d)
`;

const CLOCK = `${HOUR}(?: (du matin|in the morning|du soir|de l'apres-midi|in the (?:afternoon|evening)|at night))?`;

const RANGE = new RegExp(
  pattern`
    (?:\b(entre|between|de|from) (?:about |around |environ |vers )?)?(?<!\b(?:le|the) )${CLOCK} ?
    (?:-|a|to|et|and|until|till|til|through|jusqu'a|->) ?${CLOCK}
  `,
  'g',
);

const ABOUT_WORDS = oneOf(listed`
  les / vers / about / around / roughly / approximately / approx / environ / like / say / maybe
  perhaps / genre / disons / peut-etre / at least / au moins / my / our / mon / ma
  the(?= \d{1,2}(?::| ?[ap]m)) / it's / it is
`);

/** What may stand between a word that sets a limit and its hour. */
const ABOUT = pattern`(?:${ABOUT_WORDS} )*`;

const NOT_AT_WORK_WORDS = oneOf(listed`
  cours / boulot / taf / travail / ecole / class / classes / lectures? / lessons? / work / school
  start / begin / commence
`);

/** Being without work or class, or not at it yet, is being free: "pas de cours après 15h", "I don't start till 2". */
const NOT_AT_WORK = pattern`(?! (?:de |d'|any |have )?${NOT_AT_WORK_WORDS}\b)`;

const REFUSING = oneOf(listed`
  stop / arret\w* / evite[rz] / avoid / pas / plus(?! (?:tard|tot)) / not / no / ni / neither / nor / nothing / none
  rien / jamais / aucune? / useless / hopeless / a zombie / brain ?dead / comatose / bonne? a rien / une loque / un zombie / don'?t / won'?t / never / can'?t / n't
`);

const NO = pattern`\b${REFUSING}\b(?:(?<=can'?t|won'?t)|${NOT_AT_WORK})(?:(?! (?:mais|but)\b)[^.,;!?\n\d]){0,30}?`;

const FINISH = oneOf(listed`
  finis / finissant / termine / sors / debauche / rentre / m'arrete / arrete / (?<!\b(?:drop|dropping|set|head|heading|setting) )off (?:work )?at
  get off
  (?<!\b(?:but|and|if|has to be|have to be|must be|needs to be|(?:if|as) (?:we're|it's)) )
    (?:finish|done)
  home / knock off / clock off / leave work / stop work / stop working / out of work
`);

const OFF_WORK = oneOf({
  fr: listed`
    de (?:bosser|travailler) / le (?:travail|boulot) / du (?:travail|boulot|taf) / chez moi
  `,
  en: listed`
    work / work at / working
  `,
});

/** After one's work, class or way home: "je finis à 18h", "I get off at 5". */
const FREE_FROM = pattern`
  \b${FINISH}\b(?: ${OFF_WORK}|(?<=\b(?:finis|termine|finish|done))
  (?: (?!(?:a|at|et|and|so|donc|on)\b)[a-z']+){1,4}(?= (?:a|at|by|around|vers) ))?
  (?: (?:at|by|around|a|vers|for|pour))?
`;

const WAIT = oneOf(listed`
  wait / waits / leave (?:it|that|this) / hold (?:off|on) / hang on / attend\w* / patient\w*
`);

const FROM_WORDS = oneOf(listed`
  (?:no|not|nothing|never|rien|pas) (?:until|till|til|before|avant) (?:after|past|gone|apres|it's gone)
  (?:no|not|nothing|never)(?: any| a minute)? (?:earlier|sooner) than
  (?:pas|rien|jamais)(?: de)? plus tot que
  plutot apres / apres / after / past / post / passees? / passe
  (?<!\b(?:no|not|pas|nothing|rien|any|never|jamais) )(?:later than|plus tard que)
  (?:not|pas) (?:until|till|til|from)
  only from / once it's gone
  (?:the )?(?:earliest|soonest) (?:i|we) can (?:do|make|manage|speak|talk)(?: it)?(?: is)?
  (?:after|apres|once|des) (?:my|mon|ma|our|notre|the|le|la) [a-z']+
    (?: (?!call|ring|try|phone|text|appel|rappel|so\b|donc|then|on\b|et\b|and\b)[a-z]+){0,4}
    (?= (?:at|a|de) \d)(?: (?:at|a|de))?
  le plus tot (?:que je (?:peux|puisse)|possible)(?: c'est| serait)?
  (?:after|once|apres) [a-z' ]{3,32}? (?:finish(?:es)?|ends?|is over|finit|se termine|se finit)(?: at| a| by| around| vers)
  a partir de / a compter de / from / starting(?: at)? / des(?= \d{1,2} ?(?:h|:)) / au plus tot(?: a)?
  ${FREE_FROM}
`);

const FROM = new RegExp(
  pattern`
    (?:\b${WAIT} (?:till|until|til|jusqu'a)|${NO}\b(?:before|avant|until|till|til|jusqu'a)|
    \b${FROM_WORDS}) ${ABOUT}${CLOCK}(?: onwards?)?
  `,
  'g',
);

const HAS_FINISHED = oneOf({
  fr: listed`
    (?:je|on) (?:(?:sors|sort|termine|finis|fini|quitte)(?: (?:du|de|le|mon|ma|au|des) ?(?:boulot|travail|taf|bureau|service|poste|cours|chantier|l'ecole|la fac|l'atelier|magasin|journee))|debauche|(?:sors|sort|termine|finis|rentre)(?: (?:chez (?:moi|nous)|a la maison))?(?= ?(?:$|[.,;!?\n]|normalement|inchallah|donc|du coup|d'habitude|en general)))
  `,
  en: listed`
    (?:i|we) (?:finish|get off|clock off|knock off|leave|get out of)(?: (?:work|school|class|the office|my shift))(?! ?(?:on|at|to)\b)
  `,
});

/** "Vers 18h je sors du boulot", "at 6 I finish work". */
const FINISHED_THEN = new RegExp(
  pattern`(?:\b(?:vers|a|at|around|about) )?(?:les )?${CLOCK} ${HAS_FINISHED}(?! [^.,;!?\n\d]{0,14}\d)`,
  'g',
);

const FINISHES = /\b(?:sor[st]|finis?|termine|quitte|debauche|rentre|finish|get|clock|knock|leave)\b/;

const FROM_ON_WORDS = oneOf(listed`
  at the earliest / earliest / au plus tot / minimum / mini\b / onwards? / on(?= ?(?:$|[.,!?\n]))
  (?:and|or) (?:after|later|onwards)\b(?! ?\d| (?:lunch|work|school|that|my|the)\b)
  (?:ou|et) (?:plus tard|apres|plus)\b(?! ?\d| (?:manger|le|la|l'|mon|ma)\b)
  passees?
`);

/** "3pm at the earliest", "18h ou plus tard". */
const FROM_ON = new RegExp(pattern`(?:les )?${CLOCK} ?${FROM_ON_WORDS}`, 'g');

/** "Je m'arrête à 12h, appelez à ce moment-là". */
const CALL_THEN =
  /^[^.!?\n\d]{0,40}\b(?:r?appel\w*|call|ring|phone|buzz)\b[^.,!?\n\d]{0,12} (?:a ce moment|a cette heure|then\b|at that time)/;

/** "not after 6", "je ne peux pas après 18h". */
const NOT_AFTER = new RegExp(
  pattern`
    (?:${NO}\b|\b(?:or|nor|ni|and|et) (?<=\b(?:nothing|not|no|never|rien|pas|jamais|neither|don't|
    can't) [^.;!?\n]{0,44})|\bou (?<=\b(?:rien|pas|jamais) avant [^,.;!?\n]{0,14}))(?:after|apres|past)(?<!\b(?:until|till|til|before|avant) \w+) ${ABOUT}${CLOCK}
  `,
  'g',
);

const ENGAGEMENTS = oneOf(listed`
  ecole / school / stage / service / garde / formation / gym / sport / training / conference
`);

/** Where nobody is called, by the name of it alone. */
export const AWAY_AT = oneOf({
  fr: listed`
    au volant / en (?:voiture|caisse|camion|train|bus|vol) / dans (?:le|un|les) (?:trains?|avion|bus|metro|car|bouchons|tgv|rer) / sur la route
    a la (?:piscine|salle|gym|plage|peche|chasse|messe|banque|mairie|danse|fac) / au (?:foot|judo|sport|marche|cine|cinema|resto|restaurant|tribunal|garage|tennis|cheval|lycee|college)
    chez (?:le|la) (?!client)[a-z]+ / chez l'[a-z]+ / a l'(?:ecole|hopital|eglise|entrainement|aeroport|atelier|usine)
  `,
  en: listed`
    at the wheel / behind the wheel / in the (?:car|van|lorry|gym|pool|pub|bath|cinema|chair) / on (?:the|a) (?:road|train|bus|plane|ferry|motorway|flight|boat|tube)
    at (?:the|a|my) (?:[a-z]+ )?(?:hairdresser|dentist|doctor|vet|gym|pool|cinema|school|hospital|airport|match|game|church|bank|garage|physio|barber|beach|pub|clinic|station)(?:'?s)?
  `,
});

const BUSY_WORDS = oneOf(listed`
  (?=au[ ]|en[ ]|dans|sur[ ]|a[ ]|chez|at[ ]|behind|in[ ]|on[ ])(?<!\b(?:parler|appeler|discuter|joignable|dispo\w*|libre|talk|call|me|chat|speak|free|available) (?:from )?)${AWAY_AT}
  reunions? / meetings? / rendez-vous / travail\w* / boulot / job(?<=\b(?:a|au|a la|ma|mon) job) / taf / bosse / cours / occupee? / prise?
  dors / dort / sleep / sleeps / asleep / sleeping / folie / rush / hectic / crazy / chaos / mad / busy
  (?<!\b(?:mornings|afternoons|evenings|days|times|these|those|both|would|will|could|might) )work
  (?<=\b(?:he|she|husband|wife|partner|mum|dad|son|daughter|who) )works
  (?<=\bi )do(?= \d) / my hours(?: are)? / poste / horaires
  (?:i'm|im|i am|we're) on(?= (?:from )?\d{1,2}(?:[.:]\d\d)? ?(?:[ap]m )?(?:til|till|until|to|-) ?\d)
  (?:de(?= \d{1,2}h?\d* a \d{1,2}h)|du (?:matin|soir))(?<=\b(?:je suis|on est) (?:de|du \w+))
  working / shift / class / tied up / booked / pas (?:dispo\w*|libre) / not (?:free|available)
  (?<=\b(?:phone|mobile|telephone|tel|portable)(?:'?s| is| est| will be| sera| reste| stays)? |\b(?:i'm|im|je suis) (?=on silent|en silencieux))(?:en (?:mode )?(?:silencieux|avion)|silencieux|eteint|coupe|on (?:silent|mute|charge)|silenced|muted|off|switched off|turned off|charging)
  indispo\w* / unavailable / conduis / driving / deplacement / bloquee? / coincee? / retenue? / stuck
  held up / snowed under / back[- ]to[- ]back / flat out / swamped / slammed / rammed / sous l'eau
  debordee?
  (?<!\b(?:for|with|pour|avec|aux|vos|your|nos|our) )(?:clients?|clientes?|customers?|patiente?s?|pupils?|students?|eleves?)(?= (?:in |booked in |booked )?(?:jusqu'a|until|till?) )
  (?<=\b(?:j'ai|j'aurai|je suis a l'|i have|i've got|i'm at) ?)${ENGAGEMENTS}
`);

const BUSY = pattern`\b${BUSY_WORDS}`;

/** "En réunion jusqu'à 15h": free from then on. */
const BUSY_UNTIL = new RegExp(
  pattern`
    ${BUSY}\b(?:(?!\b(?:so|donc|but|mais|and|et)\b)[^.,;!?\n\d]){0,25}\b
    (?:jusqu'a|until|till|til) ${ABOUT}${CLOCK}
  `,
  'g',
);

const AFTERWARDS = oneOf({
  fr: listed`
    ensuite / apres(?: (?:ca|cela|quoi))? / puis / a partir de la
  `,
  en: listed`
    then / after(?:wards?| that| this)? / from then(?: on)? / thereafter
  `,
});

const FREE = oneOf(listed`
  ok / okay / bon / bonne / correct / good / fine / free / dispo\w* / libre / tranquille / available / yours
  clear / open / cool / nickel / parfait / perfect / possible / any ?time / quand vous voulez
  whenever / great / grand / oui / yes / ca (?:me )?va / ca marche
  all yours / (?:tout )?a vous / joignable / at home / chez moi
  (?:je|on) (?:peux|peut)(?! (?:pas|plus))
  i can(?!'t|not) / no (?:problem|bother|worries) / pas de (?:probleme|souci)
`);

const THEN_I_AM = oneOf({
  fr: listed`
    c'est / ce serait / je suis / je serai / on est / tout / toute / tres / bien / me voila
  `,
  en: listed`
    i'm / im / i am / i'll be / we're / it's / that's / should be / would be / all / totally / completely / is / 's / suits / works / will be
  `,
});

/** "Jusqu'à 16h, ensuite ok", "until 3, free after": so one is not free before. */
export const FREE_AFTERWARDS = new RegExp(pattern`
  ^[ ,.;:-]*(?:(?:~+|tomorrow|demain|today|(?:on )?[a-z]+day|[a-z]+di)[ ,]+)?(?:(?:and|et|mais|but) )?(?:${AFTERWARDS}(?:[ ,]+|(?='s))(?:${THEN_I_AM} )*${FREE}|
  ${AFTERWARDS} (?:suits|works)|${FREE} ${AFTERWARDS})\b(?! ?(?:at |a |vers |from |apres |after |des |a partir d[e'] ?)?\d)
`);

const NOT_FREE_UNTIL = new RegExp(`\\b(?:jusqu'a|until|till|til) ${ABOUT}${CLOCK}`, 'g');

/** "Je travaille de 9h à 17h": no wish. */
const BUSY_FROM_TO = new RegExp(
  `${BUSY}\\b[^.,:;!?\\n\\d]{0,32}${CLOCK} ?(?:-|a|to|et|and|until|till|til|jusqu'a) ?${CLOCK}`,
  'g',
);

const MUST = oneOf(listed`
  can / could / must / need to / have to / got to / should / peut / pourrait / peux / faut / faudra
  doit / dois / devra
`);

const BE_DONE = oneOf(listed`
  stop / finish / end / wrap up / wrap it up / hang up / arreter / finir / terminer / raccrocher
`);

/** "The bus stop at 5", "I stop at 5": no end of a call. */
const NO_END_BEFORE = oneOf(listed`
  bus / train / tram / metro / the / this / that / my / our / your / next / full / non / don't / not / never / i / we / he / she / they / it / who
  je / il / elle / on / nous / to / un / une / le / ce / last / first / can't / won't / doesn't / let's / will / can / could / should / pit / tea / petrol
`);

const STOP_AT = oneOf(listed`
  hard stop(?:'s| is| of)?(?: (?:at|by|a))?(?= \d)
  (?<!\b${NO_END_BEFORE} |['/-])stop(?: (?:net|tout|obligatoire|imperatif|strict))?(?: (?:at|by|a|vers))?(?= \d)
  (?<!\b${NO_END_BEFORE} )(?:must|got to|gotta|faut|faudra) (?:dash|run|shoot|scoot|leave|head off|filer|partir|decoller|y aller) (?:at|by|before|a|vers|avant)(?= \d)
`);

const BUSY_ITSELF = oneOf(listed`
  j'ai / je suis / j'aurai / on a / il a / elle a / ils ont / a / est / sera / serai / i'm / i am
  i'll be / be / get / je
`);

const BUT_OR_IF = oneOf(listed`
  but / and / if / has to be / have to be / must be / needs to be / (?:if|as) (?:we're|it's)
`);

/** "Until 11" by another name: "mais fini à 11h", "so long as it's over at 11". */
const OVER_BY = oneOf(listed`
  ${STOP_AT}
  ${MUST} ?(?:we |you |i |it |on |vous )?${BE_DONE} (?:at|by|a|avant)(?= \d)
  (?<!\b${BUSY_ITSELF} )(?:finie?s?|bouclee?|pliee?|over|wrapped up) (?:a|pour|at|avant)(?= \d)
  (?<=\b${BUT_OR_IF} )(?:done|finished|over|gone) (?:by|before|at)(?= \d)
  (?:tant que|pourvu que|du moment que|so long as|as long as|provided)
    [ ](?:c'est|ce soit|it's|it is|we're|we are|on a) (?:finie?s?|over|done|finished)
    [ ](?:a|at|by|pour|avant)(?= \d)
`);

const UNTIL_WORDS = oneOf(listed`
  ${OVER_BY}
  (?:avant|before) (?:my|mon|ma|our|notre|the|le|la) [a-z]+(?: [a-z]+)?(?= (?:at|a|de) \d)
    (?: (?:at|a|de))?
  (?:avant|before) (?:lunch|dinner|tea|(?:le |mon |de )?(?:dejeuner|repas|diner|manger)) (?:at|a|around|vers)(?= \d)
  avant / before / prior to / ahead of
  (?:no|not|nothing|never)(?: any| a minute)? later than
  (?:pas|rien|jamais)(?: de)? plus tard que
  au plus tard(?: a)? / jusqu'a / until / till / til / up to / by
  (?<!\b(?:no|not|pas|nothing|rien|any|never|jamais) )(?:earlier than|plus tot que)
  (?:the )?latest (?:i|we) can (?:do|make|manage|speak|talk)(?: it)?(?: is)?
  le plus tard (?:que je peux|possible)(?: c'est)?
`);

const UNTIL = new RegExp(pattern`\b${UNTIL_WORDS} ${ABOUT}${CLOCK}`, 'g');

const UNTIL_THEN_WORDS = oneOf(listed`
  at the (?:very )?latest / latest / max(?:i|imum)?\b / au plus tard / grand max\w* / dernier delai
  dernier carat
  (?:ou|or|et|and) (?:avant|before|earlier|plus tot)\b(?! ?\d)
`);

/** "5pm at the latest", "17h maxi". */
const UNTIL_THEN = new RegExp(pattern`(?:les )?${CLOCK} ?${UNTIL_THEN_WORDS}`, 'g');

/** "Home for 3 latest", "rentré pour 15h au plus tard": from then on. */
const BACK_BY = new RegExp(
  pattern`
    \b(?:home|back|rentree?s?|de retour|chez (?:moi|nous)|a la maison) (?:for|by|at|around|before|pour|a|vers|avant) ${CLOCK} ?
    (?:at the (?:very )?latest|latest|max(?:i|imum)?\b|au plus tard|grand max\w*)
  `,
  'g',
);

/** What makes a number alone an hour: what leads to it, or what is said of it. */
const LEAD = oneOf(listed`
  a / at / vers / around / about / environ / autour de / aux alentours de / aux environs de
  (?:closer|nearer|plus pres|plus proche) (?:to|de)
  towards? / more like / @ / pour / for / plutot / rather / make it / make that / say / disons
  mettons / mettez / chance of / preferably / ideally / idealement / de preference / how about
  what about / said / meant / i mean / je veux dire / voulais dire / ou / or / nor / ni
`);

const SAID_OF_WORDS = oneOf({
  fr: listed`
    ca (?:me )?(?:va|irait|convient)
    c'est (?:bon|bien|ok|parfait|mieux)
    serait / irait / me (?:va|convient) / tapante?s? / pile / ou environ / plutot / sinon
  `,
  en: listed`
    would / sounds / works?\b / suits?
    's (?:fine|good|ok|okay|grand|great|perfect|sound|lovely|cool|brilliant|spot on)
    is (?:fine|good|ok|okay|grand|great|better|perfect|best|sound|lovely|cool|brilliant|spot on)
    is (?:actually |usually |just |right |exactly |always |bang )*(?:in )?the middle of
    any (?:good|use|better) / or (?:so|thereabouts) / instead / rather / otherwise / looks / seems
  `,
});

const SAID_OF = new RegExp(
  oneOf(listed`
    ^ ?${SAID_OF_WORDS}\b
    ^ ?(?:not|pas|over) (?:at |a )?[\d_]
    ^ ?~
  `),
);

/** "Running late, 3 ok?" */
const IS_IT_OK =
  /^ ?(?:ok|okay|alright|all right|possible|good|any good|doable|better|cool)(?: (?:for you|instead|with you))? ?\?/;

/** "Later today like 5". */
const OR_SO = oneOf(listed`
  like / maybe / perhaps / roughly / probably / possibly / approx / genre / peut-etre / mettons / probablement / du style
`);

/** "Scrap that, 10 on Monday". */
const ON_A_DAY = /^ (?:on|this|next) ~/;
const OPENS_CLAUSE = /[,.;!?\n] ?$|\b(?:ok|okay|yes|yeah|no|wait|actually|so|then|but) ?$/;

const AT = new RegExp(`(?:(?<![a-z])(${LEAD}) |(~)(?:,? ${OR_SO})? ?)?(?:les )?${CLOCK}`, 'g');

interface Clock {
  hour: number;
  minute: number;
  half: 'am' | 'pm' | null;
  /** Two digits with a leading zero, or beyond 12. */
  full: boolean;
  explicit: boolean;
}

/**
 * @param text what the dates left over
 * @param roleAt whether what is named at an index is wished, refused, or only told
 * @param whole the same text before dates were blanked out: "ce soir" is a day and a part of it
 */
export function readTimes(
  text: string,
  whole: string,
  bareHours: boolean,
  frenchAt: boolean,
  roleAt: (index: number) => Role,
): TimeReading {
  const reading: TimeReading = {
    hits: [],
    part: null,
    partIndex: -1,
    severalParts: false,
    notBefore: null,
    notAfter: null,
    rest: text,
  };
  readParts(reading, whole, roleAt);
  const part = reading.partIndex >= 0 && roleAt(reading.partIndex) === 'refused' ? null : reading.part;

  // Every clock is in digits here.
  if (!/\d/.test(text)) return reading;
  scan(reading, BUSY_FROM_TO, (match) => busyHours(match, part, bareHours));
  scan(reading, BUSY_UNTIL, (match) => byTheEndOfWork(single(match, 1, 'from', part, bareHours), match[0]));
  scan(reading, NOT_FREE_UNTIL, (match) =>
    FREE_AFTERWARDS.test(text.slice(match.index + match[0].length))
      ? single(match, 1, 'from', part, bareHours)
      : null,
  );
  scan(reading, RANGE, (match) => {
    const first = clock(match, 2);
    const second = clock(match, 8);
    if (!first || !second) return null;
    if (mayBeMinutesTo(match[0], text)) return null;
    const dash = !/ (?:a|et|and|to) /.test(match[0]);
    if (!first.explicit && !second.explicit && !bareHours) return null;
    if (match[1] === undefined && !dash && / (?:et|and) /.test(match[0])) return null;
    if (!first.explicit && second.half && first.hour <= 12) {
      first.half = second.half === 'pm' && first.hour > second.hour && first.hour < 12 ? 'am' : second.half;
    }
    const from = toTime(first, part);
    let until = toTime(second, part);
    // "15 à 11h" is a day and its time rather.
    if (until <= from && match[1] === undefined && !first.explicit && / a /.test(match[0])) return null;
    if (until <= from && second.hour < 12 && !second.half) until = plus12(until);
    if (until <= from) return null;
    return { kind: 'range', time: from, until, or: null };
  });
  scan(reading, NOT_AFTER, (match) => {
    const read = single(match, 1, 'until', part, bareHours);
    return WORK_BEGINS.test(text.slice(match.index + match[0].length)) ? inTheMorning(read) : byEvening(read);
  });
  scan(reading, BACK_BY, (match) => single(match, 1, 'from', part, bareHours));
  scan(reading, UNTIL_THEN, (match) => single(match, 1, 'until', part, bareHours));
  if (FINISHES.test(text)) scan(reading, FINISHED_THEN, (match) => single(match, 1, 'from', part, bareHours));
  scan(reading, FROM_ON, (match) => single(match, 1, 'from', part, bareHours));
  scan(reading, FROM, (match) => {
    const then = CALL_THEN.test(text.slice(match.index + match[0].length));
    return single(match, 1, then ? 'at' : 'from', part, bareHours);
  });
  scan(reading, UNTIL, (match) => single(match, 1, 'until', part, bareHours));
  scan(reading, AT, (match) => single(match, 3, 'at', part, bareHours && isLed(match, reading, frenchAt)));
  for (const hit of reading.hits) {
    inOwnHalf(hit, reading, text);
    atBedtime(hit, whole);
  }
  reading.hits.sort((a, b) => a.index - b.index);
  busyInARow(reading.hits, whole);
  return reading;
}

const ANOTHER_CLAUSE = /[.;!?\n]|~{3,}|\b(?:alors|donc|so|but|mais|sinon|du coup|ou|or)\b/;

const OF_ITS_DAY = /^ ?(?:(?:on )?~+ ?(?:in the |at |au |dans la |en )?)?$/;
const OF_ITS_DAY_APART = /^,? ?(?:(?:on |for |le |pour )?~+,? ?(?:in the |at |au |dans la |en |le |the )?)?$/;

const ENDS_WITH_PART = new RegExp(pattern`
  ^[a-z-]+(?: (?:is|would be|c'est|ce serait|serait) (?:best|better|easier|le mieux|mieux|ideal|plus simple))?
  ,? ?(?:$|[.,!?\n]|please\b|pls\b|svp\b|stp\b|if\b|si\b|then\b|alors\b|once\b|une fois\b|when\b|quand\b)
`);

/** "8.30 tomorrow night", "8h30, vendredi soir": no other day stands between them than the one of both. */
function isOfItsDay(text: string, { index, end }: TimeHit, partIndex: number): boolean {
  const between = text.slice(end, partIndex);
  const said = text.slice(partIndex);
  if (/^(?:evening|night|morning|afternoon|soir|matin)s\b/.test(said)) return false;
  if (OF_ITS_DAY.test(between)) return true;
  return OF_ITS_DAY_APART.test(between) && !/~~~|\d/.test(text.slice(0, index)) && ENDS_WITH_PART.test(said);
}

/** "Off from Friday evening, so Friday 11", "Friday evening or Saturday 9": the part of another clause is not that of an hour. */
function inOwnHalf(hit: TimeHit, { partIndex }: TimeReading, text: string): void {
  const said = Number(/\d{1,2}/.exec(text.slice(hit.index, hit.end))?.[0] ?? 0);
  if (partIndex < 0 || (hit.time < '20:00' && hit.time >= '07:00') || said > 11) return;
  if (/[ap]\.? ?m|soir|night|evening|morning|matin/.test(text.slice(hit.index, hit.end + 8))) return;
  const [from, to] = partIndex < hit.index ? [partIndex, hit.index] : [hit.end, partIndex];
  // The words of the part itself may be those of a day.
  const between = text.slice(from, to).replace(/^~+/, '');
  if (hit.end === from && isOfItsDay(text, hit, partIndex)) return;
  const late = hit.time >= '22:00' || hit.time < '05:00' || /~{3,}|\b(?:ou|or)\b/.test(between);
  if (ANOTHER_CLAUSE.test(between) && late && said > 7 !== hit.time < '07:00') hit.time = plus12(hit.time);
}

const ASLEEP_WORDS = oneOf({
  fr: listed`
    (?:enfants?|petite?s?|bebe|gosses?|loulous?|jumeaux|jumelles|fils|fille|gamine?s?) (?:est |sont |soient |soit |seront |sera |vont |va |etre )*(?:couchee?s?|au lit|au dodo|endormie?s?|dor\w+|dodo)
    (?:je me|on se) couche / (?:je|on) (?:suis|serai|est|sera) (?:deja |toujours )?(?:au lit|couchee?s?) / je vais (?:au lit|me coucher|dormir)
    (?:coucher|dodo) d(?:es|u|e la) (?:enfants?|petite?s?|bebe|gosses?|loulous?|jumeaux|fils|fille)
  `,
  en: listed`
    (?:kids?|children|baby|toddler|little ones?|twins|wee ones?|bab[iy]\w*|boys?|girls?|son|daughter)(?:'s| is| are| will be| have| has)* (?:in bed|asleep|down|gone (?:to bed|down)|(?:go|goes|going) (?:to (?:bed|sleep)|down)|sleep\w*|settled|tucked (?:up|in))
    (?:kids?|children|baby|bab[iy]\w*)(?:'s|s'|')? bed ?time
    (?:i|we)(?:'m|'re| am| are)? (?:usually |always |normally )?(?:(?:go|off|head|get) to (?:my )?bed|in (?:my )?bed|asleep)
  `,
});

const ASLEEP = new RegExp(pattern`\b${ASLEEP_WORDS}\b`);
const APART = /[.,;!?\n]|\b(?:so|donc|but|mais|alors|until|till|jusqu'a)\b/;

/** "After 8 once the kids are down", "I'm in bed by 9": of the evening. */
function atBedtime(hit: TimeHit, whole: string): void {
  if (hit.or === null || hit.time < '06:00' || hit.time > '10:59') return;
  const sleep = ASLEEP.exec(whole);
  if (sleep === null) return;
  const ends = sleep.index + sleep[0].length;
  const between = ends <= hit.index ? whole.slice(ends, hit.index) : whole.slice(hit.end, sleep.index);
  if (APART.test(between) || /matin|morning|\bam\b|night|nuit/.test(whole)) return;
  hit.time = hit.or;
  hit.or = null;
}

/** "10 to 3" is a span, or ten minutes before three: which of them shows where one says to be free. */
function mayBeMinutesTo(found: string, text: string): boolean {
  return MINUTES_TO.test(found.trim()) && !SPANS.test(text);
}
/** "5 to 11" is no evening. */
const MINUTES_TO = /^(?:(?:5|10|20) to [1-7]|5 to (?:9|1[0-2])|20 to (?:[89]|1[0-2]))$/;

const SPANS_WORDS = oneOf(listed`
  free / available / availab\w+ / any ?time / home / around / in (?:from|between) / between / window
  all day / good / works? / busy / shift / class
`);

const SPANS = new RegExp(pattern`\b${SPANS_WORDS}\b`);

/** "Class 9 to 12 and 1 to 3": busy in both. */
function busyInARow(hits: TimeHit[], text: string): void {
  for (const [index, hit] of hits.entries()) {
    const before = hits[index - 1];
    if (before?.kind !== 'busy' || hit.kind !== 'range') continue;
    if (/^ ?(?:,|and|et|&|puis|then)? ?$/.test(text.slice(before.end, hit.index))) hit.kind = 'busy';
  }
}

/** Whether the words around a number alone make it an hour. "Or" does where an hour stands before it. */
function isLed(match: RegExpExecArray, { hits, rest }: TimeReading, frenchAt: boolean): boolean {
  const lead = match[1] ?? match[2];
  const pointed = /\b(?:le|la|l'option|numero) $/.test(
    rest.slice(Math.max(0, match.index - 10), match.index),
  );
  const [before, after] = [rest.slice(0, match.index), rest.slice(match.index + match[0].length)];
  if (!pointed && (SAID_OF.test(after) || (/[a-z][,.;!] ?$/.test(before) && IS_IT_OK.test(after))))
    return true;
  if (ON_A_DAY.test(after) && OPENS_CLAUSE.test(before)) return true;
  if (lead === undefined || lead === 'pour' || lead === 'for') return false;
  if (lead === 'a') return frenchAt;
  if (!/^(?:ou|or|nor|ni)$/.test(lead)) return true;
  return hits.some(({ end }) => match.index >= end && match.index - end <= 1);
}

const AT_LUNCH = oneOf(listed`
  pause dej\w*
  pause (?:de )?12h(?! ?(?:a|-|jusqu))
  heure du dej\w*
  (?:le|sur le|ce|le temps de|temps du) 12h(?! ?\d)
  lunch ?time / at lunch / lunch (?:break|hour) / (?:over|during) (?:my )?lunch / (?<!\b(?:bang|right|slap|smack) )(?:on|in) my lunch / heure du dejeuner
  (?:mon |l'|a l')?heure (?:de|du) lunch / pause lunch / (?<!\b(?:pile|juste|plein|tombe) )(?:sur|pendant|durant|au) (?:mon |l'heure de )?lunch
`);

const LUNCH = oneOf(listed`
  entre 12h et (?:deux|2h?) / ${AT_LUNCH}
`);

const PARTS: [RegExp, Partial<Pick<TimeReading, 'part' | 'notBefore' | 'notAfter'>>][] = [
  [new RegExp(pattern`\b${LUNCH}\b`), { notBefore: '12:00', notAfter: '14:00' }],
  [
    new RegExp(pattern`
      (?<!\b(?:by|before|avant|d'ici) (?:the |la )?)\b(?:fin de (?:la )?journee|end of (?:the |my )?day|
      late in the day|close of business)\b
    `),
    { notBefore: '17:00' },
  ],
  [
    /\b(?:(?:after|post)[ -]?(?:the )?lunch|apres (?:le )?(?:dejeuner|manger|repas))\b/,
    { part: 'afternoon' },
  ],
  [
    /\b(?:pas|rien|not|nothing|never) (?:before|avant) (?:le )?(?:lunch|dejeuner|repas)\b/,
    { part: 'afternoon' },
  ],
  [/\b(?:before lunch|avant (?:le )?(?:dejeuner|repas))\b/, { notAfter: '12:00' }],
  [
    /(?<!\d(?:h\d{0,2}|:\d\d| ?[ap]m)? )\b(?:after work|apres le (?:travail|boulot|taf))\b/,
    { part: 'evening' },
  ],
  [
    /(?<!\d(?:h\d{0,2}|:\d\d| ?[ap]m)? )\b(?:after|post)[ -](?:(?:my|the|our|kids'?) )?(?:dinner|tea|supper)(?! ?(?:time|break|at|around|about|on|\d))\b/,
    { part: 'evening' },
  ],
  [
    /\b(?:fin (?:de l'|d')apres-midi|late(?:r in the)? afternoon)\b/,
    { part: 'afternoon', notBefore: '16:00' },
  ],
  [
    /\b(?:debut (?:de l'|d')?apres-midi|early (?:in the )?afternoon)\b/,
    { part: 'afternoon', notAfter: '16:00' },
  ],
  [
    /\b(?:fin (?:de (?:la )?|d')matinee|late(?:r in the)? morning)\b/,
    { part: 'morning', notBefore: '10:30' },
  ],
  [
    /\b(?:debut de (?:la )?matinee|tot le matin|early (?:in the )?morning)\b/,
    { part: 'morning', notAfter: '10:30' },
  ],
  [/\b(?:first thing|(?:a la )?premiere heure)\b/, { part: 'morning' }],
  [/\b(?:afternoon|apres-midi)s?\b/, { part: 'afternoon' }],
  [/\b(?:morning|matin|matinee)s?\b/, { part: 'morning' }],
  [/\b(?:evening|soir|soiree)s?\b|\btonight\b/, { part: 'evening' }],
  [
    /\b(?:around|about|at|after|past|vers|apres|au|a l'heure du) (?:the |le )?(?:supper|souper)(?: ?time)?\b|\bsupper ?time\b/,
    { part: 'evening' },
  ],
  [/(?<!\b(?:the other|last|good|all|by|work|on) )\bnight\b(?! shift)/, { part: 'evening' }],
];

/** One part of the day at most: "matin ou après-midi" leaves it open. What is wished goes before what is refused. */
function readParts(reading: TimeReading, whole: string, roleAt: (index: number) => Role): void {
  let text = whole.replace(
    /\bgood (?:morning|afternoon|evening)\b|\b(?:morning|evening|night) (?:person|owl|people)\b/g,
    (found) => ' '.repeat(found.length),
  );
  const named: { index: number; length: number; role: Role; says: (typeof PARTS)[number][1] }[] = [];
  for (const [pattern, says] of PARTS) {
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const { index, 0: words } = match;
      named.push({ index, length: words.length, role: roleAt(index), says });
      text = text.slice(0, index) + ' '.repeat(words.length) + text.slice(index + words.length);
    }
  }
  const wished = named.filter(({ role }) => role === 'wished');
  const meant = wished.length > 0 ? wished : named.filter(({ role }) => role === 'refused');
  const parts = new Set(meant.flatMap(({ says }) => says.part ?? []));
  reading.severalParts = parts.size > 1;
  for (const { index, length, says } of meant) {
    if (reading.partIndex < 0) reading.partIndex = index;
    if (says.notBefore === '12:00') blank(reading, index, index + length);
    if (reading.severalParts) continue;
    reading.part ??= says.part ?? null;
    reading.notBefore ??= says.notBefore ?? null;
    reading.notAfter ??= says.notAfter ?? null;
  }
}

type Read = Omit<TimeHit, 'index' | 'end'> | null;

/** "In work til 8" ends in the evening. */
function byTheEndOfWork(read: Read, words: string): Read {
  const late =
    read?.or != null && read.time >= '08:00' && read.time < '10:00' && /\b(?:work\w*|shift)\b/.test(words);
  return late && !/night|\d ?h/.test(words) ? { ...read, time: read.or ?? read.time, or: null } : read;
}

/** "Not after 8, I start work then": of that hour, or soon after it. */
const WORK_BEGINS = new RegExp(
  oneOf({
    fr: listed`
      ^[ ,.;(-]*(?:(?:car|parce que?|vu que|comme|puisque?|apres|ensuite|sinon) ?)*(?:je |j'|on |ma |mon |le |la )(?:[a-z]+ )?(?:prends? (?:le |mon |la )?(?:service|poste|garde|route|train|bus)|embauche|commence|attaque|suis (?:de service|au (?:travail|boulot|taf)|en (?:cours|classe|poste))|pars (?:bosser|travailler|au)|bosse|travaille|ouvre)\b(?![^.!?\n]*\b(?:nuit|soir))
    `,
    en: listed`
      ^[ ,.;(-]*(?:(?:as|cos|because|since|cause|after that|then|otherwise) )*(?:i'm|i|we|my|the) (?:[a-z]+ )?(?:starts?|begins?|on (?:shift|duty)|at work|(?:go|head|off|leave) (?:in )?(?:to|for) work|work|open|opens|teaching|clock on|take the)\b(?! ?(?:until|till?|late)\b)(?![^.!?\n]*\b(?:nights?|evenings?))
    `,
  }),
);

function inTheMorning(read: Read): Read {
  return read?.or != null && read.or >= '06:00' && read.or < '10:00'
    ? { ...read, time: read.or, or: null }
    : read;
}

/** "Not after 8": nobody says so of the morning. */
function byEvening(read: Read): Read {
  return read?.or != null && read.time <= '08:59' ? { ...read, time: read.or, or: null } : read;
}

function scan(reading: TimeReading, pattern: RegExp, read: (match: RegExpExecArray) => Read): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(reading.rest); match; match = pattern.exec(reading.rest)) {
    const found = read(match);
    if (!found) {
      pattern.lastIndex = match.index + 1;
      continue;
    }
    const end = match.index + match[0].length;
    // What joins two times stays to be seen.
    const index = match.index + (/^(?:ou|or|nor|ni) /.exec(match[0])?.[0].length ?? 0);
    reading.hits.push({ index, end, ...found });
    blank(reading, index, end);
  }
}

function single(
  match: RegExpExecArray,
  group: number,
  kind: TimeHit['kind'],
  part: DayPart | null,
  bareAllowed: boolean,
): Read {
  const read = clock(match, group);
  if (!read || (!read.explicit && !bareAllowed)) return null;
  const time = toTime(read, part);
  const open = !read.half && !read.full && part === null && read.hour >= 1 && read.hour <= 11;
  return { kind, time, until: null, or: open ? otherHalf(time) : null };
}

/** The hours of {@link BUSY_FROM_TO}. */
function busyHours(match: RegExpExecArray, part: DayPart | null, bareAllowed: boolean): Read {
  const hit = single(match, 1, 'busy', part, bareAllowed);
  const second = clock(match, 7);
  if (!hit || !second) return hit;
  const said = toTime(second, part);
  const until = said <= hit.time && second.hour < 12 && !second.half ? plus12(said) : said;
  if (until > hit.time) return { ...hit, until };
  // "On shift 6 to 2" begins in the morning.
  return hit.or !== null && hit.or < said ? { ...hit, time: hit.or, until: said } : { ...hit, until: null };
}

/** Six groups from `group` on: hour, minutes in three spellings, am or pm, part of the day. */
function clock(match: RegExpExecArray, group: number): Clock | null {
  const [hourText, h, colon, dot, half, partText] = match.slice(group, group + 6);
  if (hourText === undefined) return null;
  const minutes = h ?? colon ?? dot;
  const hour = Number(hourText);
  const minute = Number(minutes ?? 0);
  if (hour > 23 || minute > 59 || (half && (hour > 12 || hour === 0))) return null;
  const withH = /^\d{1,2} ?h/.test(match[0].slice(match[0].indexOf(hourText)));
  const named = half ? (half.startsWith('a') ? 'am' : 'pm') : partHalf(partText);
  return {
    hour,
    minute,
    half: hour > 12 ? null : named,
    full: hour > 12 || hour === 0 || hourText.startsWith('0'),
    explicit:
      withH || colon !== undefined || dot !== undefined || half !== undefined || partText !== undefined,
  };
}

function partHalf(part: string | undefined): 'am' | 'pm' | null {
  if (part === undefined) return null;
  return /matin|morning/.test(part) ? 'am' : 'pm';
}

function toTime({ hour, minute, half, full }: Clock, part: DayPart | null): CivilTime {
  let value = hour;
  const side = half ?? (full || part === null ? null : sideOf(part, hour));
  if (side === 'pm' && hour < 12) value += 12;
  else if (half === 'am' && hour === 12) value = 0;
  else if (side === null && !full && hour >= 1 && hour <= 7) value += 12;
  return `${String(value).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function sideOf(part: DayPart, hour: number): 'am' | 'pm' | null {
  if (part === 'morning') return 'am';
  if (part === 'evening') return hour >= 4 ? 'pm' : null;
  return hour <= 7 ? 'pm' : null;
}

function plus12(time: CivilTime): CivilTime {
  return `${String((Number(time.slice(0, 2)) + 12) % 24).padStart(2, '0')}${time.slice(2)}`;
}
const otherHalf = plus12;

function blank(reading: TimeReading, index: number, end: number): void {
  reading.rest = reading.rest.slice(0, index) + '~'.repeat(end - index) + reading.rest.slice(end);
}
