/** Who was taken for someone else says that it is them after all. */
import { bare } from './normalise.js';

const OWNS_UP =
  /\b(?:(?:si|oui|ah|en fait|finalement|pardon|desolee?|ok) )*c'(?:est|etait) (?:bien |bel et bien )?moi\b(?! qui)|\bje suis (?:bien )?(?:la bonne personne|cette personne)\b|\b(?:c'est|vous avez) (?:bien |finalement )?le bon (?:numero|contact)\b|\b(?:je me suis|me suis) tromp\w+\b|\b(?:mon|une) erreur(?: de ma part)?\b|\berreur de ma part\b|\b(?:it|this|that)(?:'s| is| was) (?:actually |indeed |in fact |really )?me\b|\b(?:you'?ve|you have|you) (?:did )?(?:got |get |have )?(?:the )?right (?:number|person)\b|\b(?:my|mine) (?:mistake|bad|error)\b|\bi (?:was|am) (?:mistaken|the right person)\b|\bi made a mistake\b/;
const NOT_ME = /\b(?:pas|not|isn'?t|wasn'?t|never|jamais)\b[^.!?\n]{0,12}\b(?:moi|me)\b|\bn'est pas\b/;
const WANTS_MEETING =
  /\b(?:je (?:veux|voudrais|souhaite|aimerais|prendrais)|j'aimerais|i(?:'d| would) (?:like|love)|i want|can i (?:have|get|book)|puis-je (?:avoir|prendre)|book me|reserve[rz]?[- ]moi)\b[^.!?\n]{0,30}\b(?:rendez-vous|appel|creneau|call|meeting|appointment|slot|devis|quote)\b/;

/** @param plain as `plainWords` gives it */
export function ownsUp(plain: string): boolean {
  return OWNS_UP.test(plain) && !NOT_ME.test(plain) && bare(plain) !== '';
}

/** Only who wants something of us asks for a meeting. */
export function asksForMeeting(plain: string): boolean {
  return WANTS_MEETING.test(plain);
}
