/**
 * What somebody will not do over this line, whoever may go on writing: "I'm not going to buy anything over WhatsApp",
 * "je ne donne pas mes coordonnées par message". Who takes back a leave or a consent, or will not do it any more, is left.
 */
import { listed, oneOf, pattern } from '../../text/patterns.js';

const DO_FR = oneOf(listed`
  achet\w* / command\w+ / donn(?:e|er|erai|ons|erons) / envo(?:ie|yer|ye|ies|ierai|yons) / pa(?:ie|ye|yer|ierai|yons) / regl(?:e|er|erai) / sign(?:e|er|erai|ons)
  transme(?:ts|ttre|ttrai) / communiqu(?:e|er|erai) / partag(?:e|er|erai) / divulgu\w+ / fourni(?:r|s|rai) / decide\w* / conclu\w* / negoci\w+ / discut(?:e|er|erai) (?:de|d'[a-z]+)
  parl(?:e|er|erai) (?:de|d'[a-z]+|argent|chiffres|prix)
`);

const DO_EN = oneOf(listed`
  buy / order / purchase / pay / give(?: out)? / send / share / sign / disclose / hand over / provide / agree / commit / decide / discuss / negotiate / go into / go through
  talk (?:about|money|business|figures|prices?) / do (?:business|any business|deals?|this sort of thing) / part with
`);

const DOING_EN = oneOf(listed`
  buying / ordering / purchasing / paying / giving(?: out)? / sending / sharing / signing / disclosing / handing over / providing / agreeing / committing / deciding / discussing / negotiating / going into / going through
  talking (?:about|money|business|figures|prices?) / doing (?:business|any business|deals?|this sort of thing) / parting with
`);

const WILL_NOT_FR = pattern`
  (?:je|on|nous) (?:ne |n')?(?:vais|va|allons|veux|veut|voulons|souhaite|souhaitons|prefere|compte|peux|peut|pouvons)
  [ ](?:pas|rien|jamais|surtout pas)(?: (?:vous|te|y|en|rien|me))*
`;

const WILL_NOT_EN = oneOf(listed`
  (?:(?:i|we)(?:'m|'re| am| are)|im) not(?: (?:going|gonna|about|prepared|willing|happy|comfortable|ready|keen))?(?: (?:to|on))?(?: be)?
  (?:i|we) (?:won't|wont|will not|wouldn't|would not|don't|dont|do not|never|can't|cannot|refuse to)
    (?: (?:want|wish|like|care|intend|plan|feel comfortable|be|really|ever|normally|usually))*(?: to)?
  (?:i'd|i would|we'd) (?:rather|prefer|sooner) not(?: to)?
`);

/** Nothing that gives leave to write. */
const THING = pattern`(?:(?!(?:[ld]')?(?:permission|consent|leave|accord|autorisation|consentement|any ?more|again|plus|stop|arret\w*)\b)[a-z0-9'-]+ ){0,7}?`;

const LINE_FR = oneOf(listed`
  (?:par|sur|via|dans) (?:ce |un |une |votre |vos |la |le |des |cette )?(?:whatsapp|sms|textos?|messages?|messagerie|chat|tchat|conversation|ecrit|appli\w*)
  par ici / ici
`);

const LINE_EN = oneOf(listed`
  (?:over|on|via|by|through|in) (?:a |this |your |the |some )?(?:whats ?app|texts?|sms|messages?|messaging|msg|chat|app|chat app)
  (?:on|over|in) here
`);

const ENDS = pattern`(?!,? (?:any ?more|again|ever again|any longer|plus|et (?:arret|stop)|either))(?![a-z])`;

export const NOT_DONE_HERE: RegExp[] = listed`
  \b${WILL_NOT_FR} ${DO_FR} ${THING}${LINE_FR}${ENDS}
  \b(?:je|on|nous) (?:ne |n')?(?:vous )?${DO_FR} (?:pas|rien|jamais|aucune?) ${THING}${LINE_FR}${ENDS}
  \b(?:pas question|hors de question|aucune envie) (?:de |d'|que je )(?:vous |te )?${DO_FR} ${THING}${LINE_FR}${ENDS}
  \b${WILL_NOT_EN} (?:${DO_EN}|${DOING_EN}) ${THING}${LINE_EN}${ENDS}
  (?:^|[.,;!?\n] ?|\b(?:and|but|so) )not (?:going to |gonna )?(?:${DO_EN}|${DOING_EN}) ${THING}${LINE_EN}${ENDS}
`.map((each) => new RegExp(each, 'g'));

/** Each of them is about a line of writing. */
const OF_THIS_LINE = /whats|\bapp\b|\bappli|\btext|sms|msg|\bmess|chat\b|\bhere\b|\bici\b|conversation|ecrit/;

export function isOfThisLine(text: string): boolean {
  return OF_THIS_LINE.test(text);
}

/** Without what they will not do here: it answers nothing, and refuses no time. */
export function withoutReserve(text: string): string {
  if (!OF_THIS_LINE.test(text)) return text;
  return NOT_DONE_HERE.reduce((rest, reserve) => rest.replace(reserve, ' '), text);
}
