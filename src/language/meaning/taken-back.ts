/** A meeting that was called off a moment ago, and is wanted all the same. */
import { instantToCivil } from '../../domain/zone.js';
import { listed, oneOf, pattern } from '../rules/text/patterns.js';
import { ENDS, says } from './kept.js';
import type { Chosen, Reading } from './reading.js';
import { deniesCancelling, saysItTookPlace } from '../rules/signs/cancelling.js';
import { wantItThemselves } from '../rules/signs/declining.js';
import { cleared, withDate, withTime } from './wish.js';

const THE_CALL = oneOf({
  fr: listed`
    (?:(?:le|mon|notre|ce|meme) )*(?:rdv|rendez-vous|creneau|appel|horaire)
    (?:l'|cet )(?:appel|horaire)
  `,
  en: listed`
    (?:(?:the|my|our|that|this|same) )*(?:call|meeting|appointment|appt|booking|slot|time)
  `,
});

/** "Leave it" is not among them: what is left now is that there is no meeting. */
const TAKES_BACK_WORDS = oneOf({
  fr: listed`
    (?:garde[rz]?|gardons|conserve[rz]?|maintiens?|mainten(?:ez|ons|ir)|reprend(?:re|s|ons)|reprenez|remett(?:ez|re|ons)|remets)
      (?:[- ](?:le|la|moi|nous))*(?:${ENDS}| (?:quand meme|finalement|en fait)| ${THE_CALL}\b)
    (?:remett(?:ez|re)|remets|rajoute[rz]?|reinscri(?:s|vez))[- ](?:moi|nous)(?:[- ](?:le|la))?(?:${ENDS}| (?:dedans|dessus|sur la liste|dans (?:l'|votre |le )(?:agenda|planning))\b)
    je (?:le|la) (?:garde|veux|reprends|maintiens) (?:quand meme|finalement|en fait)
    (?:ne |n'|l')?annule[rz]? (?:surtout )?pas\b
    (?:annule[rz]?|oublie[rz]?) (?:l'|mon |cette )annulation
    oublie[rz]? (?:ce que (?:j'ai|je viens)|mon (?:dernier|precedent) message)
    (?:finalement|en fait|au final|apres tout|tout compte fait)[, ]+(?:je|on)
      (?: (?:y|me|le|la))?(?: (?:peux|peut|pourrais?|pourra|viens|garde|prends|reprends)| (?:suis|serai) (?:dispo\w*|libre|la))
      \b(?! (?:pas|plus|rien))
    (?:je|on) (?:le |la |l')?(?:veux|veut|voulais|voulait) (?:toujours|encore)(?:${ENDS}| ${THE_CALL}\b) / c'est pas ce que je voulais dire
    (?:annule par|fait par) erreur / mauvais bouton / fausse manip\w*
  `,
  en: listed`
    (?:keep|keeping|hold|save|reinstate|restore|re-?book)
      (?: (?:it|that|me|us))?(?: ${THE_CALL})?(?:${ENDS}| (?:(?:booked )?in|on|there|booked|after all|anyway)${ENDS})
    leave (?:it|that|${THE_CALL}) (?:on|in|booked|standing)${ENDS}
    (?:don'?t|do not) (?:cancel|call (?:it|that) off|drop it|bin it|remove it)
    un-?cancel / undo (?:it|that|this|the cancel\w*|my cancel\w*)
    (?:scratch|ignore|disregard|forget) (?:that|this|my (?:last|previous)\b.*|what i(?:'ve| have)? (?:just )?said)${ENDS}
    (?:put|pop|stick|book|add|slot|pencil) (?:it|me|that|us|${THE_CALL}) back / reinstate me
    (?:can|could|will|able to|i'll|free|available|there|fine|ok|okay|works?|happy|want)(?: \w+){0,4} after all
    (?:i|we)(?:'ll be able to| can| could| will| am able to)(?: actually| now)? (?:do|make|manage) (?:it|that|then)
    (?:i|we) (?:do )?still want (?:it|that|one|to (?:talk|speak)|${THE_CALL}|(?:a|an) (?:call|meeting|appointment))
    by mistake / wrong button
    (?:have|take|get|want|need) (?:it|that|${THE_CALL}) back
    can (?:i|we) (?:still )?(?:have|take|keep|get) (?:it|that|${THE_CALL})
  `,
});

const TAKES_BACK = new RegExp(pattern`\b(?:${TAKES_BACK_WORDS})`, 'g');

/** Their meeting is proposed anew, at its own time: it may be gone meanwhile. */
export function readTakenBack({ context, text, moments }: Reading): Chosen | null {
  const { calledOff, booking, offer, timeZone } = context;
  if (!calledOff || booking !== null || offer !== null) return null;
  const { date, time } = instantToCivil(calledOff.start, timeZone);
  const elsewhere = (moments.date ?? date) !== date || (moments.time ?? time) !== time;
  if (
    elsewhere ||
    moments.dateUnclear ||
    moments.timeUnclear ||
    saysItTookPlace(text) ||
    !(says(text, TAKES_BACK) || deniesCancelling(text) || wantItThemselves(text) !== null)
  )
    return null;
  const wish = withTime(withDate(cleared(context.wish), date), time);
  return { intent: 'propose_time', wish, at: calledOff.start };
}
