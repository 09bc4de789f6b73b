/** Who was taken for someone else says that it is them after all. */
import { bare } from './normalise.js';
import { listed, oneOf, pattern } from './patterns.js';

const OWNS_UP_WORDS = oneOf({
  fr: listed`
    (?:(?:si|oui|ah|en fait|finalement|pardon|desolee?|ok) )*c'(?:est|etait) (?:bien |bel et bien )?
      moi\b(?! qui)
    (?:je suis|c'est moi) (?:bien )?(?:la (?:bonne )?personne|cette personne)\b
    (?:c'est|vous avez) (?:bien |finalement )?le bon (?:numero|contact)\b
    (?:je me suis|me suis) tromp\w+\b
    (?:mon|une) erreur(?: de ma part)?\b
    erreur de ma part\b
  `,
  en: listed`
    (?:it|this|that)(?:'s| is| was) (?:actually |indeed |in fact |really )?me\b
    (?:you'?ve|you have|you) (?:did )?(?:got |get |have )?(?:the )?right (?:number|person)\b
    (?:my|mine) (?:mistake|bad|error)\b
    i (?:was|am) (?:mistaken|the right person)\b
    i made a mistake\b
  `,
});

const OWNS_UP = new RegExp(pattern`\b${OWNS_UP_WORDS}`);
const NOT_ME = /\b(?:pas|not|isn'?t|wasn'?t|never|jamais)\b[^.!?\n]{0,12}\b(?:moi|me)\b|\bn'est pas\b/;

const I_WANT = oneOf({
  fr: listed`
    je (?:veux|voudrais|souhaite|aimerais|prendrais)
    j'aimerais / puis-je (?:avoir|prendre) / reserve[rz]?[- ]moi
  `,
  en: listed`
    i(?:'d| would) (?:like|love) / i want / can i (?:have|get|book) / book me
  `,
});

const WANTS_MEETING = new RegExp(pattern`
  \b${I_WANT}\b[^.!?\n]{0,30}\b(?:rendez-vous|appel|creneau|call|meeting|appointment|slot|
  devis|quote)\b
`);

/** @param plain as `plainWords` gives it */
export function ownsUp(plain: string): boolean {
  return OWNS_UP.test(plain) && !NOT_ME.test(plain) && bare(plain) !== '';
}

/** Only who wants something of us asks for a meeting. */
export function asksForMeeting(plain: string): boolean {
  return WANTS_MEETING.test(plain);
}
