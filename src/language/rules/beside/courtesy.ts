/** Words that end a conversation, or begin one: thanks, good wishes, a goodbye, a greeting, and nothing besides. */

import { APOLOGIES } from './apologies.js';
import { HELLO } from './greetings.js';
import { listed, oneOf, pattern } from '../text/patterns.js';
import { merelyAgrees } from '../signs/agreeing.js';

const LONGEST = 160;

const HOW_MUCH_MERCI = oneOf(listed`
  beaucoup / bien / encore / infiniment / a (?:vous|toi|tous) / quand meme / tout de meme / d'avance
  madame / monsieur
`);

const MERCI_FOR = oneOf(listed`
  appel / aide / temps / retour / reponses? / message / infos? / informations? / gentillesse
  patience / comprehension / rendez-vous / echange / entretien / accueil / ecoute / suivi / rappel
  conseils? / tout / reactivite / rapidite / efficacite / confirmation / service
`);

const HOW_MUCH_THANKS = oneOf(listed`
  so much / very much / a lot / a million / again / anyway / anyways / all the same / for now / mate
  love / guys / everyone
`);

const THANKS_FOR = oneOf(listed`
  the / your / ur / all / this / that / everything / calling / letting me know
  getting back(?: to me)?
`);

const THANKED_THING = oneOf(listed`
  call / chat / help / time / info / information / meeting / talk / reply / answers? / update
  message / patience / reminder / support / advice
`);

const GOOD_TIME = oneOf(listed`
  journee / soiree / semaine / nuit / continuation / annee / apres-midi / aprem / week-?end
  reception / fetes?
`);

/** What says goodbye or thanks. */
const PARTING = {
  fr: listed`
    (?:un grand |mille |encore )?merci(?: ${HOW_MUCH_MERCI})*
      (?: (?:pour|de) (?:(?:l'|le |la |les |votre |vos |ton |tes |cet |cette |ce |tout)${MERCI_FOR}?|
      avoir \w+|m'avoir \w+))?
    (?:et |and )?(?:tres )?(?:bonne|belle|excellente) (?:fin de )?${GOOD_TIME}
    bonnes (?:fetes|vacances) / joyeu\w+ (?:fetes|noel) / prenez soin de vous
    a (?:vous|toi)(?: (?:aussi|de meme|pareillement|egalement))?
    (?:vous|toi) (?:aussi|de meme) / de meme / pareillement / egalement / au revoir
    a (?:bientot|plus|plus tard|la prochaine|tres vite)
    (?:a )?tchao
    (?:allez |bon )?je (?:ne )?(?:vous |t'|te )(?:embete|derange|ennuie|importune|retiens) (?:plus|pas plus longtemps) / (?:allez |bon )?je vous laisse(?: tranquilles?)?
    j'ai tout ce qu'il (?:me |nous )?(?:faut|fallait) / (?:plus )?rien de plus (?:de mon cote|pour moi)
  `,
  en: listed`
    (?:many |a lot of )?(?:thanks|thank you|cheers|ta|much appreciated|appreciate (?:it|that))
      (?: ${HOW_MUCH_THANKS})*(?: for (?:${THANKS_FOR}(?: (?:the|your))?(?: (?:\w+ )?${THANKED_THING})?))?
    (?:have|enjoy) (?:a |an |your |the )?
      (?:(?:nice|good|great|lovely|wonderful|rest of (?:the|your)) )?(?:rest of (?:the|your) )?
      (?:day|one|evening|weekend|week|night|afternoon|holidays?)
    good night / take care / all the best / happy (?:holidays|new year) / merry christmas
    (?:and )?(?:you too|same to you|likewise|u too)
    bye(?:[ -]bye)? / good bye
    see (?:you|ya)(?: (?:soon|around|later))?
    (?:talk|speak)(?: to you)? (?:soon|later)
    until (?:next time|then) / goodbye
    (?:i|we)(?:'ll| will)? (?:won't|not) (?:bother|trouble|disturb|keep) you (?:any ?more|again|any (?:longer|further)) / i'll leave you (?:to it|be|in peace)(?: then| now)?
    (?:nothing|no) (?:more|else|further) from (?:me|us)(?: then| now)?
  `,
  both: listed`
    (?:bon|beau) (?:week-?end|apres-midi|courage|appetit|dimanche)
    ciao
  `,
};

