/**
 * Whether one asks if a machine writes: "are you" or "am I talking to", and what one may be. That is never denied, so
 * it is looked for in any wording, with or without a question mark.
 */

import { listed, oneOf, pattern } from '../text/patterns.js';

const END = "(?![a-z0-9'])";
const PAUSE = '[ ,-]+';

/** What can only be a machine that talks. */
const BOT = oneOf({
  fr: listed`
    (?:assistante?|agente?) virtuel(?:le)?
    intelligences? artificielles?
  `,
  en: listed`
    (?:chat[ -]?)?bots? / (?:chat ?)?gpt / i\.?a\.? / a\.?i\.? / artificial intelligence
  `,
  both: listed`
    robots? / openai / gemini / siri / alexa / llms?
    (?:virtual|digital|ai|automated) (?:assistant|agent)
  `,
});

/** What may be other things as well, and is a machine where it is said of who writes. */
const MACHINE = oneOf({
  fr: listed`
    algorithm(?:e|es|s)? / virtuel(?:le)?s? / artificiel(?:le)? / automates? / repondeurs?
    ordinateurs? / programmes? / logiciels? / automatise\w*
  `,
  en: listed`
    automated / automatic / computers? / softwares? / virtual / artificial
  `,
  both: listed`
    ${BOT} / machines? / programs? / automatiques?
  `,
});

const PEOPLE = oneOf({
  fr: listed`
    personnes? / persons? / gens / conseill\w+ / femme / homme / dame
  `,
  en: listed`
    people / lady / woman / man / guy / girl / agent
  `,
  both: listed`
    rep
  `,
});

const PERSON = oneOf({
  fr: listed`
    (?:personne|quelqu'un|gens) (?:de |d'|en )?(?:reel(?:le)?|vraie?|physique|humain|vivant|chair)
  `,
  en: listed`
    (?:someone|somebody|anyone|anybody) (?:real|human|alive|live)
    flesh and blood
  `,
  both: listed`
    (?:etre |real |vrai |actual |living |live )*(?:humaine?s?|humans?)(?: being)?
    (?:vraie?s?|real|actual|live|living|reel(?:le)?s?) ${PEOPLE}
  `,
});

/** Of a person: real. Of an offer it asks for something else. */
const REAL = '(?:real|reel(?:le)?s?|vivante?s?|alive)(?= ?(?:$|[?,.!\\n]|ou |or ))';

const YOU = oneOf({
  fr: listed`
    vous (?:n'|ne )?etes / etes[- ]?vous / (?:t'es|vous etes)[ -]tu / tu (?:n'|ne )?es / t'? ?(?:n')?es / es[- ]?tu
    tes(?= (?:une? |humain|reel)) / t(?:es?)?(?= une? ) / t'une? / t(?:es|'es)? ?1(?= )
  `,
  en: listed`
    are (?:you|we|u) / you(?:'re| are) / (?:you|u|your)(?= an? )
  `,
});

const FILLER = oneOf({
  fr: listed`
    un / une / juste / vraiment / genre / bien / en fait / sur / de / du / des / meme / aussi / donc
    pas / plutot / simplement / encore / ou / vous / tu / que / qu' / par hasard / gentil(?:le)?
    vous etes / etes / es / si / une sorte / sure que / d' / fichu / null?e? / mauvaise? / comme / pire / sacre / pauvre
  `,
  en: listed`
    an / the / some / just / only / really / actually / like / kind of / sort of / sure / even / also
    not / simply / or / you / that / by any chance / sale / talking / you're / you are / are / if
    quite / one of those / dumb / bloody / rubbish / crap / terrible / bad / awful / silly / very / pretty
  `,
  both: listed`
    a / certain / stupid
  `,
});

const FILLED = `(?:${PAUSE}${FILLER})*${PAUSE}`;

const IT =
  "(?:is (?:this|it|that)|(?:this|it|that)(?: is|'s)|^this|c'est(?:[ -]tu)?|c'tu|ce n'est|est-ce(?:[ -]tu| que c'est)?|serait-ce|ce serait)";
const NOTHING_ELSE_WORDS = oneOf({
  fr: listed`
    ou / qui / la / ici / hein / non / n'est / en fait / svp / mdr / au bout
  `,
  en: listed`
    i'?m(?= (?:talking|speaking|texting|chatting|writing|messaging)) / or / that / who / here / right / no / isn't / please / writing / typing / answering / replying
    texting / talking / on the
  `,
  both: listed`
    lol
  `,
});

