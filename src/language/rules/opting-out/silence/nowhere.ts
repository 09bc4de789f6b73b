/**
 * That a name stand nowhere: "shred my file", "que mon nom ne figure plus nulle part", "forget me", "my consent
 * ends today".
 *
 * What is to go must be one's own, and the wish must end there: "delete my booking" and "remove my old number" are
 * none.
 */
import { listed, oneOf } from '../../text/patterns.js';
import { REACH_EN, REACH_FR } from '../vocabulary.js';
import { DATA_EN, DATA_FR } from './vocabulary.js';
import { END, START, TAIL, wishes } from './wishes.js';
import type { Wishes } from './wishes.js';

const DESTROY_FR = oneOf(listed`
  dechire[rz]? / brule[rz]? / jete[rz]? / jette / detrui\w+ / broye[rz]? / fou\w+ en l'air / balance[rz]?
  incinere[rz]? / debarrasse[rz]?[- ]vous de / oublie[rz]? / passe[rz]? / mette[zr]
`);

const DESTROY_EN = oneOf(listed`
  shred / burn / tear up / rip up / destroy / bin / torch / trash / dump / incinerate / get rid of / scrap
  throw (?:away|out) / chuck (?:out|away)? / dispose of / lose / feed / put
`);

const TO_THE_BIN = oneOf(listed`
  (?:a|dans) la (?:poubelle|broyeuse|corbeille|cheminee) / aux oubliettes / au feu / au panier
  (?:to|in|into|through) (?:the|a) (?:bin|shredder|fire|trash|rubbish|dustbin)
`);

const IS_GONE = oneOf({
  fr: listed`
    (?:soit|soient|est|sont|sera|seront) (?:bien |completement |definitivement |totalement )?(?:supprime|efface|retire|raye|detruit|enleve)e?s?
  `,
  en: listed`
    (?:is|are|be|gets?|has been|have been) (?:all |fully |completely |permanently )?(?:deleted|removed|erased|wiped|taken off|destroyed)
  `,
});