const VERY = oneOf({
  fr: listed`
    tres[ ] / vraiment[ ] / super[ ] / bien[ ] / trop[ ] / super[ ] / hyper[ ]
  `,
  en: listed`
    really[ ] / very[ ] / so[ ] / most[ ]
  `,
});

const PLEASED = oneOf({
  fr: listed`
    clair / interessant / gentil / pro / bon (?:appel|echange) / utile / sympa / agreable / efficace
    instructif / constructif
  `,
  en: listed`
    complet / useful / helpful / interesting / kind / friendly / good call / clear / informative
    pleasant / professional
  `,
});

/** What merely takes note, or is pleased. */
const NOTED = {
  fr: listed`
    d'accord / entendu / compris / bien (?:recu|note) / c'est note / note / ca marche / ca roule
    parfait / impec\w* / nickel / tres bien / bien / oui / ouais / tant pis
    c'est (?:dommage|gentil|parfait|bon|bien|sympa|cool)
    de rien / je vous en prie / avec plaisir / ras / rien (?:d'autre|de plus) / c'est tout / mdr+ / hihi
    genial / dommage / ptdr+ / wow / ouah / wahou / oh la la / a+h / trop (?:cool|bien|sympa|fort|top|mignon|gentil)
    t'assures / vous assurez / (?:vous etes|tu es|t'es)(?: (?:au top|top|adorables?|efficaces?|rapides?|geniale?s?|super|formidables?|gentille?s?|reactive?s?))
    (?:c'est |je l'ai |je le )?(?:mis |note |marque |inscris )?dans (?:mon|l'|notre) ?(?:agenda|calendrier) / (?:je|j'ai|je l'ai) (?:note|marque|bloque)
    (?:super |quelle |tres |merci pour (?:la|votre|ta) )?(?:reacti(?:f|ve|vite)|rapidite|efficace)e?s? / gros bisous / bisous / bises / biz
    (?:il )?(?:n')?(?:y a )?pas de quoi
    (?:j'en |je )suis (?:vraiment |bien |tout a fait |absolument )?(?:sure?|certaine?)(?: de moi)? / (?:c'est )?(?:sur et certain|definitif|tout reflechi)
  `,
  en: listed`
    o+k(?:ay|i)? / understood / got it / noted / perfect / great / good / fine / cool / nice / lovely
    amazing / wonderful / very good / all good / sounds good / alright / all right / right / sure / yes
    yep / yeah
    (?:that'?s|it'?s) (?:ok|okay|fine|great|perfect|kind(?: of you)?|a shame|alright)
    you'?re welcome / my pleasure / anytime / that'?s (?:all|it|everything|the lot)(?: (?:i (?:need|needed|wanted)|thanks|from me|for now))? / nothing else / (?:he){2,} / gotcha
    brilliant / awesome / fab / sweet / fair enough / wow / woah / yay / woohoo / aww+ / whoop / a+h / a?(?:ha)+h?
    love (?:it|that) / (?:what a |super |very )?(?:quick|fast|speedy|prompt) (?:reply|response|service|answer|work)
    (?:i'm|i am|we're|we are) (?:very |quite |absolutely |really |pretty |totally )?(?:sure|certain|positive)
    (?:that was|that's|so|super|very) (?:quick|fast|speedy|easy|painless)
    (?:it'?s|that'?s|got it|popped it|put it|i'?ve put it|all) (?:down )?in (?:my|the) (?:diary|calendar|phone) / (?:written|jotted|marked) (?:it )?down / you'?re (?:the best|a (?:star|legend|gem))
  `,
  both: listed`
    roger / super / top / excellent
    (?:no|pas de) (?:problem|probleme|worries|soucis?|bother|stress)
    (?:c'etait |c'est |ce fut |it was |that was |was |un |a )?${VERY}*${PLEASED}e?
    (?:ha){2,}h? / lo+l / xd
  `,
};

