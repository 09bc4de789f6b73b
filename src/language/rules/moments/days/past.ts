/** What was, and so is no wish: "je vous ai appelé hier à 14h". */

import { withoutBrokenPromise } from '../../beside/let-down.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { WEEKDAY } from '../../text/words.js';

const HAS_FR = oneOf(listed`
  m'avez / m'a / m'as / m'avait / m'avaient / m'aviez / m'avais / nous avez / nous avait / nous aviez
  avait / avaient / aviez / avions / ai / avez / avons
`);

const WHO_DID = oneOf(listed`
  you / u / he / she / they / we / who / that / someone / somebody / one / lady / guy / man / woman
  bloke / chap / colleague / girl / team / people
`);

const CALLED = oneOf(listed`
  called / rung / phoned / texted / messaged / written / tried / spoken / contacted / emailed / said
  told / booked
`);

const GAVE_OUT_FR = oneOf(listed`
  lache / saute / claque / fui / fuite / explose / casse / brule / fondu / gele / disjoncte / rendu l'ame / plante / pete
  grille / coule / deborde / inonde / cede / crame / flanche / rompu / crache / cesse / coupe / perdu / creve
  sonne / arrete de (?:marcher|fonctionner|chauffer|tourner) / demissionne
`);

const WENT_FR = oneOf(listed`
  tombee?s? (?:en panne|par terre|en rade|malades?)? ?(?!bien\b|mal\b|d'accord) / mort(?:e|s|es)? / decedee?s? / partie?s? en (?:fumee|vrille)
  effondree?s? / ecroulee?s? / arretee?s? / eteinte?s? / bouchee?s? / fissuree?s? / envolee?s? / cassee?s? / coupee?s?
`);

const GAVE_OUT_EN = oneOf(listed`
  packed (?:up|in) / broke(?: down)?(?! it) / died / gave (?:up|out|way|in) / conked(?: out)? / went (?:off|out|bang|down|pop|kaput|on the blink|wrong)
  blew(?: up| off| down)? / burst / leaked / flooded / (?:stopped|quit) (?:working|heating) / failed / tripped / cut out / fell (?:off|in|down|over|apart)
  snapped / cracked / collapsed / came (?:off|down|loose) / burnt out / burned out / froze / exploded / caught fire / overheated
  (?:was|were|got|been) (?:stolen|broken|flooded|cut off|burgled|nicked|knocked down) / passed away / shorted
`);

/** What gives out is a thing: "we broke up", "I came off early" tell of people. */
const THING_THAT_DID = pattern`(?<!\b(?:i|we|you|it|if|when|time|slot|one|day|call|calls|and|or|that|to) )`;

