/** Numbers that are no dates and no times, so that nothing else takes them for one. */

import { listed, oneOf, pattern } from '../text/patterns.js';

const N = '(?:\\d{1,3}(?: \\d{3})+|\\d+(?:[.,]\\d+)?)';

const UNITS = oneOf(listed`
  € / euros? / eur / usd / gbp / dollars? / \$ / £ / pounds? / k€ / k\b / keur / balles / %
  pour ?cents? / percent / people / persons? / personnes? / pers\b / employees? / employes?
  salaries? / collaborateurs? / users? / utilisateurs? / licen[cs]es? / m2 / m² / m3 / metres?
  meters? / cm / mm / km / kg / g\b / tonnes? / litres? / kwh? / kwc / kva / degres? / ans?\b
  annees? / years? / yrs? / mois / months? / semaines? / weeks? / jours? / days? / minutes? / mins?\b
  mn\b / hours?\b / secondes? / seconds? / pieces? / unites? / units? / sites? / fois / times
  clients? / customers? / (?:bed|bath)?rooms? / chambres? / facades? / murs? / pans? / faces / pax / enfants? / kids / gb / go\b / vehicules?
  calls / meetings / appointments / jobs / lessons / matches / visits / deliveries / appels / reunions / visites / livraisons
  vehicles? / agents? / postes? / boxes / cartons? / produits? / products? / lots?
`);

const FOR_EACH = oneOf(listed`
  per\b / par\b(?! (?:exemple|contre|tel\w*|visio\w*|message|sms|mail)\b) / each\b / apiece\b / piece\b / an hour\b / l'heure\b
  a (?:month|year|week|day|night|kilo|litre|liter|head|piece|unit|square|metre|meter|gallon|share)\b
  (?:le|du|la|au) (?:metre|m2|m²|kilo|litre|kwh|kw|mois(?! (?:prochain|pro|suivant|d'apres)\b)|pied|carre)\b
  sq\b / square\b / feet\b / foot\b / ft\b / inch(?:es)?\b / pieds?\b / pouces\b / acres?\b
  hectares?\b / panels?\b / panneaux\b / windows?\b / fenetres?\b / batteries?\b / degrees?\b
  amps?\b / watts?\b / volts?\b
`);

const COMING_TO = oneOf(listed`
  interv(?:enez|iennent|enir) / deplac\w+ / livr\w+ / pos(?:ez|er) / install\w+ / travaill\w+ / boss\w+
  venez / passez / viennent / presents? / basee?s? / etes / actifs? / chantiers?
`);

/** Places that go by a number: "vous intervenez dans le 15 ?", "do you cover the 13?" */
const DISTRICTS = oneOf({
  fr: listed`
    (?:dans|departement|dept|secteur) le \d{1,3}(?:e|eme)?
    (?:couvr|desserv|habit)\w+ (?:aussi |bien |tout )?le \d{1,3}(?:e|eme)?
    ${COMING_TO} (?:aussi |bien |jusque )?sur le \d{1,3}
    le \d{1,3}(?:e|eme)? \(?(?:comme |en |de )?(?:departement|dept|arrondissement)
  `,
  en: listed`
    (?:cover|covering|serve|serving|service) the \d{1,3}
    the \d{1,3} (?:area|district|postcode|post code|zip|zone|region|code)
  `,
});

const COUNTED_VERBS = oneOf(listed`
  works / suits / looks / sounds / seems / fits / feels / does / is / was / has / gets / goes / falls
  clashes / means / needs / comes / beats / kills / appeals / stays / runs / thanks / pls / plus / this
  unless / perhaps / as / us / yes / across / always / vous / sans / mais / dans / apres / tres / dispos
`);

/** "The 3 bedrooms", "the 2 upstairs windows": things, and no day of the month. */
const THE_THINGS = pattern`
  the \d{1,2}(?: (?:big|small|little|large|old|new|other|main|spare|upstairs|downstairs|front|back|double|
  single|end|top|bottom|outside|inside|biggest|smallest))? (?!${COUNTED_VERBS}\b)[a-z]{3,}s
`;

const ROOMS = oneOf(listed`
  flat / lot / villa / house / maison / apartment / apt / appartement / unit / suite / porte
  batiment / bat / bloc / block / gate / level / niveau / page / bus / ligne / channel / france
  chaine / size / taille / version / grade / ref / reference / order / commande / facture / invoice
  dossier / contrat / contract / ticket / account / code / postcode / postal / zip / cp / pin / score
  zone / extension / ext / poste / phase / iphone / windows / euro / habite au / live at / au numero
`);

const LASTING = oneOf(listed`
  pendant / durant / during / dure(?:r|ra|rait|nt)? / prend(?:re|ra)? / takes? / lasts?
`);

const LENGTH_OF = oneOf(listed`
  route / trajet / reunion / retard / travail / train / voiture / plus / moins / libre / dispo\w*
  battement / pause / temps / marche / queue / attente / sommeil / trou
`);

const TIME_TAKEN = oneOf({
  fr: listed`
    de ${LENGTH_OF} / devant (?:moi|nous) / d'avance / d'appel / plus t(?:ard|ot)
  `,
  en: listed`
    later / earlier
  `,
});

const STREETS = oneOf(listed`
  rue / avenue / av\b / bd\b / boulevard / place / chemin / allee / impasse / route / quai / etage
  floor / arrondissement
  [a-z]+ (?:street|st\b|road|rd\b|avenue|ave\b|lane|drive|close|court|way\b)
`);

const THERE_ARE = oneOf(listed`
  we are / we're / there (?:are|will be) / on est / on sera / nous sommes / nous serons / il y a
  ils sont
`);

const CHILDREN = oneOf(listed`
  kids? / children / boys? / girls? / sons? / daughters? / grandkids / twins / enfants? / filles? / garcons? / gosses? / gamins? / petits? / jumeaux
`);

