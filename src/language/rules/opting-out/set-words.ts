/**
 * A message, or a clause of one, that says nothing but stop, in a set word: "stop", "désinscription", "unsub".
 *
 * A word that is too common counts only as the whole message, and a noun that a list may hold not as a clause. A
 * stop that was an interruption ("stop, wait"), or that leaves one way for another ("pas de SMS, appelez"), is
 * none.
 */
import { bare } from '../text/normalise.js';
import { listed, oneOf, pattern } from '../text/patterns.js';
import { COURTESY, strip } from './around.js';
import { REFUSES_BOTH } from './every-way.js';
import { wantsOtherWay } from './other-way.js';

const STOP_WHAT = oneOf({
  fr: listed`
    [ ]ca / [ ]cela / [ ]tout / [ ]a tout(?: ca)? / [ ]a ca / [ ]la / [ ]pub
  `,
  en: listed`
    [ ]it / [ ]this / [ ]that / [ ]all / [ ]everything / [ ]everything
  `,
  both: listed`
    [ ]messages? / [ ]whatsapp / [ ]spam / [ ]promotions? / [ ]sms
  `,
});

/** Calls us names. */
const NAMES =
  '(?:you )?(?:creeps?|weirdos?|losers?|muppets?|pricks?|twats?|idiots?|arseholes?|assholes?|wankers?|scum|scammers?|bot|robot|clowns?|pal)';

const STOP_WORD = oneOf({
  fr: listed`
    arret / arrete / arretez / arreter / arrettez / aretez / basta / desinscription / desinscrire
    desincription / desinscrivez moi / desabonnement / desabonner / se desinscrire / se desabonner
    cessez / cessez tout / plus rien / stopp?ez / signalee?(?: comme spam)? / vos gueules
    (?:ferme|fermez) la / tg / casse[rz]?[ -](?:vous|toi) / fou(?:s|t|tez) le camp
    opposition(?: au demarchage)?
    (?:pas|plus) de (?:demarchage|pubs?|publicites?|spam)
    on (?:en reste|stoppe|s'arrete) la
    (?:plus|pas) de (?:whatsapp|notifications?|sms|messages?|contacts?)
    d'arreter / merci d'arreter / allez au diable / lachez l'affaire / restons en la
    arretons(?: (?:la|tout))? / fin de (?:la )?discussion / plus jamais / jamais plus
    suppression de mes donnees / arretez les frais / ca suffit les messages
    on (?:s'arrete|arrete)(?: la)? / ne plus recevoir(?: de messages?)? / arrets / halte / bloquee?
    ta gueule
  `,
  en: listed`
    sotp / stpo / st0p / unsub / unsuscribe / unsubcribe / opt ?out / remove / remove me / revoke
    stahp / block(?:ed)? / reported / quit it / knock it off / cut it out / shut (?:it|up)
    no more / (?:f|fck|fuk) off / screw you / i want out / count me out / leave (?:me|us) be
    off (?:your|the|this) list / enough is enough / (?:lay|buzz|bug|back|leave) off
    get (?:stuffed|bent|knotted|to fuck|tae fuck|to hell|lost) / get lost,? ${NAMES} / bog off / do not reply
    done with (?:this|these messages) / i'?m done(?: with this)? / go to hell / get bent / jog on
    do one / never again
    no (?:texts?|messages?|contact|spam|marketing|ads?|sms)(?: please| thanks)?
    stop already / report spam / right to be forgotten / (?:that's|that is) (?:quite )?enough / unsubscribe(?: me)?
    unsubscirbe
  `,
  both: listed`
    s+t+o+p+s? / s t o p / tsop / sto / stop${STOP_WHAT}? / (?:stop )+stop / stopall / sto p / spam
    (?:this is|c'est du|que du) spam
  `,
});

