/**
 * Numbers that count or name something else than what was asked: a storey, an age, a telephone, an address, a budget, a
 * year, a moment. They are left out of an answer to "how many", unless the question is about just that, as its id or its
 * words in the settings tell.
 */
import type { Question } from '../../../domain/language.js';
import { normalise } from '../text/normalise.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

type NumberQuestion = Pick<Extract<Question, { kind: 'number' }>, 'id' | 'keywords'>;

interface OtherNumbers {
  /** Of such a question they are the answer. */
  askedAs: RegExp;
  words: RegExp;
}

const KIN = oneOf({
  fr: listed`
    filles? / fils / bebes? / petite? / enfants? / gamine?s? / gosses? / garcons? / ados? / mere / pere / femme / mari / maman / papa / mamie / papi / frere / soeur
  `,
  en: listed`
    daughters? / sons? / kids? / baby / child / children / boy / girl / toddler / teenager / mum / mom / mam / dad / wife / husband / brother / sister / nan / gran
  `,
});

const STOREYS = oneOf({
  fr: listed`
    \d{1,2} ?(?:er|e|eme|ieme)? ?etage / etage ?\d{1,2}
    (?:maison|pavillon|immeuble|appart\w*|tour|batiment)[^.,;!?\n]{0,15} (?:\d{1,2}|deux|trois|quatre) (?:etages|niveaux)
  `,
  en: listed`
    \d{1,2}(?:st|nd|rd|th) (?:floor|storey) / (?:floor|level) \d{1,2}
    (?:house|building|home|block|flat)[^.,;!?\n]{0,15} (?:\d{1,2}|two|three|four) (?:floors|storeys|stories|levels)
  `,
});

const AGES = oneOf({
  fr: listed`
    (?:a|ai|ont|de|d'environ|avons|l'age de) \d{1,3} (?:ans|mois)(?! (?:de |d')\w)
  `,
  en: listed`
    \d{1,3}[- ]?(?:years?|yrs?|months?|mths?|weeks?|days?|y)[- ]?(?:olds?|o)\b / aged? \d{1,3}
    ${KIN}(?:'s| is| are| just turned| turns| turned) \d{1,2}(?! (?:of|or|to|and))
    (?:i'm|im|i am|he's|she's) \d{2,3} (?:years|yrs|now|next|this)
    (?:i'm|im|i am|he's|she's) (?:now |only |over |nearly |almost |past |already |turning |about )?(?:1[89]|[2-9]\d|10\d|(?:fifty|sixty|seventy|eighty|ninety)(?:[ -][a-z]+)?)(?= ?(?:$|[.,;!\n]|and (?:i|it|this|don'?t|can'?t|never|not|all|no|haven'?t)\b|but\b|you know|love\b|dear\b|pal\b|mate\b))
  `,
});

const PHONE = oneOf({
  fr: listed`
    fixe / portable / tel / telephone / numero / num / mobile / gsm / whatsapp / natel / joignable (?:au|sur)
  `,
  en: listed`
    landline / phone / number / cell / cellphone / ext / extension / (?:call|ring|text|reach|phone) (?:me|us) (?:on|at)
  `,
});

const DOORS = oneOf({
  fr: listed`
    (?:chez (?:les gens|le voisin|la voisine|eux)|voisin\w*|en face|a cote|au) (?:(?:du|au|le) )?(?:numero|n°) ?\d{1,4}
  `,
  en: listed`
    (?:next door|neighbou?rs?|people|folks|lot|over|house)(?: over| across| down)? (?:at|in) (?:number|no\.?|nr) ?\d{1,4} / at (?:number|no\.?) \d{1,4}
  `,
});

/** By what stands before it; by its form alone a telephone is known to `readNumber`. */
const PHONES = pattern`${PHONE}(?:'s)?(?: (?:is|est|c'est|le|au|sur|the|on|perso|pro|now|maintenant))*[ :=]{1,3}\+?\d(?:[ .()/-]{0,2}\d){4,14}`;