/** "C'est un robot" says what writes; "c'est un robot de piscine" says what is sold. */
const NOTHING_ELSE = pattern`(?= ?(?:$|[?,.!;:)\n]|${NOTHING_ELSE_WORDS}(?![a-z])))`;

const TALK_FR = oneOf(listed`
  parle / parler / discute / discuter / ecris / ecrire / echange / echanger / cause / causer / affaire
  chatte / tchatte
`);

const TALKING = oneOf(listed`
  (?:talk|speak|text|chat|deal|writ|messag|connect|convers)(?:ing|ed)?
    (?: (?:here|right now|now|actually))? (?:to|with)
  ${TALK_FR}(?: (?:bien|vraiment|la|actuellement|en fait|donc))* (?:a|aux?|avec)
`);

const LIKE = oneOf(listed`
  (?:sound|look|feel|seem|act|read|talk|reply|write)s?(?: (?:like|as if|to be|just))*
  on dirait
  (?:l'air|ressemble\w*|parle[sz]?|repond\w*|ecri\w+)(?: (?:d'etre|d'|a|comme))*
`);

const MESSAGE = '(?:messages?|reponses?|textos?|texts?|sms|repl(?:y|ies)|answers?|responses?|conversation)';
const AUTOMATIC = '(?:automati(?:que|c|se|see)s?|automated|auto|pre-?recorded|generated|generes?|ai|ia|bot)';

const BEFORE_ASKING = oneOf({
  fr: listed`
    bonjour / salut / mdr / et / mais / vous / toi / tu
  `,
  en: listed`
    hi / hello / hey / so / wait / and / but / you / this / it
  `,
  both: listed`
    ok / lol
  `,
});

const ASKS = new RegExp(
  oneOf({
    fr: listed`
      (?<![a-z'])(?:vos|tes|ces|ce) ${MESSAGE} (?:est|sont|c'est) (?:\w+ )?
        (?:automati\w+|generes?|ecrits?|envoyes?)
      (?:^|\n)[^\n.!?]{0,25}(?:${AUTOMATIC} ${MESSAGE}|${MESSAGE} (?:automati\w+|auto)) ?\?
      (?<![a-z'])(?:y a|y a-t-il|ya|y a t'il)(?: bien| vraiment| un| une)* (?:${PERSON}|quelqu'un)
        (?: (?:derriere|au bout|la derriere)${END}|(?= ?\?))
    `,
    en: listed`
      (?<![a-z'])(?:is|are) (?:this|these|those|your) (?:${MESSAGE} )?
        (?:automated|automatic|generated|(?:written|sent|typed) by ${BOT})
      (?<![a-z'])(?:is )?(?:any|some) ?(?:one|body) (?:even |actually |really )?(?:there|here|at the other end|behind this)(?= ?\?)
      (?<![a-z'])(?:is|are) there (?:\w+ ){0,2}${PERSON}${END}
        (?! (?:i |we |to |available|free|who can|on your))
    `,
    both: listed`
      (?<![a-z'])${YOU}${FILLED}(?:${MACHINE}|${PERSON}|${REAL})${END}
      (?<![a-z'])${IT}${FILLED}(?:${BOT}|${PERSON}|machine)${END}${NOTHING_ELSE}
      (?<![a-z'])${IT} (?:tout |all )?(?:automatique|automatise|automated|automatic)e?s?
        [ ](?:vos|tes|ces|les|ce|your|these|the|this) ${MESSAGE}
      (?<![a-z'])(?:is|are|est-ce|sont) (?:\w+ ){0,3}(?:an? |une? |des )?${AUTOMATIC}[ -]${MESSAGE}
      (?:written|sent|typed|generated|ecrite?s?|envoyee?s?|generee?s?) (?:by|par)
        [ ](?:an? |une? |de l'|l')?(?:${BOT}|machine|human|humain|personne)${END}
      (?<![a-z'])${LIKE}${FILLED}(?:${BOT}|machine|${PERSON})${END}
      (?:${PERSON}|personne|person|human|humain)(?: \w+){0,2} (?:or|ou)
        (?: (?:an?|une?|just|juste|is it|c'est|un simple|with|avec|to|a))* (?:${BOT}|machine)${END}
      (?:${BOT}|machine)(?: \w+){0,2} (?:or|ou)(?: (?:an?|une?|is it|c'est|with|avec|to|a|bien))*
        [ ](?:${PERSON}|personne|person|human|humain)${END}
      (?:^|[\n.!?,] ?)(?:${BEFORE_ASKING}[ ,]+)*(?:an? |une? )?(?:${BOT}|machine|${PERSON}) ?\?
    `,
  }),
  'g',
);