/** What makes light of it, or is courteous, around a whole message. */
const LIGHT = oneOf({
  fr: listed`
    mdr+ / ptdr / svp / stp / merci / allez / non / au revoir / salut / tchao / ciao / bon / bah / ben / ah / mais
  `,
  en: listed`
    bye+ / goodbye / please / pls / plz / thanks / now / just / no / nah / omg / bro / mate / man / dude / sir / hey / and / x+
  `,
  both: listed`
    lo+l+ / haha\w* / ok / jpp / wtf
  `,
});

/** Whole messages. */
const STOP_WORDS = new RegExp(pattern`^${STOP_WORD}$`);

/** Whole messages only: too common to mean it inside a longer one. */
const STOP_ALONE = new RegExp(
  pattern`^${oneOf({
    fr: listed`
      ca suffit / partez / dehors / deguerpissez / dernier avertissement / ne (?:pas|plus) (?:deranger|contacter|ecrire) / du vent / ouste / cassos / vtff / ftg / je vous signale / t(?:'es)? bloquee? / vas? voir ailleurs(?: si j'y suis)?
      ne repondez (?:pas|plus) / n'ecri(?:vez|s) (?:pas|plus|rien) (?:a|sur|vers) ce numero / fai(?:s|tes)[- ]moi plaisir,? perd(?:ez|s) ce numero / perd(?:ez|s) ce numero
    `,
    en: listed`
      can you not / could you not / end / quit / go away / beat it / give over / turn it in / let me be / spammers?
      (?:${NAMES}|pest),? go away / away with you / bye forever / (?:kindly|please) refrain / (?:these are |this is )?unwanted
      (?:final|last) warning / (?:you've|you have) been (?:told|warned) / i won't (?:tell|ask|warn) you again / (?:just |my god |oh )?give (?:it )?up
      (?:please )?(?:don't|do not) reply / (?:do not|don't|never) use (?:this|my) (?:number|phone)(?: (?:again|any ?more|ever))?
    `,
  })}$`,
);

/** Whole messages, but no clauses: nouns that a list may hold. */
const NOT_IN_A_CLAUSE =
  /^(?:arrets?|arrete|arreter|remove|sto|basta|revoke|halte|desinscription|desabonnement|unsub)$/;

/** "Pas de SMS, appelez": a way that may be left for another. */
const NAMES_A_WAY = /^(?:(?:plus|pas) de|no) /;

/** "Bye!! stop asking lol": whole messages, since who goes on may want the call and no more questions. */
const STOP_ASKING = new RegExp(
  pattern`^(?:${LIGHT} )*${oneOf({
    fr: listed`
      (?:arrete[rz]?|stopp?e?[rz]?|cesse[rz]?)(?: un peu)? (?:de )?(?:me |nous )?demander(?: des (?:trucs|choses)| tout ca)?
      (?:arrete[rz]?|stopp?e?[rz]?)(?: de)? (?:me|nous) parler
    `,
    en: listed`
      (?:stop|quit) asking(?: me| us)?(?: (?:stuff|things|anything))?
    `,
  })}(?: ${LIGHT})*$`,
);

/** "I'm 14 stop", "je suis mineur arrêtez": no comma before it. */
const STOP_OF_A_CHILD = new RegExp(
  pattern`^(?:${LIGHT} )*${oneOf({
    fr: listed`
      (?:moi )?(?:j'ai|g|j'ai que|je n'ai que) (?:que |seulement |juste )?(?:[6-9]|1[0-7]) ?ans
      (?:je |j')?suis (?:qu')?(?:encore |juste |que )?(?:une? )?(?:enfant|gosse|gamine?|mineure?|ado|bebe|collegien(?:ne)?|lyceen(?:ne)?)
    `,
    en: listed`
      i(?:'m| am) (?:only |just |literally |like |still )*(?:(?:[6-9]|1[0-7])(?: ?y(?:ea)?rs?(?: ?old)?| ?yo)?|(?:an? )?(?:little )?(?:kid|child|minor|teen\w*|schoolkid|under ?age))
    `,
  })} (?:${LIGHT} |so |alors |donc |just )*(?:stop+|arrete[rz]?)(?: it| this| that| ca| la| now)?(?: ${LIGHT})*$`,
);

const DAYS_AND_PLACES = oneOf({
  fr: listed`
    lundi / mardi / mercredi / jeudi / vendredi / samedi / le / avant / demain
  `,
  en: listed`
    monday / tuesday / wednesday / thursday / friday / saturday / the / at / before / tomorrow
  `,
  both: listed`
    a / \d
  `,
});

const STOP_GOES_ON_WORDS = oneOf({
  fr: listed`
    on (?:change|passe|repart|reprend|recommence)\b / je rigole / je plaisante / je me suis tromp / motion / laissez[- ]moi (?:reflechir|voir|regarder)
  `,
  en: listed`
    just kidding / wait / hold on / i mean / sorry / let me (?:think|see|check|look) / by\b / and go / go\b(?! away)
  `,
  both: listed`
    (?:pas|not|plutot|rather) ${DAYS_AND_PLACES}
    jk\b / lol / haha / attend
    (?:no|non|nan)[ ,]+(?:lol|haha|no\b|non\b|i (?:still )?want|i'd|je (?:veux|plaisante|rigole))
  `,
});

/** A stop followed by these was an interruption, or meant to something else. */
const STOP_GOES_ON = new RegExp(pattern`^${STOP_GOES_ON_WORDS}`);

const WHY_BEGINS = oneOf({
  fr: listed`
    je[ ] / c'est[ ] / ca[ ] / cela[ ] / pas[ ] / plus[ ] / ne[ ] / vous[ ] / tu[ ] / laissez[ ] / merci
    j' / n'
  `,
  en: listed`
    i[ ] / i'm[ ] / we[ ] / not[ ] / you[ ] / this is[ ] / that is[ ] / it's[ ] / leave[ ] / thanks
    don't[ ] / no[ ]
  `,
  both: listed`
    on[ ]
  `,
});

/** "STOP je ne suis pas intéressé": a stop that goes on with its reason, not with a place or a thing to stop. */
export const STOP_AND_WHY = new RegExp(pattern`
  ^(?:ok |non |no |please )?(?:stop|arretez)[ .!]+${WHY_BEGINS}
  (?!(?:\S+ ){0,3}(?:bus|train|metro|tram))
`);

/**
 * Whether one text, or a clause of it, says nothing but stop.
 *
 * @param plain as `plainWords` gives it
 */
export function saysStop(plain: string): boolean {
  if (REFUSES_BOTH.test(plain)) return true;
  if (plain.includes('🛑') && strip(bare(plain)) === '') return true;
  const whole = bare(plain.replace(/s[ ._-]t[ ._-]o[ ._-]p/g, 'stop'));
  if (isStopWord(whole) || STOP_ALONE.test(strip(whole))) return true;
  if (STOP_ASKING.test(whole) || STOP_OF_A_CHILD.test(whole)) return true;
  const clauses = plain
    .split(/[.,;:!?\n()]+|\bet\b|\band\b| - /)
    .map((clause) => bare(clause))
    .filter((clause) => clause !== '');
  for (const [index, clause] of clauses.entries()) {
    if (!isStopWord(clause) || NOT_IN_A_CLAUSE.test(strip(clause))) continue;
    if (NAMES_A_WAY.test(clause) && wantsOtherWay(plain)) continue;
    const next = clauses[index + 1];
    if (next === undefined || !STOP_GOES_ON.test(next)) return true;
  }
  return false;
}

function isStopWord(bareText: string): boolean {
  const stripped = strip(bareText);
  const plain = bareText.replace(COURTESY, ' ').replace(/\s+/g, ' ').trim();
  return [stripped, bareText, plain].some((text) => STOP_WORDS.test(text));
}
