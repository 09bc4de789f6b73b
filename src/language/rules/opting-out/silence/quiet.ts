/**
 * To go quiet: "pipe down", "taisez-vous", "tell your robot to be quiet", "j'ai besoin de calme".
 *
 * What silence is kept about, and when, is none ("quiet when the baby sleeps"). Where a boiler or a neighbour is
 * spoken of, that may be what is to go quiet: only those are heard that say who is told to.
 */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { MAIL_IN_SHORT, NOT_ABOUT } from './vocabulary.js';
import { END, FOR_GOOD, FULL_STOP, START, TAIL, wishes } from './wishes.js';
import type { Wishes } from './wishes.js';

const BOT = oneOf({
  fr: listed`
    (?:ce|le|votre|ton|cet) (?:\S+ )?(?:robot|automate|logiciel|assistant)
  `,
  en: listed`
    (?:this|the|your|that|ur) (?:\S+ )?(?:robot|chatbot|assistant)
  `,
  both: listed`
    (?:ce|le|votre|ton|this|the|your|that|ur) (?:\S+ )?bot
  `,
});

const YOU = pattern`(?:(?:you|u|ye|yous|youse)(?: (?:lot|guys|people|all))?|${BOT})`;

const SILENT = '(?:(?:completely|totally|absolutely|forever|very) )?(?:quiet|silent|mute|s(?:ch|h)tum)';

const HUSH = oneOf(listed`
  pipe down / hush(?: up| now)? / zip it / button it / shush / shut (?:up|it)
  shut (?:your|its|ur) (?:\S+ )?(?:mouth|trap|gob|face|cakehole|pie ?hole|beak)
  hold your (?:tongue|peace) / put a sock in it / belt up / mute yourself
  give (?:it|me|us|my phone) (?:a rest|(?:some )?peace)(?! (?:day|of mind))(?![^\n]*\b(?:i'll|i will|i'm|i am) )
  keep (?:your )?(?:mouth|trap|gob) shut
`);

const GO_SILENT = pattern`(?:${HUSH}|(?:go|goes|be|keep|keeps|stay|stays|remain|fall) ${SILENT})`;

const WENT_SILENT = pattern`
  (?:(?:went|kept|stayed|fell|were|remained) ${SILENT}|shut up|piped down|gave it a rest|held your tongue)
`;

const WOULD_HAVE_YOU = oneOf(listed`
  before / until / till / for / make / get / tell / that / so / if / want / need / like / love / prefer
  rather / have / can / could / will / would / should / must / suggest / ask / asked / insist / let / time
`);

const TO_OR_MAY = oneOf(listed`
  to / could / can / would / will / must / should / might / just / please / finally / ever / now / all
  kindly / better / had better / stop and
`);

const WISHED_FOR = oneOf({
  fr: listed`
    prefere\w* / veux / voudrais / souhaite\w* / aimerais / demande / exige / besoin / apprecie\w* / voeu
    cadeau / chose / resolution / reve / envie
  `,
  en: listed`
    want / need / like / love / prefer / appreciate / ask(?:ed|ing)? for / demand / request\w* / wish(?:es)?
    insist on / thing / resolution / grateful for / thankful for
  `,
});

const OFF = oneOf({
  fr: listed`
    coupe[rz]? / debranche[rz]? / eteign\w+ / eteindre / desactive[rz]? / tue[rz]? / fai(?:tes|s|re) taire
    muselez / arrete[rz]?
  `,
  en: listed`
    turn off / switch off / shut down / kill / mute / silence / unplug / call off / deactivate / disable
    cut off / pull the plug on / cut
  `,
});

