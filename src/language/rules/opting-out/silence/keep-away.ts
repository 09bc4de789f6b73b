/**
 * To keep away, and to somebody else: "stay out of my inbox", "go and bother someone else", "keep your messages",
 * "don't get back to me". It must be said as an order or as a wish: what others do is none.
 */
import { listed, oneOf } from '../../text/patterns.js';
import { DATA_EN, HOME_OF_MINE, MAIL_IN_SHORT, SOMEONE_ELSE } from './vocabulary.js';
import { END, FOR_GOOD, START, TAIL, wishes } from './wishes.js';
import type { Wishes } from './wishes.js';

const UNKIND_EN = oneOf(listed`
  bother / pester / annoy / harass / spam / hound / bug / disturb / nag / hassle / plague / chase / badger
  irritate / torment
`);

const UNKIND_FR = '(?:embet|derang|importun|harcel|ennuy|emmerd|enquiquin|saoul|soul|spam|tourment|relanc)';

const DONT = "(?:don't(?: you)?|do not|never|please not|not to)";

export const KEEP_AWAY: Wishes[] = [
  // "Stay out of my inbox", "sortez de ma vie", "hands off my number".
  wishes(
    listed`
      away / out of / off / gone / disappear / vanish / lost / disparai\w* / want you / leave / begone
      scram / sorte[rz] / sors / hors / ote[rz] / partez / va-t'en / allez-vous-en / loin / eloignee?s?
      distance / ecart / pattes / approche[rz]?
    `,
    listed`
      ${START}(?:stay|keep|get|be|go) (?:well |right |far |the hell )*(?:away from|out of|off) (?:me|us|
        ${HOME_OF_MINE})${TAIL}
      \bhands off (?:my|our) ${DATA_EN}\b
      \b(?:wants?|needs?|like|prefers?) you (?:lot |people |guys |all )?(?:gone|out of|
        off)(?: from| of)? ${HOME_OF_MINE}
      \b(?:want|need|like|prefer) you (?:lot |people |guys |all )?to (?:disappear|vanish|go away|get lost|be gone)\b
      \b(?:don't|do not|never) want you (?:lot |people |guys )?(?:in|on|near|anywhere near) (?:me|${HOME_OF_MINE})
      \bleave ${HOME_OF_MINE} (?:alone|in peace|be)\b
      (?:^|[.,;!?\n] ?)(?:please |just |now |so |and )*(?:disappear|vanish|be gone|begone|scram|
        get lost)(?:,? (?:please|now|for good|and for good|from here|${FOR_GOOD}))*${END}
      (?:^|[.,;!?\n] ?)(?:svp |alors |et |bon )*(?:disparaisse[rz]|disparais)(?: (?:svp|s'il vous plait|
        maintenant|definitivement|de (?:mon|ma|mes) \S+))*${END}
      (?:^|[^a-z0-9' ] ?|\b(?:et|donc|alors|vous) )(?:sorte[rz]|sors|disparaisse[rz]|disparais|hors|
        ote[rz]-vous|partez|va-t'en|allez-vous-en) de ${HOME_OF_MINE}
      \b(?:tene[rz]|reste[rz])(?:[- ]vous)? (?:bien )?(?:loin|eloignee?s?|a distance|a l'ecart) de (?:moi|nous|
        ${HOME_OF_MINE})
      \bbas les pattes\b / \bne m'approche[rz]? plus\b
    `,
  ),
  // "Go and bother someone else", "trouvez une autre victime".
  wishes(
    listed`
      else / some\w* / other / others / another / victim / target / mug / sucker / autres? / ailleurs / ceux
      those / people / different
    `,
    listed`
      ${START}(?:go |go and |go to )?${UNKIND_EN} ${SOMEONE_ELSE}\b / \bpick on ${SOMEONE_ELSE}\b
      \bfind (?:yourself |yourselves )?(?:another|a different|some other) (?:victim|target|mug|sucker)\b
      \bfind (?:yourself )?${SOMEONE_ELSE} to ${UNKIND_EN}\b
      (?<!\b(?:pour|de|sans|pas|a|j'ai|vous) )\b${UNKIND_FR}(?:e[rz]?|es)[- ](?:plutot |donc )?${SOMEONE_ELSE}\b
      \balle[rz] ${UNKIND_FR}er (?:plutot )?${SOMEONE_ELSE}\b
      \btrouve[rz]?(?:[- ](?:vous|toi))? (?:donc )?(?:un autre|une autre|d'autres|
        quelqu'un d'autre) (?:victimes?|pigeons?|poires?|cibles?|a ${UNKIND_FR}er)\b
      \b(?:save|economise[rz]|garde[rz]|reserve[rz]) (?:your|vos|tes) ${MAIL_IN_SHORT} (?:for|pour) (?:some|other|people|
        those|quelqu'un|d'autres|ceux|les autres)
    `,
  ),
  // "You can keep your slots and your messages", "vos créneaux gardez-les, et vos messages aussi".
  wishes(
    listed`
      keep / garde[rz]?
    `,
    listed`
      (?<!\b(?:i|we|i'll|to) )\bkeep (?:[^.;!?\n]{0,30}?(?:and|,|plus|with|or|also) )?(?:all )?(?:your|ur|these|
        those) ${MAIL_IN_SHORT}
        (?: to yourself| to yourselves| for yourselves?|,)?${TAIL}
      \bgarde[rz]?(?:[- ]les)?,? (?:[^.;!?\n]{0,30}?(?:\bet|,|avec|ainsi que|comme|\bni) )?(?:tous )?(?:vos|tes|
        ces) ${MAIL_IN_SHORT}
        (?: avec| pour vous| pour toi|,)?${TAIL}
    `,
  ),
  // "Vos pubs, vous pouvez vous les garder", "you can stick your offers".
  wishes(
    listed`
      keep / stick / shove / garde[rz]? / mettre / carre[rz]? / foutre / fourre[rz]? / ravale[rz]?
    `,
    listed`
      \b(?:vos|tes|ces) (?:${MAIL_IN_SHORT}|offres?|devis)(?: \w+){0,2}?,? (?:vous|tu) (?:pouvez|peux|pourrez) (?:bien |aussi )?(?:(?:vous |te )?les garder|(?:vous |te )les (?:garder|mettre|carrer|foutre|fourrer|ravaler))(?! (?:pour|de|dans un|au chaud)\b(?! (?:vous|toi)\b))
      \b(?:vos|tes|ces) (?:${MAIL_IN_SHORT}|offres?|devis)(?: \w+){0,2}?,? (?:mettez|gardez|carrez|foutez|fourrez)[- ](?:vous[- ])?les(?:[- ]vous)?(?: ou| pour vous|${TAIL})
      ${START}(?:you |u )?(?:can |may )?(?:stick|shove|stuff) (?:it(?= up your| where)|(?:all )?(?:your|ur|those|these) (?:${MAIL_IN_SHORT}|ads?|adverts?|offers?|quotes?|deals?|promos?))(?: (?:up|where)\b|${TAIL})
      \b(?:your|ur|those|these) (?:${MAIL_IN_SHORT}|ads?|adverts?|promos?|junk),? (?:you|u) can (?:keep|shove|stick|stuff)(?: (?:them|it|'em))?(?: to yoursel\w+)?${TAIL}
      ${START}(?:you can )?keep (?:(?:all )?(?:your|ur|those|these) (?:${MAIL_IN_SHORT}|ads?|adverts?|offers?|deals?|promos?|sales? \w+)) to yoursel(?:f|ves)\b
    `,
  ),
  // "Don't get back to me", "ne revenez pas vers moi", "ne reprenez jamais contact".
  wishes(
    listed`
      back / reven\w+ / reviens / repren\w+ / repasser / in touch / in contact
    `,
    listed`
      ${START}${DONT} (?:ever )?(?:come|get|report) back(?: to (?:me|us))?(?: about (?:this|it|that|
        anything).*)?${TAIL}
      ${START}${DONT} ever (?:write|text|message|ring) back\b
      ${START}(?:ne )?(?:revene[rz]|reviens) (?:pas|plus|jamais)(?: jamais)?(?: (?:vers|a) (?:moi|
        nous)| me voir)?(?: la-dessus)?${TAIL}
      \bne repren\w+ (?:plus|jamais|pas)(?: jamais)? contact(?: avec (?:moi|nous))?${TAIL}
      ${START}(?:${DONT}|no need to) (?:ever )?(?:be|get|come|stay|keep|make) (?:back )?in (?:touch|contact)(?: with (?:me|us))?(?: (?:again|any ?more|any further|ever|at all))*${TAIL}
      \binutile de (?:revenir|repasser) (?:vers|par) (?:moi|nous)${TAIL}
    `,
  ),
];
