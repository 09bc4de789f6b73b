/**
 * Asking for the other way to be reached is no opt-out: "stop calling, write to me instead", "pas de SMS, appelez-
 * moi".
 *
 * One way must be refused and another taken, in words that show that it is meant to be taken; where the refusal
 * goes on after it, both are refused.
 */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { WHEN_WORDS } from './vocabulary.js';

/** The ways, and the words that name each. */
const WAYS: [string, RegExp][] = [
  [
    'call',
    /\b(?:r?appel\w*|telephon\w*|call\w*|phon\w*|ring\w*|coups? de (?:fil|tel)\w*|parlons|vive voix|talk|speak)\b/,
  ],
  ['mail', /\b(?:e-?mail\w*|mails?|courriels?)\b/],
  ['whatsapp', /\bwhatsapp\w*\b/],
  ['sms', /\b(?:sms|textos?|text(?:ing|s)?)\b/],
  ['writing', /\b(?:ecri\w+|messages?|messaging|write|writing)\b/],
];

const OTHER_WAYS = oneOf({
  fr: listed`
    appels? / ici
  `,
  en: listed`
    texts? / phone / calls? / here
  `,
  both: listed`
    whatsapp / e-?mail / sms / mail / messages?
  `,
});

const RATHER_SO_WORDS = oneOf({
  fr: listed`
    ecri(?:vez|s|re)[- ](?:moi|nous)
    (?:r?appele|telephone)[zr]?[- ](?:moi|nous)
    (?:passe|donne)[rz]?[- ]moi un / je vous r?appel\w*
    (?:mieux|plutot) (?:un |par |le |sur )?(?:appel|sms|whatsapp|mail|message|coup de fil)
    ne (?:lis|regarde|consulte|utilise|vois|suis) que / parlons(?:[- ]nous|[- ]en)? / de vive voix
  `,
  en: listed`
    (?:text|message|e-?mail|write(?: to)?|whatsapp|msg|call|phone|ring) (?:me|us)\b
    give me a (?:call|ring) / i(?:'ll| will) call / only (?:look at|use|read|check|see|have)
    let's (?:talk|speak)
  `,
  both: listed`
    (?:par|by|via|over|on|use|utilise[rz]?|sur|through|prefer\w*|rather) (?:the |le |mon |my )?
      (?:ecrit|message|mail|e-?mail|sms|texts?|whatsapp|texto|telephone|phone)
    ${OTHER_WAYS} (?:is|are|would be|works|c'est|ce serait|ca)
      [ ](?:better|best|easier|fine|mieux|plus|parfait|va)
  `,
});

/** That another way is meant to be taken, not left as well. */
const RATHER_SO = new RegExp(
  oneOf(listed`
    \b${RATHER_SO_WORDS}
    ^ ?(?:just |please |plutot )?(?:call|phone|ring|appele[rz]?|telephone[rz]?)
      (?: (?:please|instead|plutot|svp|lol|now|direct\w*))*(?: (?:at|a|vers|around|after|apres|on) .*)?[ .!]*$
    ^ ?(?:just |only |please |plutot |juste )*(?:write|text|message|msg|e-?mail|ecri(?:vez|s)|(?:un |par )(?:sms|mail|message|texto|ecrit))
      (?: (?:please|instead|only|plutot|svp|stp|merci|thanks|suffit|ici|here))*[ .!]*$
  `),
);

const WHEN = new RegExp(
  oneOf(listed`
    \d ?h\b / \d ?[ap]m\b / \b${WHEN_WORDS}\b
  `),
);

/** "Vous pouvez me donner les infos ici ?": whoever is to go on telling may go on writing. */
const TO_BE_TOLD = new RegExp(
  pattern`\b${oneOf({
    fr: listed`
      (?:donne|envoye|explique|ecri[rv]e|raconte|detaille|precise)[rzs]? / (?:re)?di(?:re|tes|s) / repond(?:re|ez|s) / envoie / transmet(?:tre|tez|s)
    `,
    en: listed`
      send / give / tell / explain / write / answer / forward / share / say / type
    `,
  })}(?![a-z])[^.!;\n]{0,40}\b${oneOf({
    fr: listed`
      ici / infos? / informations? / renseignements? / prix / tarifs? / devis / documentation / plaquette / details? / par (?:ecrit|mail|message|sms)
    `,
    en: listed`
      here / info / information / details / prices? / pricing / quote / brochure / leaflet / (?:in|by|over|via) (?:writing|text|e-?mail|message)
    `,
  })}(?![a-z])`,
);

/** "… et de m'écrire": that as well is to stop. */
const GOES_ON = /^ ?(?:de |d'|to |a )/;

/** What is to be told is that they are left alone. */
const OF_DELETION = /\b(?:delet|remov|eras|unsub|supprim|effac|retir|desinscri|desabon|confirm|proof|preuve)/;

/** "Je ne lis que WhatsApp". */
const NONE_BUT = /\bne \w+ que\b/g;

/** "Arrêtez d'écrire et appelez-moi": one way is left for another. */
export function wantsOtherWay(text: string): boolean {
  const [first = '', ...rest] = text.split(/[,.;!?\n]+| (?:but|mais|and|et|plutot|instead|just) /);
  const after = rest.join(' ');
  const refuses =
    /\b(?:stop|arret\w*|quit|assez|enough|cess\w*|don't|do not|ne|n'|pas|plus|not|never|jamais|no)\b/;
  if (!refuses.test(first) || refuses.test(after.replace(NONE_BUT, ''))) return false;
  const left = waysIn(first);
  const taken = waysIn(after);
  const stopsCalls = left.length === 1 && left[0] === 'call';
  if (stopsCalls && (WHEN.test(after) || isToBeTold(after))) return true;
  const other = taken.some((way) => !left.includes(way)) && !left.some((way) => taken.includes(way));
  return left.length > 0 && other && (RATHER_SO.test(after) || rest.some((clause) => RATHER_SO.test(clause)));
}

function isToBeTold(after: string): boolean {
  return TO_BE_TOLD.test(after) && !GOES_ON.test(after) && !OF_DELETION.test(after);
}

function waysIn(text: string): string[] {
  return WAYS.filter(([, words]) => words.test(text)).map(([way]) => way);
}