const ADDRESSES = oneOf({
  fr: listed`
    (?:code postal|cp)\D{0,6} ?\d{4,5}
    \d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av|bd|boulevard|allees?|chemin|impasse|(?:place|route|quai|cours|square|cite|residence) (?:de|du|des|d'|saint|victor|jean))(?![a-z])
    (?:batiment|bat|porte|digicode|escalier|interphone|lot|hall)\.? (?:n |no |numero )?\d{1,5}
    appart\w* (?:n |no |numero )?\d{1,4}(?= ?(?:$|[,.;!\n]|bat|au|etage|porte|si|escalier))
  `,
  en: listed`
    (?:postcode|post code|zip(?: code)?)\D{0,6}(?: [a-z]{1,2})?\d[a-z\d]{0,4}(?: \d[a-z]{2})?
    \d{1,4}[a-c]?,? (?!of\b|on\b|in\b|for\b|at\b|from\b|the\b)[a-z]+(?: [a-z]+)? (?:street|st|road|rd|lane|avenue|ave|crescent)(?= ?(?:$|[,.;!\n]))
    (?:flat|apt|apartment|unit|door|house) (?:number |no |n )?\d{1,4}(?= ?(?:$|[,.;!\n]|at|if|on|no|buzzer|by))
    (?:buzzer|door code|gate code)(?: is)? \d+
  `,
});

const ABOUT_MONEY = oneOf({
  fr: listed`
    est / c'est / de / d' / a / environ / autour de / max / maxi / maximum / entre / moins de / dans les / serait / fixe a / la / hors de
  `,
  en: listed`
    is / of / about / around / max / under / below / at / only / up to / 's / was / maxed at / roughly
  `,
});

const SUM = '[£$€]? ?\\d(?:[\\d.,]*\\d)?(?: \\d{3})*(?: ?k\\b)?';

/** "A quote of 12 windows" counts them. */
const NO_THINGS =
  '(?! ?(?!(?:euros?|eur|balles|chf|pounds?|quid|max|maxi|maximum|et|and|mais|but|for|pour|all|ttc|ht|tops)\\b)[a-z]{2,})';

const MONEY = oneOf({
  fr: listed`
    (?:budget|devis|facture|prix|loyer|cout|tarif)s?(?: ${ABOUT_MONEY})* ?${SUM}${NO_THINGS} / ${SUM} ?(?:euros?|eur|€|balles|chf)? (?:de|comme) budget
    (?:paye|payer|payais|paie|paye|coute|coutait|regle|debourse|depense\w*|donne)(?: (?:deja|environ|dans les|a peu pres))* ${SUM} ?(?:euros?|€|balles|eur|chf|par)
  `,
  en: listed`
    (?:budget|quote|bill|price|rent|cost)s?(?: ?${ABOUT_MONEY})* ?${SUM}${NO_THINGS} / ${SUM} ?(?:pounds?|quid|€|euros?)? (?:is |as )?(?:my|our|the|a)? ?budget
    (?:paid|pay|paying|cost|costs|quoted|spent|spend)(?: (?:me|us|about|around|over|nearly|up to))* ${SUM}
  `,
});

const AN_AGE = '(?:years?|yrs?|months?|weeks?|days?|decades?)';

const YEARS = oneOf({
  fr: listed`
    (?:en|depuis|depuis l'annee|annees?|date de|datant de|construite? en|maison de|construction de|chaudiere de) (?:19|20)\d\d
    (?:il y a|ca fait|depuis)(?: (?:environ|plus de|bien|presque|deja))* \d{1,3} (?:ans|annees|mois|semaines|jours)
  `,
  en: listed`
    (?:19|20)?\d0'?s(?= [a-z]) / (?:early|mid|late)[- ](?:19|20)?\d0'?s
    (?:in|since|built|circa) (?:19|20)\d\d(?! ?(?:m2|sqm|sq|units|of)\b)
    \d{1,3} ${AN_AGE} (?:ago|back) / (?:for|over|past|last|nearly|been)(?: (?:the|about|over|last|past|here|nearly|almost|around))* \d{1,3} ${AN_AGE}
  `,
});