const TALKS = new RegExp(`(?<![a-z'])${TALKING}${FILLED}(?:${MACHINE}|${PERSON})${END}`, 'g');

const WISHES_WORDS = oneOf({
  fr: listed`
    veu[xt] / voudr\w+ / souhait\w+ / aimer\w+ / puis-je / peux / pourr\w+ / plutot / besoin / refuse
    jamais / arrete\w* / marre
  `,
  en: listed`
    prefer\w* / want / need / like / i'd / can i / could i / may i / can we / let me / rather / instead
    hate / never / don'?t / do not / (?:^|i'?m |am )not / won'?t / fed up
  `,
  both: listed`
    possible / stop
  `,
});

/** Who would rather talk to a person asks nothing: "I don't talk to bots", "je veux parler à un humain". */
const WISHES = new RegExp(pattern`\b${WISHES_WORDS}\b`);
const WONDERS = /\b(?:savoir|know|tell me|dites-moi|dis-moi|wonder\w*|demande) (?:si|if|whether)\b/;

const GET_ME = oneOf({
  fr: listed`
    veux / voudr\w+ / souhait\w+ / aimer\w+ / passe[rz]? / mette[zr] / donne[rz]? / trouve[rz]? / besoin
    exige / puis-je / peux / pourr\w+
  `,
  en: listed`
    get / give / send / put / pass / find / want / need / like / prefer / rather / can / could / may
    let / prefer\w* / connect / transfer
  `,
  both: listed`
    possible
  `,
});

const SOMEBODY = oneOf({
  fr: listed`
    quelqu'un / un conseiller / une? (?:vraie )?personne
  `,
  en: listed`
    a person / someone / somebody
  `,
  both: listed`
    ${PERSON}
  `,
});

const OF_THEIRS = oneOf({
  fr: listed`
    (?:passe[rz]?|mette[rz]|donne[rz]|trouve[rz])[- ](?:moi|nous) (?:en (?:relation|contact|communication) avec )?(?:un|une|votre|le|la|l'un de vos)(?: vrai| vraie)? (?:commercial\w*|conseill\w+|responsable|chef|patronne?|collegue|manager|agent|technicien\w*)
  `,
  en: listed`
    (?:get|give|put|pass|find|send|fetch) (?:me|us) (?:(?:through|on|over|to|with) )*(?:your|a|an|the|some) (?:manager|supervisor|boss|superior|agent|advis[eo]r|rep|salesperson|salesman|colleague|team leader)
  `,
});

const WANTED = new RegExp(pattern`\b(?:${GET_ME}\b[^.!?\n]{0,40}\b${SOMEBODY}|${OF_THEIRS})${END}`);

/** Without any of these nothing else need be looked for. */
const HINT = new RegExp(
  oneOf({
    fr: listed`
      auto / repondeur / logiciel / gens / conseill / quelqu / reel / vrai / vivant / ordinat / genere
    `,
    en: listed`
      \bi\.?a\b / \ba\.?i\b / comput / person / people / someone / somebod / anyone / anybod / real
      alive / software / generat / flesh
    `,
    both: listed`
      bot / gpt / llm / openai / gemini / siri / alexa / intelligence / virtu / assistan / machine
      program / algorithm / artifici / huma
    `,
  }),
);

/** Where a text asks whether a machine writes. */
export function findRobotQuestion(text: string): { index: number; length: number } | null {
  const [asked] = spans(text).toSorted((a, b) => a.index - b.index);
  return asked ? { index: asked.index, length: asked[0].length } : null;
}

/** What is said beside asking whether a machine writes. */
interface BesideRobot {
  asked: boolean;
  rest: string;
  /** "Are you a bot? Get me someone real": a person is wanted, too. */
  wantsPerson: boolean;
}

export function readRobot(text: string): BesideRobot {
  const asked = spans(text);
  const rest = asked.reduce((left, [words]) => left.replace(words, ' '), text);
  return { asked: asked.length > 0, rest, wantsPerson: asked.length > 0 && WANTED.test(rest) };
}

function spans(text: string): RegExpExecArray[] {
  return HINT.test(text) ? [...text.matchAll(ASKS), ...talks(text)] : [];
}

function talks(text: string): RegExpExecArray[] {
  return [...text.matchAll(TALKS)].filter(({ index }) => {
    const sentence =
      text
        .slice(0, index)
        .split(/[.!?\n]/)
        .at(-1) ?? '';
    return !WISHES.test(sentence) || WONDERS.test(sentence);
  });
}
