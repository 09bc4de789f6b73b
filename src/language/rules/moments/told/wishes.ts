/** Whether a clause is about the call, whatever else it tells. */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { DAY } from './day-names.js';

const AFTER_OFF = oneOf(listed`
  to / work / sick / ill / out / now / for / abroad / home / on (?:a|holiday|leave|my) / at / by
  until / till / again
`);

const NO_WORK = oneOf({
  fr: listed`
    cours / boulot / taf / travail / service / reunions? / chantier / lessons?
  `,
  en: listed`
    class / classes / lectures? / meetings? / shifts?
  `,
  both: listed`
    clients?
  `,
});

const LIMITING = oneOf({
  fr: listed`
    apres / avant / vers / plus (?:tard|tot) que
  `,
  en: listed`
    before / after / past / by / later than / earlier than / around / about
  `,
});

const MOVING = oneOf({
  fr: listed`
    decale\w* / reporte\w* / repousse\w* / avance\w* / deplace(?!ment)\w*
  `,
  en: listed`
    move(?! (?:in|out|house|home)\b)
    mov(?:e|ing) (?:it|this|that|our|the (?:call|meeting))
    push / shift (?:it|this|that|our|to|the) / resched\w* / postpon\w* / bring
    (?:put|leave|set|fix|have|do|get|pop|stick|pin|hold|plan|try|lock|mark|swap|change)
      (?<!\b(?:i|we|you|they|he|she)(?:'ve|'d)? (?:\w+ )?\w+) (?:it|that|this)(?! (?:till?|until|out|alone))
  `,
  both: listed`
    delay
  `,
});

