/** Words that name a day or a stretch of days without saying which: a week, a month, "in a few days". */

import { listed, oneOf, pattern } from '../text/patterns.js';

const MONTHS_ALONE = oneOf({
  fr: listed`
    janvier / fevrier / mai / juin / aout / octobre / novembre / decembre / avril / juillet / septembre
  `,
  en: listed`
    january / june / july / august / september / october / november / december / february / april
  `,
});

const MONTHS = oneOf({
  fr: listed`
    janvier / fevrier / mars / mai / juin / aout / octobre / novembre / decembre / mois / avril
    juillet / septembre
  `,
  en: listed`
    january / march / may / june / july / august / september / october / november / december / month
    february / april
  `,
});

const VAGUE_WORDS = oneOf({
  fr: listed`
    (?:premiere|derniere|deuxieme|troisieme) semaine d
    dans quelques jours / la semaine (?:d'apres|suivante)
    (?:in|en|au mois de|courant) ${MONTHS_ALONE}
    la semaine prochaine / semaine prochaine / cette semaine(?!-la\b| la\b) / fin de semaine / le mois prochain
    ces prochains jours / dans la semaine / semaine du / en semaine
  `,
  en: listed`
    (?:first|last|second|third|1st|2nd|3rd) week (?:of|in)\b
    in a (?:few|couple of) days / the week after(?: next| that)? / the day after (?:next|that)
    next week / this week / week-?end / end of (?:the |next )?week / later (?:this|in the) week
    next month / in the coming days / week of / during the week
  `,
  both: listed`
    (?:ce|le|un|du|this|the|on the|at the|next) week-?end
    (?:only|just|uniquement|seulement|que les?) week-?ends?
    (?:debut|mi|fin|early|mid|late|start of|beginning of|end of|courant)[- ](?:de |du |the )?
      ${MONTHS}
  `,
});

const VAGUE = new RegExp(pattern`\b${VAGUE_WORDS}\b`);

export function isVague(words: string): boolean {
  return VAGUE.test(words);
}