/** In any text. */
export const QUIET: Wishes[] = [
  // "Tell your robot to be quiet", "débranchez ce bot".
  wishes(
    listed`
      (?:ro|chat)?bot / automate / logiciel / assistant / machine / dogs / chiens / taire / coupe[rz]?
      tue[rz]? / eteign\w+ / eteindre / desactive[rz]? / muselez / arrete[rz]? / debranche[rz]?
      turn off / switch off / shut down / kill / mute / silence / unplug / call off / deactivate
      disable / cut / plug
    `,
    listed`
      (?<!\b(?:i|we|je|j'ai|on|not|pas|don't) )\b${OFF} ${BOT}(?! (?:off )?for now)(?![^\n]*\b(?:conseill\w+|humain\w*|human|person|
        someone|somebody|real|vrai\w*|agent|pass\w+[- ]moi|put me|call|rappel\w*|appel\w*)\b)
      \bcall (?:off )?your dogs(?: off)?\b / \brappelez vos chiens\b
      ${START}(?:${OFF}|cut out) (?:all )?(?:the|these|your|those|les|ces|vos|tes|toutes? (?:les|vos|
        ces)) ${MAIL_IN_SHORT}${TAIL}
      \b(?:dites?|dire|demandez|ordonnez|apprenez) a (?:${BOT}|votre machine) (?:de |d')(?:se taire|la fermer|
        me (?:laisser|lacher|oublier))
      \b${BOT} (?:\S+ )?(?:se taise|se tait enfin|la ferme|ferme sa)\b
      \b(?:comment|pour) (?:vous|te|le|la|les) faire taire\b
    `,
  ),
  // "Taisez-vous", "que vous gardiez le silence".
  wishes(
    listed`
      tais\w* / taire / ferme[rz]? / boucle[rz]? / mette[rz] / motus / chut / silence / silencieux
      muets? / discrets? / cois?
    `,
    listed`
      \b(?:taise[rz][- ]vous|tais[- ]toi)\b(?! (?:quand|si|pendant|aupres|devant|jusqu))
      \b(?:(?:vous|te) taire|(?:vous )?vous taisie[rz]|tu te taises)\b(?! (?:quand|si|pendant|aupres|devant|
        jusqu|sur|a propos))
      ${START}(?:\S+ )?(?:ferme[rz]?|boucle[rz]?|mette[rz])[- ]la(?: en (?:sourdine|veilleuse))?${TAIL}
      (?:^|[.,;!?\n] ?|\b(?:et|alors|donc|svp) )(?:motus|chut|
        silence)(?: radio| total| complet)? ?(?:et bouche cousue)?(?: ${FOR_GOOD})+${END}
      (?:^|[.,;!?\n] ?)(?:motus|chut|motus et bouche cousue|silence) ?!*$
      \b(?:fai(?:tes|s|re)|garde[rz]?|gardie[rz]|observe[rz]?|reste[rz] en) (?:le |un )?silence(?: radio| total)?\b
        (?! (?:sur|aupres|pour l'instant|jusqu|avec|devant|a propos|concernant|quand|pendant|autour))
      \breste[rz] (?:silencieux|muets?|discrets?|cois?)${TAIL}
    `,
  ),
];

/** Where nothing is spoken of that itself may go quiet, stop, or last too long. */
export const QUIET_OF_IT: Wishes[] = [
  // "Go quiet", "for you to keep silent", "before this bot goes quiet".
  wishes(
    listed`
      quiet / silen\w+ / mute / s(?:ch|h)tum / piped? / hush / zip / button / shush / shut / tongue
      peace / sock / belt / rest / trap / gob / mouth
    `,
    listed`
      ${START}(?:(?:could|can|will|would|won't|why don't) (?:you|u|
        ye) (?:please |just |all |kindly |finally )*)?${GO_SILENT}${NOT_ABOUT}
      \b${WOULD_HAVE_YOU} ${YOU}(?: ${TO_OR_MAY})* ${GO_SILENT}\b${NOT_ABOUT}
      \b${YOU} (?:to|could|must|should|had better|
        'd better) (?:please |just |kindly |finally )*${GO_SILENT}\b${NOT_ABOUT}
      \b(?:if|wish|rather|sooner|prefer|time) (?:that )?${YOU} (?:\S+ )?${WENT_SILENT}\b${NOT_ABOUT}
      (?<!\b(?:why (?:the|this|such|all the|total)|only|but|with the|what's with the|the) )\b(?:silence|
        peace(?: and quiet)?|quiet) from (?:you|your|this|the (?:bot|robot))\b
        (?! (?:\S+ )?(?:since|so far|today|all|yet|this|last|lately|week))
      \b${WISHED_FOR}\b[^.!?\n]{0,25}?\b(?:your|radio|total|complete|absolute|votre|silence radio|le|du|
        de) ?silence\b(?: (?:radio|total|complet))?(?: ${FOR_GOOD})*${FULL_STOP}
      \byour silence (?:would|will be|is (?:all|what|the best|my))\b
      \bvotre silence (?:serait|me suffi\w+|sera|est (?:tout|le mieux))\b
      \b(?:un peu de|du|le) silence de (?:votre|ta) part\b(?! (?:depuis|m'|est))
    `,
  ),
  // "Someone who wants peace", "j'ai besoin de calme".
  wishes(
    listed`
      paix / me laisse
    `,
    listed`
      \b(?:souhaite|veux|veut|voudrais|demande|cherche|
        aimerais) (?:juste |seulement |simplement |avoir |qu')*(?:la (?:sainte )?paix|
        qu'on me laisse(?: tranquille)?)${TAIL}
    `,
  ),
];