const GREETING = new RegExp(pattern`^${HELLO}(?: (?:there|again|a vous|a tous|madame|monsieur|guys|all))*$`);

const END = "(?![a-z0-9'])";
const PARTS = new RegExp(`${oneOf(PARTING)}${END} ?`, 'y');
const NOTES = new RegExp(`${oneOf(NOTED, APOLOGIES, ['et', 'and', 'but', 'mais'])}${END} ?`, 'y');

/**
 * @param plain as `plainWords` gives it
 * @returns `greeting` for a greeting alone, `parting` for a goodbye or thanks, `noted` for what merely takes note
 */
export function readCourtesy(plain: string): 'greeting' | 'parting' | 'noted' | null {
  if (plain.length > LONGEST || /[?\d]/.test(plain)) return null;
  const words = plain
    .replace(/[^\p{L}' -]+/gu, ' ')
    .replace(/ - | +/g, ' ')
    .trim();
  // Nothing but signs and faces.
  if (words === '') return plain.trim() === '' ? null : 'noted';
  if (GREETING.test(words)) return 'greeting';
  return kindOf(words) ?? (merelyAgrees(words) && !TAKES_UP.test(words) ? 'noted' : null);
}

/** "Let's do it" is more than pleased. */
const TAKES_UP =
  /\b(?:do|go+|going|count|put|deal|suits|works|bet|roll|game|fai\w*|allons|part|vendu|banco|adjuge|tope|fous)\b/;

/** Each word belongs to something courteous, read from the left without trying twice. */
function kindOf(words: string): 'parting' | 'noted' | null {
  let parts = false;
  for (let at = 0; at < words.length;) {
    const parting = endOf(PARTS, words, at);
    const end = parting ?? endOf(NOTES, words, at);
    if (end === null) return null;
    parts ||= parting !== null;
    at = end;
  }
  return parts ? 'parting' : 'noted';
}

function endOf(pattern: RegExp, words: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(words) ? pattern.lastIndex : null;
}

const GLAD_FACES = /^[😂🤣😄😁😀😃😆😅😊🙂😉😍🥰😘😎🤗🤩🥳🎉🙌👏💪🤞✨💯⭐❤👍👌🙏\s!.]+$/u;

/** Faces and signs alone, and glad ones. */
export function isGladFace(plain: string): boolean {
  return GLAD_FACES.test(plain.replace(/\ufe0f|\p{Emoji_Modifier}/gu, ''));
}

/** "Merci le robot": whoever thanks one wants nobody else. */
const THANKS_A_ROBOT = new RegExp(
  pattern`
    ^(?:(?:ok|oui|yes|super|parfait|perfect|great|ah|oh|haha|lol|mdr|non|no|bon|et)[ ,.!]+)*(?:merci(?: (?:beaucoup|bien|encore|a vous))*|thanks|thank you|cheers|ta)(?: (?:so much|very much|a lot|again))?
    ,? (?:(?:m|mr|monsieur|mister|mon|le|la|l'|l|petite?|cher|chere|brave|gentil|the|dear|little|you|old)[. ]*)*(?:robots?|bot|chat ?bot|machine|ia|ai|automate|ordinateur|computer)
    (?:[ ,.!]+(?:bonne (?:journee|soiree)|have a (?:good|nice) (?:day|one)|lol|mdr|haha|x+|bye|a bientot))*[ .!]*$
  `,
);

export function thanksRobot(text: string): boolean {
  return (
    text.length < 80 &&
    /bot|machine|\bia\b|\bai\b|automate|ordinateur|computer/.test(text) &&
    THANKS_A_ROBOT.test(text)
  );
}