const MOMENTS = oneOf({
  fr: listed`
    (?:a|vers|pour|des|avant|apres|jusqu'a) \d{1,2} ?h(?:\d\d)?\b / \d{1,2}h\d\d
    (?:dans|d'ici) \d{1,3} ?(?:min\w*|mn|h|heures?|jours?|semaines?|mois)\b / \d{1,3} ?(?:min\w*|mn) (?:de (?:route|retard|pause|marche|trajet)|a pied|en voiture)
    (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le) \d{1,2}(?= (?:janv|fevr|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec|a \d|au matin|au soir|vers))
    \d{1,2} (?:degres|°)
  `,
  en: listed`
    \d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b / \d{1,2}:\d\d / (?:\d{1,2}(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight) at \d{1,2}
    in \d{1,3} ?(?:mins?|minutes?|hours?|hrs?|days?|weeks?|months?)\b / \d{1,3} ?(?:mins?|minutes?|hours?|hrs?) (?:drive|away|walk|late|from|behind|break)
    \d{1,2}(?:st|nd|rd|th)\b / \d{1,2} degrees
  `,
});

const MATTERS = oneOf({
  fr: listed`
    \d{1,2} (?:petites? )?(?:questions?|remarques?) / page \d+
    (?:j'ai|on a|nous avons|avec|et) (?:nos |mes )?\d{1,2} (?:jeunes |petits )?(?:enfants|gosses|ados|gamins)
  `,
  en: listed`
    \d{1,2} (?:quick |little |more )?(?:questions?|queries|remarks)
    (?:have|got|'ve|with|and) (?:our |my )?\d{1,2} (?:young |small )?(?:kids|children|teenagers)
  `,
});

const SO_MANY_FR = '(?:\\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille)';
const SO_MANY_EN = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|a thousand)';

/** How often it was said or asked. */
const HOW_OFTEN = oneOf({
  fr: listed`
    ${SO_MANY_FR}(?:eme|e|ieme)? fois(?! (?:plus|moins|par|\d))
  `,
  en: listed`
    ${SO_MANY_EN}(?:th|rd|nd)? times?(?= (?:you|i|we|now|already|over|in a row|that|this|asking|asked|today)\b| ?[,.!?]| ?$)
  `,
});

const REFERENCES = oneOf({
  fr: listed`
    (?:ref\w*|dossier|commande|facture|contrat|siret|siren|client|devis)(?: (?:numero|n|no|est|c'est|le))* ?[:#]? ?\d{4,}(?: \d{3,5})* / 7 ?(?:jours|j) ?(?:sur|\/) ?7
  `,
  en: listed`
    (?:ref\w*|order|invoice|account|policy|booking|case|customer)(?: (?:number|no|num|is))* ?[:#]? ?\d{4,}(?: \d{3,5})* / 24 ?\/ ?7 / 50 ?\/ ?50
  `,
});

const OTHERS: OtherNumbers[] = [
  { askedAs: /etage|floor|storey|level|niveau/, words: anyNumber(STOREYS) },
  { askedAs: /age|year|annee|ans\b|mois|month|since|depuis|how_long|duree/, words: anyNumber(AGES, YEARS) },
  { askedAs: /tel|phone|mobile|numero|number|ref|dossier|order|siret/, words: anyNumber(PHONES, REFERENCES) },
  { askedAs: /address|adresse|post|zip|\bcp\b|street|rue/, words: anyNumber(ADDRESSES, DOORS) },
  {
    askedAs:
      /budget|prix|price|cost|cout|montant|amount|euro|loyer|rent|facture|bill|pa(?:y|ie)|spen|depens|revenu|income|salar/,
    words: anyNumber(MONEY),
  },
  {
    askedAs: /time|heure|hour|min|when|quand|day|jour|date|delai|week|semaine|temp/,
    words: anyNumber(MOMENTS),
  },
  { askedAs: /fois|times|often|frequen|souvent/, words: anyNumber(HOW_OFTEN) },
  {
    askedAs: /people|person|enfant|child|kid|foyer|household|famil|eleve|pupil|question/,
    words: anyNumber(MATTERS),
  },
];

function anyNumber(...lists: string[]): RegExp {
  return new RegExp(pattern`(?:^|[^\w.,])${oneOf(lists)}(?![\w%])`, 'g');
}

/** What is left of a text where each of them is taken out. */
export function withoutOtherNumbers(text: string, { id, keywords = [] }: NumberQuestion): string {
  if (!/\bfois\b|\btimes?\b|\d.*[a-z]|[a-z].*\d|\d{2}[ .-]\d{2}|\d{7}/s.test(text)) return text;
  const asked = normalise([id, ...keywords].join(' '));
  return OTHERS.filter(({ askedAs }) => !askedAs.test(asked)).reduce(
    (left, { words }) => left.replace(words, ' '),
    text,
  );
}