export const NOWHERE: Wishes[] = [
  // "Can you make sure my number is deleted?", "assurez-vous que mes données soient effacées".
  wishes(
    listed`
      sure / ensure / see to it / assure[rz]? / assurer / veille[rz]? / en sorte
    `,
    listed`
      \b(?:make sure|ensure|be sure|see to it)(?: that)? (?:all )?(?:my|our) (?:\S+ )?${DATA_EN} ${IS_GONE}${TAIL}
      \b(?:assure[rz]?[- ]vous|(?:vous )?assurer|veille[rz]? a ce|faites? en sorte) que (?:toutes )?(?:mon|ma|mes|nos) ${DATA_FR} ${IS_GONE}${TAIL}
    `,
  ),
  // "Remove my details now", "forget me", "leave her alone".
  wishes(
    listed`
      remove / removed / removal / delete / deleted / deletion / unsubscribed / unsubscri\w+ / opt[ -]?out / lose / bin / erase / wipe / forget / leave / supprime[rz]? / efface[rz]? / retire[rz]? / enleve[rz]? / laisse[rz]
      ne (?:la|le|les|lui) / her / him / them / this
    `,
    listed`
      (?:^|[.,;:!?\n] ?)(?:please |now |just |kindly |then |and )*(?:remove|delete|erase|wipe) (?:all )?my (?:\S+ )?${DATA_EN}
        (?: (?:now|right now|immediately|at once|today|please|asap|everywhere))*(?= ?$| ?[.!)\n])
      (?:^|[.,;:!?\n] ?)(?:please |now |just |kindly |then )*forget (?:about )?(?:me|us)(?= ?$| ?[.,!\n])
      \b(?:how|where|who)\b[^.!\n]{0,30}?\b(?:number|details|contact|name|this)\b[^.!\n]{0,12}?[ ,;.?!]+(?:(?:so|please|now|just|then|and) )*(?:delete|remove|erase|lose|bin|wipe) (?:it|that|them)(?= ?$| ?[.!,]| (?:now|please|immediately|at once))
      \b(?:confirm (?:that )?(?:you(?:'ve| have)|i(?:'ve| have) been|i(?:'m| am)) (?:removed|deleted|unsubscribed)|process my (?:removal|deletion|opt[ -]?out|unsubscri\w+))\b
      \bforget (?:it|this|that|everything|all this|the (?:\w+ )?\w+),? (?:and )?(?:forget )(?:about )?(?:me|us)(?= ?$| ?[.,!\n])
      (?:^|[.,;:!?\n] ?)(?:svp |et |donc |alors |merci de )*(?:supprime|efface|retire|enleve)[rz]? (?:donc )?(?:mon|toutes mes|mes|ma) (?:\S+ )?${DATA_FR}
        (?: (?:maintenant|immediatement|de suite|tout de suite|svp|merci|partout))*(?= ?$| ?[.!)\n])
      (?<!\b(?:who|they|he|she|we|i) )\b(?:don't|do not|never|stop|quit) ${REACH_EN} (?:her|him|this (?:lady|man|house|family|person)|my (?:mother|father|mum|dad|wife|husband|son|daughter|family)) (?:any ?more|again|ever|please)${TAIL}(?![^\n]*\b(?:me|instead|i'm|my number|i)\b)
      ${START}leave (?:her|him|my (?:mother|father|mum|dad|wife|husband|family)|our family|this (?:lady|man|family)) (?:alone|be|in peace)${TAIL}(?![^\n]*\b(?:me|i'm|i)\b)
      (?<!\b(?:vous|tu|qui|ils|elles|on) )\bne (?:la|le|les|lui) ${REACH_FR}(?<=ez) (?:plus|jamais)(?: jamais)?${TAIL}(?![^\n]*\b(?:moi|m'|me|je)\b)
      ${START}laisse[rz][- ](?:la|le|les|ma mere|mon pere|mon mari|ma femme|ma famille|mes parents)(?: donc)? (?:tranquilles?|en paix)${TAIL}(?![^\n]*\b(?:moi|me|je)\b)
    `,
  ),
  // "Shred my file", "my name nowhere", "que mon nom ne figure plus nulle part".
  wishes(
    listed`
      number / name / files? / records? / details / data / info\w* / profile? / contact\w* / num\w*
      nom / tel\w* / dossier / fiche / coordonnees / donnees / adresse / 0[67] / traces? / nulle part
      vos / chez vous / disparaitre / oublie[rz]? / exist\w* / forget
    `,
    listed`
      (?<!\b(?:i|we|to|already) )\b${DESTROY_EN} (?:all )?my
        (?: whole| entire| personal| phone| mobile| contact| little)? ${DATA_EN}
        (?: ${TO_THE_BIN}| and\b| or\b| with it\b| too\b| now\b)?${TAIL}
      (?<!\b(?:je|j'ai|on|avez) )\b${DESTROY_FR} (?:donc )?(?:mon|ma|mes|tou\w+ mes) ${DATA_FR}
        (?: ${TO_THE_BIN}| et\b| avec\b)?${TAIL}
      \b(?:make sure|ensure|see that|want|wish|need|like) (?:that )?(?:my|our) ${DATA_EN} .{0,16}(?:nowhere|
        not .{0,12}anywhere|off|out of|gone from)\b
      \b(?:don't|do not|never|no longer) want (?:my|our) ${DATA_EN} .{0,12}\b(?:anywhere|on|
        in) (?:in |on |near |with )?(?:your|ur|any|a)\b
      \bmy ${DATA_EN} (?:has|have|had) no (?:business|place|right)(?: being)? (?:in|on|with|among) (?:your|ur|
        this|the)\b
      \b(?:mon|ma|mes) ${DATA_FR} n(?:'a|'ont|'avait|'avaient) (?:absolument )?rien a (?:faire|voir|
        y faire) (?:dans|chez|sur|parmi|avec)\b
      \b(?:que|veux|voudrais|souhaite|aimerais|exige|demande)\b(?: que)? (?:mon|ma|mes|toute? trace de (?:mon|
        ma|mes)) ${DATA_FR}
        [ ](?:ne |n')?(?:figure|apparai\w+|disparai\w+|soi(?:t|ent) (?:efface|supprime|retire|raye|detrui)|
        reste nulle|traine)\w*
      \b(?:veux|voudrais|souhaite|aimerais|desire) (?:ne )?(?:plus )?(?:figurer|apparaitre|
        etre) (?:plus )?(?:nulle part|dans vos|sur vos|chez vous)\b
      \b(?:faites|faire) (?:donc )?disparaitre (?:mon|ma|mes|toute? trace|tout ce qui me)\b
      \b(?:plus|no|any|every|all|toute?) (?:aucune |more )?trace(?:s)? (?:of|de) (?:me|us|my|moi|nous|mon|ma|mes)\b
      \boublie[rz]? (?:donc |tout simplement |svp )?(?:que|jusqu'a) (?:j'existe|mon existence|vous me connaissez|vous m'avez connue?)\b
      \b(?:forget|act as if|pretend) (?:that )?(?:i|we|this number|
        my number) (?:ever |don't |do not |doesn't |never )?exist(?:s|ed)?\b
      \bforget (?:you ever |ever )?(?:met me|had my number|having my number|my existence|about my existence)\b
    `,
  ),
  // "My consent ends today", "I take back my permission".
  wishes(
    listed`
      permission / consent / agreement / consentement / accord / autorisation
    `,
    listed`
      \b(?:take|taking|took) back (?:my|the|any|all) (?:\S+ )?(?:permission|consent|agreement)\b
      \bmy (?:consent|permission|agreement)(?: to \S+)? (?:ends|stops|is (?:hereby )?(?:withdrawn|revoked|over|
        gone|cancelled)|no longer|has ended|expires)\b
      \bmon (?:consentement|accord|autorisation) (?:s'arrete|prend fin|cesse|expire|est (?:retire|annule|
        revoque|caduc)e?|n'est plus|ne tient plus)\b
    `,
  ),
  // "Make my number vanish", "this number is off limits", "cancel my slot and my number with it".
  wishes(
    listed`
      make my / forg[eo]t / off limits / not (?:for|yours) / private / prive / personal / perso
      personnel / interdit / n'avez / no business / no right
      (?:cancel|delet|scrap|drop|annul|supprim|effac|chang)\w*
    `,
    listed`
      \bmake my ${DATA_EN} (?:vanish|disappear|go away)\b / \b(?:forget|forgot) (?:that )?i (?:was|am|ever|exist)
      \b(?:my|this) (?:number|phone|line) is (?:strictly |now )?(?:off limits|not (?:for|yours))\b
      \b(?:my|this|mon|ce|le) (?:number|phone|line|numero|telephone) (?:is|
        est) (?:strictly |strictement )?(?:private|prive|personal|perso|personnel|
        interdit)\b[^.\n]{0,6}\b(?:don't|do not|no|stop|never|ne|n'|pas|d'acces|a la prospection)
      \b(?:n'avez|no business|no right|n'avez rien) (?:pas |rien )?(?:a |to )?(?:garder|conserver|utiliser|
        keeping|having|using|keep|have|use) (?:mon|mes|ma|my)\b
      \b(?:cancel|delet|scrap|drop|annul|supprim|effac)\w*\b[^.!?\n]{0,30}\b(?:and|et|avec|along with|
        plus) (?:mon|my|mes) (?:numero|number|details|coordonnees|donnees|nom|name|data)(?: (?:with it|
        along with it|avec|too|as well|aussi))?${END}
      \bchang\w* (?:my|de|mon) (?:phone )?(?:number|numero)\b.{0,20}\b(?:to|so|for|pour)\b.{0,12}\b(?:get rid|
        escape|you|vous|peace|paix)\b
    `,
  ),
];
