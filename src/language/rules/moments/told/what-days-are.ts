/** What a day or an hour is for something else than the call: "Monday is a holiday", "4 is the school run". */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { alternatives, MONTHS } from '../../text/words.js';
import { DAY } from './day-names.js';

const DAY_IS_SOMETHING = oneOf({
  fr: listed`
    le[ ] / un[ ] / la[ ] / mon[ ] / ma[ ] / toujours[ ] / aussi[ ] / plutot[ ] / vraiment[ ] / bien[ ]
    plus[ ]
  `,
  en: listed`
    an?[ ] / the[ ] / my[ ] / usually[ ] / also[ ] / still[ ] / probably[ ] / definitely[ ] / really[ ]
    much[ ] / more[ ] / a bit[ ] / always[ ]
  `,
});

const DAY_IS_FINE = oneOf({
  fr: listed`
    impec\w* / bien / pratique / rtt
    mon (?:jour de )?(?:repos|conge|off)
    sans probleme / tip top / carre / jour / bon / mieux / seul / parfait / libre / calme / tranquille
    note / cale / entendu / regle / enregistre / valide / adjuge / vendu / d'accord / parti / dans l'agenda
    nickel / dispo\w* / faisable / jouable / oui / envisageable / convenable / genial / niquel
  `,
  en: listed`
    good / better / best / great / fine / perfect / convenient / cool / lovely / sound
    no (?:problem|bother) / all good / free / open / easier / easy / quiet / ideal / grand / day off
    noted / confirmed / settled / in the (?:diary|calendar) / it(?= ?(?:$|[,.!]|then|so))
    one / only / earliest / first / yes / go / deal / at / from / after / before / around / about / when
    where / what / morning / afternoon / evening / noon / fully / then / manageable / suitable
    workable / agreeable / brill\w* / spot on / preferable / clear / doable
  `,
  both: listed`
    ok / okay / possible / acceptable / super / royal / possib\w+ / top / \d
  `,
});

const DAY_IS_WORDS = oneOf(listed`
  (?:${DAY}s?|(?:le|the) \d{1,2}(?:st|nd|rd|th|er)?
    (?: (?:of )?(?:${alternatives(Object.keys(MONTHS))}))?)(?:'s|,? c'est|,? is|,? are|,? sont)
    [ ](?!${DAY_IS_SOMETHING}*(?:\w+ )?${DAY_IS_FINE}\b)[a-z']
  (?:c'est|it's|it is|that's|that is|est|tombe) (?:bien )?(?:un|a|le) ${DAY}\b
`);

/** "Monday is a holiday", "lundi c'est férié", "it's a Saturday": what a day is, and not that it suits. */
const DAY_IS = new RegExp(pattern`\b${DAY_IS_WORDS}`);

/** What the clock shows now: "it's already 8 here". */
const NOW_IS = new RegExp(pattern`
  (?<!\b(?:if|as long as|so long as|provided) )\b(?:it's|it is|il est|on est|nous sommes)
  [ ](?:already |deja |only |about |gone |past |presque |nearly |almost )*(?:le |the )?\d
  (?![\w:]* (?:and |et )?(?:not|pas)\b)[^,.;!?\n]{0,16}
  (?:\b(?:here|already|deja|now|la|chez (?:moi|nous)|maintenant|ici)\b|$|[ ](?:et|and) (?!demie?\b|quart\b|half\b|\d))
`);

const WEATHER_WORDS = oneOf({
  fr: listed`
    il (?:fait|faisait) (?:un temps|beau|froid|chaud|moche|gris|mauvais|nuit|doux|meilleur|-?\d)
    il (?:pleut|neige|gele) / quel temps / meteo / (?:quel )?(?:beau|grand|magnifique|superbe|sacre|sale|mauvais|plein) (?:soleil|temps|ciel|froid)
    (?:belle|magnifique|superbe|sale|splendide) journee(?! (?:a vous|et|merci)) / quelle (?:chaleur|pluie|tempete|journee) / quel (?:soleil|froid|vent|orage)
    du soleil
  `,
  en: listed`
    it'?s (?:raining|pouring|snowing|freezing|boiling|lashing|sunny|windy)
    (?:rain|snow|sun|wind|pour|bak)(?:ing|y)? (?:here|all day|tomorrow|today|out|again) / sunshine / heatwave / drizzle / downpour
    (?:lovely|gorgeous|beautiful|glorious|horrible|awful|miserable|grim|rotten|foul|filthy|dreadful|freezing|sunny|rainy|wet|windy|chilly|scorching|dull|grey|soaking|stunning)
      [ ](?:sunny |little |old |auld |wee )?(?:day|weather|morning|afternoon|evening|spell)(?! (?:for|to) (?:a |me|you|us))
    weather
  `,
});