const WISHES_WORDS = oneOf({
  fr: listed`
    dispo\w* / joignable / il (?:me |nous )?reste (?=(?:plus que |que |le |celui de )*(?:\d|~))
    (?:serait|sera|c.est) (?:tres |vraiment )?bien
    prefere\w* / mieux / convien\w+ / bon / bonne / parfait / nickel / calme / tranquille
    pas de (?:souci|probleme)
    (?:vous|me|nous|te|ca|vou|irait|m) (?:va|ira|irait|iraient|vont)
    irait / fera / ferait / conge / repos
    pose (?=(?:l'|la |ma |mon |une? |cet |cette |ce ))
    rien de prevu / trou / creneau\w* / moment / temps / en pause / rtt
    (?:je|on|nous) (?:serai|sera|serons) (?:deja |enfin |tout juste )?
      (?:rentree?s?|revenue?s?|de retour|posee?s?|garee?s?)
    devant (?:l'|mon |le )(?:ordi\w*|ecran|pc)
    (?:je|j') ?(?:ne )?(?:travaille|bosse|travaillerai) pas
    (?:le|mon) seul (?:jour|moment)
    (?:est|sera|serai|suis|serons|sommes) (?:tous |bien |toujours )?la
    a la maison / de(?:puis)? la maison / (?:travaille|bosse) (?:a domicile|a distance|en distanciel|en remote)
    (?<!\b(?:elle|il|femme|mari|copine|copain|fils|fille|mere|pere|collegue|chef|boss|compagne|compagnon|conjointe?|voisine?) (?:(?:est|sera) en )?)teletravail\w* / (?<!\b(?:devant|derriere|pres de|a cote de|en bas de|en face de) )chez (?:moi|nous) / au bureau / bouge(?:rai)? pas / debout / serai la / suis la
    appel\w* / rappel\w* / parler / parle / parlons / discut\w+ / on se voit / cal(?:e|er|ez|ons)
    fix(?:e|er|ez|ons) / retien\w* / voir / voyons / rendez-vous (?:avec vous|ensemble) / joindre
    telephon\w* / disponible / prie / vous attends / t.attends / passer(?! (?:un|une|mon|ma|mes|son|sa|le permis)\b) / je passe(?! (?:un|une|mon|ma|mes|le permis)\b) / visio / svp / stp
    peux / peut / pouvons / pouvez / pourrai\w* / pourrons / veux / veut / voudrai\w* / aimerais
    souhait\w+ / propos\w+ / voulais / trompee? / dis / dit / dire / dirais / disais / disons / chose
    chois\w*
    gard(?:e|ons|ez) (?:le|la|ca|cette|celui)
    pens(?:ais|ions|e) (?:(?:plutot|peut-etre|bien|a|au|pour|vers) ){0,2}(?=${DAY}\b|~|\d)
    (?<!\b(?:suis|serai|on est|on sera|sommes|serons|reste|etre|ete) (?:[a-z]+ )?)bloqu\w+ / note\w* / mets / mettons
    prend(?:s|rai|rais) (?:le(?! (?:train|bus|metro|tram|tgv|rer|ferry|bateau|car|service|poste)\b)|la(?! (?:route|voiture)\b)|celui|l'(?!avion)|~|(?=\d|(?!mon )${DAY}\b))
    arretons
    on fait (?:ca|le(?! pont)|~|ce|plutot|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|\d)
    (?:faut|faudrait|vaudrait) que ce soit
    (?:ca|cela|qui) marche(?! pas) / pense\w* / crois / esper\w+ / libres? / arrange\w* / garee?
    on est (?:ensemble|bons?|d'accord|cales?|raccords?|ok|partis?|synchro)(?= ?(?:$|[,.!])) / c'est (?:note|cale|entendu|regle|enregistre|valide|adjuge|vendu)
    toute? a vous / ma pause(?: [a-z]+)?,? qui (?:est|dure|va)
    reveillee? / caser / invite / attendrai / planif\w+ / mettre
  `,
  en: listed`
    thought (?:(?:maybe|perhaps|about|of|possibly) ){1,2}(?=(?:on )?(?:${DAY}\b|~|\d))
    free / available / availab\w+ / suits?
    (?:i|we) (?:wouldn'?t|would not) (?:mind(?! you)|say no to)
    (?<!\b(?:at|to|into|from|for|of|off|after|before|leave|my|i|we|he|she|they) )works?\b
      (?! (?:at|until|till|from|in|on))
    better / easier / prefer\w* / good / great / fine / grand / perfect / ideal\w* / best / earliest
    happy / cool / quiet / no problem / do nicely / day off / nothing / slot / window / time / opening
    on (?:my |a |our )?(?:lunch |tea |coffee )?break / \d+ ?min\w* break
    (?:i'm|i am|we're|i'll be) off(?! ${AFTER_OFF}\b)
    (?:i'm|i am|we're|i'll be) off (?:work|school|duty)(?= ?(?:$|[,.!;\n]|(?:so|then|all day)\b)) / (?:i|we) have off(?= ?(?:$|[,.!;\n]))
    off (?:work|school|duty)(?: all(?: day)?)?(?= (?:on )?(?:~|the \d|(?:that|this|all) day|today|tomorrow|${DAY}\b))
    (?:have|got|booked|taken|taking|'ve) (?:(?:all|the|next|this) )*(?:~+|\d{1,2}(?:st|nd|rd|th)|${DAY})(?: (?:and|&) (?:the )?(?:~+|\d{1,2}(?:st|nd|rd|th)|${DAY}))? off(?= ?(?:$|[,.!;\n]|work\b|so\b|then\b|as\b))
    closing day / rest day / parked / at my (?:computer|laptop|pc) / i (?:don't|do not|won't) work
    i'm not (?:working|at work|teaching|on (?:site|shift|call|duty))
    the only (?:day|time)
    (?:i'm|we're|i am|we are|she's|he's|i'll be|we'll be) (?:all |both )?in
      (?= (?:most|all|every|on|from|until|till|after|before|at|today|tomorrow)\b| \d|$)
    at home / home / around / about(?= ?$) / there / here / at my desk / in the (?:office|house)
    call\w* / ring / phone\w* / speak / talk / chat / meet / see you / reach
    (?:be|if you|you) contacted / stop(?:ping)? by / come (?:by|over|in) / swing by / pop in / drop in
    only do (?=after|before|mornings?|afternoons?|evenings?|${DAY}) / all yours / told (?:you|ye|u)(?= (?:already |before |that )*(?:evening|morning|afternoon|${DAY}|~|after|before|only|not)) / my lunch (?:hour|break|time),? which is
    zoom / please / can / could / would / may / might / shall / i'd / we'd / want / wish / like / love
    need(?:s|ed)? (?=it|this|to (?:move|change|push|resched\w*|shift))
    let's / book\w* / wanted / say / said / saying / meant? / confirm\w* / go(?:ing)? (?:for|with)
    opt\w*
    pick(?! (?:up|my|the|him|her|them|our)\b)
    freed / keep
    take (?!me\b|the (?:bus|train)|my|our|us)
    (?:i'll|i will|we'll|let's) go (?=(?:~|\d|(?:on )?${DAY}\b))
    (?:i'll|i'd|i will|we'll|can i|could i|may i) have (?=(?:the |that |your )?(?:\d|~))
    make it
    (?:must|has to|have to|got to|needs to|better|would|it'd|it'll|that'd|that'll) be
      [ ](?=before|after|by|at|on|around|\d)
    (?:have|has|had|got|needs?) to be (?=the |on |next |this |mon|tue|wed|thu|fri|sat|sun|tomorrow)
    (?:i'm|am|we're) on (?=[\d+]) / think\w* / guess / reckon / hope / suitable / easiest / gap / spare
    we're (?:on|set|all set|sorted|sound|golden|in business)(?= ?(?:$|[,.!]|then\b)) / noted / settled
    awake / reachable / teams / choose / clear\w* / kept
  `,
  both: listed`
    ok / okay / possible / jour (?:de fermeture|off)
    (?:^ ?|(?:${DAY}|matin|apres-midi|soir|midi|\dh\d{0,2}),? |
      (?:j'ai|je n'ai|j'aurai|je n'aurai|i have|i've|i've got|i got|with) )
      (?:pas (?:de |d')?|plus (?:de |d')?|aucun |no )${NO_WORK}
    (?:calendar|agenda|diary|schedule|planning|i'm|i am|we're|wide)(?: is|'s| est)? (?:grand )?
      (?:open|ouverte?)
    (?:humaine?|human|presentable|operationnel\w*|functional|functioning)(?<=\b(?:suis|be|am|i'm) (?:[a-z]+ ){0,4}[a-z]+)
    present\w* / contact(?:er|ez|e|ing)? / (?:votre|vos|your) dispos\w*
    (?:it's|its|it is|c'est) (?:le |the |a |at )?
      (?:${DAY}|\d{1,2}(?:st|nd|rd|th|h\d*|[:.]\d\d| ?[ap]m)) (?:and |et )?(?:not|pas)(?= )
    schedul\w+ / suggest\w*
    (?:wrong|mauvais\w*) (?:day|time|hour|date|jour|heure)
    valid\w* / (?:i|je|j'|on|we) ?(?:suppose|imagine|presume)(?!d) / pencil / reserv\w+ / do (?:the |a |le )?(?=\d|~)
    (?:it's|it is|that's|c'est|ce soit|ca soit|is) (?=${LIMITING} )
    (?:ce sera|ca sera|it is)(?= ?$)
    (?:j'ai|j'aurai|i've got|i've|i have) (?:\d+ ?(?:min\w*|mn)|une? (?:petite )?
      (?:heure|minute|moment)|a minute|an hour|half an hour)
    ${MOVING}
  `,
});

/** What shows that a clause is about the call, or about being there for it, whatever else it tells. */
const WISHES = new RegExp(pattern`\b${WISHES_WORDS}\b`);

export function isAboutTheCall(clause: string): boolean {
  return WISHES.test(clause);
}