const STREET_MONTHS = oneOf(listed`
  mai / juillet / novembre / aout / septembre / fevrier / mars / juin / avril / octobre / decembre / janvier
`);

const NO_MOMENTS = [
  // Ages: "3 kids of 4, 6 and 11".
  new RegExp(
    pattern`\b(?:\d{1,2} )?${CHILDREN} (?:(?:of|are|de|ont|who are) )?\d{1,2}(?:(?:,? ?(?:and|et|&)|,) ?\d{1,2})+\b(?![:h]| ?[ap]m)`,
    'g',
  ),
  // "Rue du 8 mai 1945", "place du 14 juillet".
  new RegExp(
    pattern`
      \b(?:\d{1,4}(?: ?bis| ?ter)?,? )?(?:rue|avenue|av|bd|bld|boulevard|place|square|quai|cours|impasse|allee|esplanade|pont|residence|ecole|college|lycee|caserne|station|stade|salle)
      [ ](?:du|de la) \d{1,2}(?:er)? ${STREET_MONTHS}\b(?: 1[89]\d\d\b)?
    `,
    'g',
  ),
  // Measures, and what something costs for each: "11 x 8", "20 by 30 feet", "7.30 per sq ft".
  /\b\d{1,4}(?:[.,]\d+)? ?(?:m|cm|ft)? ?[x*×] ?\d{1,4}(?:[.,]\d+)?\b/g,
  /\b\d{1,4} (?:by|sur|par) \d{1,4}\b(?! ?(?:h\b|h\d|:\d|[ap]\.?m))/g,
  new RegExp(pattern`\b\d+(?:[.,:]\d+)? ?${FOR_EACH}`, 'g'),
  // Parts of a thing: "2/3 du toit", "1/2 journée".
  /\b\d\/\d{1,2} (?=(?:d'|d[eu] |of |des? |journee|jour\b|day\b))/g,
  /\b24 ?[h/] ?\/? ?(?:24|7)\b|\b7 ?j ?\/ ?7\b/g,
  /\+\d[\d .()-]{6,}\d/g,
  /\b0\d(?:[ .-]?\d{2}){4}\b/g,
  /[€$£] ?\d[\d .,]*/g,
  new RegExp(
    pattern`
      (?<!\b(?:dans|in|d'ici) )\b${N}(?: ?(?:-|a|to|ou|or|et|and) ?${N})? ?${UNITS}(?![a-z])
      (?! (?:from|on) (?:now|today|tomorrow|mon|tue|wed|thu|fri|sat|sun))
    `,
    'g',
  ),
  // "Le 06 d'un conseiller" is a telephone.
  /\b(?:le|son|votre|un|mon|ton|leur) 0[1-79] (?:de\b|d'|du\b|perso|pro\b|direct)/g,
  // What has a number for its name.
  new RegExp(
    pattern`
      \b${ROOMS} ?(?:is|est|[:.#]|no\.?|number|numero|n°)? ?[a-z]{0,2}\d{1,6}\b
      (?! ?(?:h\b|h\d|:\d|[ap]\.?m|o'clock))
    `,
    'g',
  ),
  // How long something takes, and how much earlier or later.
  new RegExp(
    pattern`\b${LASTING} (?:environ |about |around |dans les )?\d+ ?(?:h|heures?)\b(?: ?\d\d)?`,
    'g',
  ),
  new RegExp(pattern`\b\d+ ?(?:h|heures?)(?: ?\d\d)? ${TIME_TAKEN}\b`, 'g'),
  new RegExp(pattern`\b${DISTRICTS}\b(?! ?(?:h\b|h\d|:\d|[ap]\.?m))`, 'g'),
  new RegExp(pattern`\b${THE_THINGS}\b`, 'g'),
  // Addresses and floors.
  new RegExp(
    pattern`\b\d+(?:e|eme|er|st|nd|rd|th)? (?:bis |ter )?(?:de (?:la |l')?|du |des )?${STREETS}`,
    'g',
  ),
  // Years and ages.
  /\b(?:in|en|de|since|depuis|from) (?:19|20)\d\d\b/g,
  /\b(?:turns?|turning|age[ds]?|agee?s? de|kids? of) \d{1,2}(?:(?:,? ?(?:and|et|&)|,) ?\d{1,2})*\b(?!:|h)/g,
  new RegExp(pattern`\b${THERE_ARE} (?:about |environ )?\d{1,3}\b(?! ?(?:h|:|am\b|pm\b))`, 'g'),
  /\b(?:tous|toutes) les \d{1,2}\b(?! ?h)|\b(?:nous|all) \d\b(?! ?(?:h\b|h\d|:|[ap]m))/g,
  /\b\d{1,3} (?:of us|d'entre nous|a la maison)\b/g,
  // Decimals; "14.30" is left to the rules for times where a preposition or am and pm go with it.
  new RegExp(
    pattern`
      (?<!\b(?:a|at|vers|around) ?)(?<![\d./])\d+\.\d+(?![\d./])(?! ?[ap]\.?m)
      (?!,? (?:a |at |vers )?\d{1,2} ?(?:h|:\d|\.\d\d\b|[ap]m))
    `,
    'g',
  ),
  /(?<![\d,])\d+,\d+(?!\d)/g,
  /\b\d{1,3}(?: \d{3})+\b/g,
  /(?<![\d/.-])\d{5,}\b/g,
];

/** The text with such numbers blanked out; every index stays the same. */
export function withoutQuantities(text: string): string {
  if (!/\d/.test(text)) return text;
  let left = text;
  for (const pattern of NO_MOMENTS) left = left.replace(pattern, (found) => '_'.repeat(found.length));
  return left;
}
