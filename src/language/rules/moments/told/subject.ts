/** Whether a clause has someone or something in it that does what it says. */
import { listed, oneOf } from '../../text/patterns.js';
import { DAY } from './day-names.js';

const PRONOUNS = oneOf({
  fr: listed`
    je / nous / il / elle / ils / elles
  `,
  en: listed`
    i / we / he / she / they / its? / himself / everyone / herself / everybody
  `,
});

const AFTER_ON = oneOf(listed`
  a / est / va / fait / part / sera / aura / y / ne / se / me / te / vous / nous / mange / livre
  rentre / recoit / garde / ferme / ouvre
`);

const PREPOSITIONS = oneOf({
  fr: listed`
    avant / apres / pour / chez / de / avec / sur / dans / pendant / par / pas / durant
  `,
  en: listed`
    before / after / for / at / in / of / to / with / from / by / during / over / since / not
  `,
  both: listed`
    on / a
  `,
});

const OWN_BUT_NO_SUBJECT = oneOf({
  fr: listed`
    ami / part / cote / choix / seul / seule / premier
  `,
  en: listed`
    time / day / slot / choice / end / best / only / first / earliest
  `,
  both: listed`
    date / preference / side / place / preference
  `,
});

const NAMED_BUT_NO_SUBJECT = oneOf({
  fr: listed`
    mieux / plus / seul / seule / matin / soir
  `,
  en: listed`
    time / day / slot / one / earliest / best / only / other / hour
  `,
  both: listed`
    date / ${DAY}
  `,
});

const SUBJECT_DOES = oneOf({
  fr: listed`
    est / sont / va / vont / vient / passe / arrive / ont / ferme / ouvre / finit / expire / commence / se termine
  `,
  en: listed`
    is / are / has / have / will / comes? / gets? / starts? / ends? / runs? / arrives? / shuts? / closes? / opens? / expires? / finishes / begins?
  `,
});

const TIMES_NO_SUBJECT = oneOf({
  fr: listed`
    soirs? / jours? / heures? / creneaux / horaires? / deux / matins?
  `,
  en: listed`
    mornings? / afternoons? / evenings? / nights? / days? / times? / hours? / slots?
  `,
  both: listed`
    dates? / ${DAY}s?
  `,
});

const NO_VERB = oneOf({
  fr: listed`
    de / du / des / le / en / et / ou / pour / vers / apres / avant / avec / sont
  `,
  en: listed`
    at / in / of / for / from / after / before / and / or / is / are / with
  `,
  both: listed`
    a / on
  `,
});

/** Someone or something that does what the clause says. */
const SUBJECT = new RegExp(
  oneOf({
    fr: listed`
      \bon (?=${AFTER_ON}\b|(?:n|s|m)')
    `,
    en: listed`
      (?:^|[^a-z'])${PRONOUNS}(?:'m|'ll|'ve|'d|'re|'s)?(?![a-z'])
    `,
    both: listed`
      (?:^|[^a-z'])j'[a-z]
      (?<!\b${PREPOSITIONS} )\b(?:my|our|his|her|their|mon|ma|mes|notre|nos|ses) (?!${OWN_BUT_NO_SUBJECT}\b)[a-z]{3,}
      \b(?:the|le|la|les|un|une|an?) (?!school run\b|${NAMED_BUT_NO_SUBJECT}s?\b)[a-z]{3,}(?: ones?)? (?:ne |n')?
        ${SUBJECT_DOES}\b
      ^(?:[^a-z]*|[ ,]*(?:a|at|by|vers|des|apres|after|before|avant) [\d:.hpam]+,? )(?:the|my|our|these|those|les|mes|nos|ces)
        [ ](?!${TIMES_NO_SUBJECT}\b)[a-z]{2,}(?:s|x) (?:se |s'|m'|me )?(?!${NO_VERB}\b)[a-z]{3,}
    `,
  }),
);

export function hasSubject(clause: string): boolean {
  return SUBJECT.test(clause);
}