const WEATHER = new RegExp(pattern`\b${WEATHER_WORDS}\b`);

const BEFORE_HOUR = oneOf(listed`
  oh / ah / no / non / sorry / desolee? / wait / actually / hang on / hold on / mince / zut / attend\w* / mais / but
  well / bah / ben / ok / okay / oops / oups / en fait / a / at / les
`);

const OWN_EVENTS = oneOf({
  fr: listed`
    (?:sortie|heure) (?:d'|de l'|des? )?(?:ecole|creche|classe|goutes?) / ecole / creche / kine / dentiste / medecin
    toubib / piscine / judo / danse / foot\w* / sieste / gouter / bain / repas / dejeuner / diner / reunion / cours
    sport / yoga / coiffeur / osteo / messe / marche / notaire / garagiste / traite / orthophoniste / orthodontiste
  `,
  en: listed`
    school(?: run| pick[- ]?up| drop[- ]?off| gates?)? / nursery / pick[- ]?up / drop[- ]?off / kids' \w+ / dentist
    doctors? / gp / physio / swimming / football / footy / rugby / gym / yoga / pilates / nap ?time / naps? / lunch
    dinner / tea ?time / tea / bath ?time / bed ?time / class / lesson / church / mass / milking / meeting / stand-?up
    training / hairdresser'?s? / vet'?s? / choir / ballet / karate / piano / guitar
  `,
});

const NOT_FREE_THEN = pattern`
  (?![^|.!?\n]*\b(?:libre|dispo\w*|pause|sieste|cafe|dit|voulais|voudrais|aimerais|said|agreed|like|want\w*|naps?|fini\w*|debauche|calme|tranquille|appel\w*|rendez-vous|arrange|prefere|peux|free|break|off|home|back|best|finish|leave (?:work|the (?:office|site|shop|surgery))|quiet|available|call|meeting|can|suits?|works? (?:best|better|well|out|for))\b)
`;

/** "10h c'est l'heure de la traite": and not of the call. */
const HOUR_OF_ELSE = pattern`(?:heure|moment) (?:de|du|des|ou|d')${NOT_FREE_THEN}`;

/** "10h c'est quand les camions livrent", "10 is when the kids eat": not when they are free for the call. */
const HOUR_OF_CLAUSE =
  /^[^a-z\d]*\d{1,2}(?: ?h ?\d{0,2}|[:.]\d\d)?(?: ?[ap]m)?(?: o'clock)?(?:'s| is| c'est) (?:(?:pile|juste|just|right|about|exactly) )?$/;
const WHEN_ELSE = new RegExp(pattern`
  ^(?:quand|when) (?:je|j'|on|les?|la|l'|mon|ma|mes|nos|i|i'm|we|we're|the|my|our|he|she|they)(?![a-z])${NOT_FREE_THEN}
`);

export function saysWhatHappensThen(clause: string, after: string): boolean {
  return HOUR_OF_CLAUSE.test(clause) && WHEN_ELSE.test(after);
}

/** "4 is the school run", "16h c'est la sortie d'école": what that hour is for. */
const HOUR_IS = new RegExp(pattern`
  ^[^a-z\d]*(?:${BEFORE_HOUR}[ ,]+)*\d{1,2}(?: ?h ?\d{0,2}|[:.]\d\d)?(?: ?[ap]m)?(?: o'clock)?(?:'s| is| c'est| est|,? j'ai|
    i have| i've(?: got)?) (?:the |my |our |a |an |le |la |l'|mon |ma |les |un |une |kids' |kids |du )?
  (?:${OWN_EVENTS}\b(?! free| libre)|${HOUR_OF_ELSE})
`);

/** "Mardi ou mercredi c'est pareil pour moi": any of them suits. */
const ALL_THE_SAME =
  /\b(?:ou|or|et|and)\b[^.;!?\n]{2,24}?(?:c'est|ca m'est|ca me|it's|is|are|'s|,) (?:du |tout |bien |all )*(?:pareil|egal|la meme chose|kif-?kif|the same|one to me|all one)\b/;

export function saysWhatDayIs(clause: string): boolean {
  if (ALL_THE_SAME.test(clause)) return false;
  return DAY_IS.test(clause) || NOW_IS.test(clause) || WEATHER.test(clause) || HOUR_IS.test(clause);
}