const PAST_WORDS = oneOf({
  fr: listed`
    (?:a|ont|m'a|nous a|m'ont|nous ont) (?:enfin |encore |completement |carrement |fini par |un peu )?${GAVE_OUT_FR}
    (?<!\bc')\b(?:est|sont|s'est|se sont) (?:encore |completement |carrement )?${WENT_FR}
    devi(?:ez|ons) / eti(?:ez|ons) cense\w* / etai(?:t|ent) cense\w* / c'etait (?:bien|pas)
    (?:j'etais|on etait|nous etions) (?:au|aux|a|en|chez|dans|sur|pas|occupee?s?|malades?)\b
      (?! train de)
    hier / avant-hier
    (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|fois) derniere?
    ${HAS_FR} (?:deja |bien )?(?:r?appele\w*|recu|ecrit|manque|rate|telephone|essaye)
    (?:m'a|m'ont|m'as|m'avez|on m'a|vous a|nous a|nous ont) (?:deja |bien )?
      (?:r?appele\w*|contacte\w*|ecrit|telephone|laisse|sonne)
    devai(?:t|ent|s)
    personne (?:ne |n')?(?:m'|nous )?(?:a|avait|est|etait) (?:jamais |pas |encore |meme )?(?:r?appele|telephone|sonne|contacte|ecrit|decroche|joint|venue?|manifeste|presente)\w*
    (?:le |mon )?(?:tel(?:ephone)?|portable) (?:n'a |a )(?:jamais |pas )?sonne
    (?:je (?:les |l'|vous )?|j'|on (?:les |l')?|nous (?:les |l')?)(?:ai|a|avons) (?:bien |encore |toute? )?(?:attendu|poireaute|patiente|perdu|re-?comptee?s?|mesuree?s?)
    (?:j'ai|on a|nous avons) (?:bien )?passe (?:(?:toute|tout) )?(?:la|l'|ma|mon|le) ?[a-z-]+ (?:a|au|pres|scotchee?|pendue?|dans)
    (?:suis|etais) restee?s? / pour rien
    (?:n'a |a )(?:pas|jamais) sonne / ^[^a-z]*re-?comptee?s?
    (?:resilie|annule|quitte|arrete|rompu|denonce)e?s? (?:en|depuis|fin|debut|mi|au mois de|courant|le \d)
  `,
  en: listed`
    ${THING_THAT_DID}${GAVE_OUT_EN}
    (?:was|were) (?:supposed|meant|due|going) to
    (?:i was|we were) (?:at|in|on|out|off|away|stuck|ill|sick|busy|working|driving|asleep)\b(?! about)
    was(?:n't)? it / yesterday
    last (?:week|night|month|time|(?:monday|tuesday|wednesday|thursday|friday)(?! (?:of|in)\b))
    (?:nobody|no ?one|none of (?:you|them|ye)) (?:ever |even |has |had |bothered to |has ever )*(?:called|call|rang|rung|ring|phoned|texted|messaged|contacted|answered|came|showed|shown|turned up|picked up|got (?:back|in touch))
    ${WHO_DID} (?:just |already |have |has |had |guys )?(?:called|rang|phoned|texted|messaged|
      wrote|tried|spoke|contacted|emailed)
    (?:who|he|she|they|you|we|i)(?:'d| had) (?:just |already )?${CALLED}
    i (?:called|rang|missed|received|tried|phoned|contacted|emailed|texted|messaged|wrote)
    (?:missed|got) your
    (?:i|we)(?: was| were|'ve been| have been) (?:told|promised)
    (?:i |we |i've |we've )?(?:waited|been waiting|been sat|been sitting) (?:all|in|around|about|by|here|for (?:you|ages|hours|nothing)|since)
    sat (?:by|in|around|about|here|there|at home|waiting|beside|next to) / (?:stayed|hung|hanging) (?:in|around|about|by|at home)(?= (?:all|the|for))
    (?:spent|wasted) (?:all|the|my|half|an?) / waste of (?:an?|my|the) / took [a-z ]{2,24} off (?:for (?:this|that|you|nothing)|and)
    (?:counted|recounted|measured) (?:them|it|all|up|again|the|my|our|every\w*)
    (?:phone|mobile) (?:never|didn't|did not|hasn't) (?:once |even )?(?:rang|ring|rung)
    (?:no (?:phone ?)?call|not (?:one|a single) (?:phone ?)?call) (?:came|at all|all|whatsoever)
    (?:cancelled|canceled|left|quit|ended|dropped) (?:it|them|that|him|her|mine|my \w+|our \w+)? ?(?:in|since|back in|at the (?:end|start) of|on)
  `,
});

const PAST = new RegExp(pattern`\b${PAST_WORDS}\b`);
/** Up to where something else is said or asked. */
const CLAUSE =
  /(?:(?!\b(?:can|could) (?:you|we)\b|\b(?:so|but|donc|mais)\b|\bm'a dit\b|\bsaid\b|(?<!\b(?:to|de|not|you) )\b(?:call|ring|phone|r?appele[rz])[ -](?:me|us|moi|nous)\b)[^,.;!?\n])+/g;

const SAID = oneOf({
  fr: listed`
    (?:ai|a|as|avez|avons|ont) (?:\S+ ){0,2}?(?:dit|ecrit|mis|repondu|envoye|marque|note|coche|indique|parle|demande)e?s? (?:[^\s,.;!?]+ ){1,4}?
  `,
  en: listed`
    (?:said|wrote|put|told you|answered|sent|ticked|typed|mentioned) (?:[^\s,.;!?]+ ){1,4}?
  `,
});

/** "J'ai dit appartement tout à l'heure": when it was said. */
const EARLIER = new RegExp(
  pattern`\b(?:tout a l'heure|earlier (?:today|this morning))\b(?<=\b${SAID}(?:tout a l'heure|earlier (?:today|this morning)))`,
  'g',
);

/** "Lundi c'était bien, mais 10h": its day is meant, at another hour. */
const IS_FINE_BUT_FOR_HOUR = new RegExp(
  pattern`^[^,.;!?\n]{0,40}\b${WEEKDAY} c'etait (?:tres |tout a fait )?bien ?,? ?mais (?:plutot )?(?:a |vers )?\d{1,2} ?h`,
);
const SHORT = 90;

/** The text without the clauses of what was; every index stays the same. */
export function withoutPast(said: string): string {
  const text = said.replace(EARLIER, (words) => '~'.repeat(words.length));
  const besides = withoutBrokenPromise(text);
  return besides.replace(CLAUSE, (clause, at: number) =>
    PAST.test(clause) && !IS_FINE_BUT_FOR_HOUR.test(besides.slice(at, at + SHORT))
      ? '~'.repeat(clause.length)
      : clause,
  );
}
