/**
 * What ends something else than the writing, in the same words: "stop worrying, I'll be there", "don't let that
 * stop you", "stop putting me on hold", "off sick", "just one, that's enough". Most name what they end; a halt is
 * one where it refuses nothing.
 */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { MAIL } from '../vocabulary.js';
import { SLOT_OR_DAY } from './vocabulary.js';

const NO_NEED = oneOf({
  fr: listed`
    arret\w* / inutile / pas besoin / pas la peine / (?:m'|n')envoye[rz] (?:pas|plus)
  `,
  en: listed`
    quit / no need / don't need / do not need / needn't / enough / don't send / do not send
  `,
  both: listed`
    stop
  `,
});

const TO_REMIND = oneOf({
  fr: listed`
    relanc\w* / rappel\w* / insist\w* / inquiet\w*
  `,
  en: listed`
    remind\w* / worry\w* / panick\w* / nag\w* / fret\w*
  `,
  both: listed`
    stress\w*
  `,
});

/** "Stop worrying, I'll be there", "inutile de me relancer, c'est dans l'agenda": only the reminding is refused. */
export const REMINDING = new RegExp(pattern`\b${NO_NEED}\b(?: \S+){0,4}? ${TO_REMIND}`);

const STILL_COMING_WORDS = oneOf({
  fr: listed`
    je (?:suis|serai) (?:la|pret\w*|present\w*)
    c'est (?:note|dans (?:l'|mon )agenda|dans mon tel\w*)
    j'ai (?:bien )?note / j'ai pas oublie / je n'ai pas oublie
    je (?:le |la )?(?:veux|attends) (?:cet|l'|votre|toujours)
    on (?:est|sera) la / je n'oublie (?:jamais|pas|rien) / je n'oublierai pas
  `,
  en: listed`
    i'll be (?:there|ready|here|waiting)
    i will be (?:there|ready|here|waiting)
    i'm (?:ready|here|coming|waiting) / i am (?:ready|here|coming|waiting)
    it's in (?:the|my) (?:diary|calendar)
    i (?:do )?(?:still )?want (?:the|that|this) call
    i haven't forgotten / i (?:never|won't|don't|will not) forget / i(?:'ll| will)? remember
  `,
});

export const STILL_COMING = new RegExp(pattern`\b${STILL_COMING_WORDS}`);

const LAUGH = 'mdr+|ptdr+|lol+|lmao|haha\\w*|hehe|hihi';

/** Said of what does one good, or in jest: "you'll have me bankrupt haha". */
const KINDLY = oneOf({
  fr: listed`
    (?:vous allez|tu vas|vous etes en train de|vous finirez par) (?:tous )?(?:me|nous) (?:ruiner|achever|faire (?:rire|pleurer|marrer)|mettre (?:sur la paille|a sec|dans le rouge))[ ,!]+(?:${LAUGH})\b
    (?:c'est|vous etes|tu es|vous me|tu me|vous allez me|je (?:rougis|ris|rigole))(?: \S+){0,2}? ?(?:trop|
      si|gentille?|drole|
      mignon|chou|adorable|rire|rougir|flatte\w*|sympa|marrant|genial)
  `,
  en: listed`
    (?:you'll|you will|you're going to|you're|you are|you) (?:(?:have|make|making|leave|leaving|send|get) (?:me|us) (?:bankrupt|broke|skint|penniless|poor|homeless|divorced|sacked|laugh\w*|cry\w*|giggl\w*|in (?:stitches|tears|bits))|(?:bankrupt|ruin|rob|robbing|bleeding) (?:me|us)(?: dry| blind)?)[ ,!]+(?:${LAUGH})\b
    (?:you're|you are|that's|this is|it's|you)(?: \S+){0,2}? ?(?:too (?:kind|funny|sweet|nice|good|much)|
      so (?:kind|funny|
      sweet|nice)|hilarious|making me (?:laugh|blush)|flatter\w*|killing me|cracking me up|a (?:star|gem))
  `,
});

/** What goes on after a halt, and refuses nothing. */
const ONLY_HALTS = pattern`
  (?![^\n]*(?:n't\b|\b(?:(?<!\b(?:or|ou) )(?:not|no|pas)|never|plus(?! loin)|ne|done|enough|interes\w*|messag\w*|text\w*|contact\w*|ecri\w*|
  bother\w*|leave|laisse\w*|remove)\b))
`;

/** What it is stopped for: to have something told first. */
const FIRST = oneOf({
  fr: listed`
    avant (?:(?:d'|de |qu'on |que l'on )(?:aller|alle|aille) plus loin|de (?:continuer|poursuivre|repondre|commencer)|toute? (?:autre )?chose|tout)
    (?:juste )?une (?:petite )?question
  `,
  en: listed`
    before (?:(?:we|you|i) )?(?:go(?:ing)? (?:any )?(?:further|on)|carry(?:ing)? on|continu(?:e|ing)|answer(?:ing)?|start(?:ing)?|anything else)
    (?:just )?(?:one|a) (?:quick )?question
  `,
});

/** Homes they have had enough of. */
const HOMES = oneOf({
  fr: listed`
    appart\w* / locations? / locatif / immeubles? / copro\w* / hlm / studios? / colocations? / maisons? / demenagements? / loyers?
  `,
  en: listed`
    flats? / apartments? / renting / landlords? / tower blocks? / studios? / flatshares? / house ?shares? / houses / moving house
  `,
});

/** What they heat with, or had work done by. */
const HEATED_WITH = oneOf({
  fr: listed`
    gaz / fioul / mazout / charbon / bois / granules / pellets / solaire / panneaux / chaudieres? / poeles? / radiateurs? / convecteurs? / grille-pain
    pompes? a chaleur / clim\w* / artisans?
  `,
  en: listed`
    gas / oil / coal / wood / storage heaters? / heat pumps? / solar / panels / boilers? / stoves? / radiators? / pre-?pay / builders? / tradesmen
  `,
});

/** What is too good to be true. */
const NOT_BELIEVED = oneOf({
  fr: listed`
    (?:serieux|vraiment|gratuit) ?\? / sans blague / si peu / c'est (?:vrai|genial|super|gratuit)
  `,
  en: listed`
    no way / (?:really|seriously|free) ?\? / that's (?:brilliant|class|great|amazing|cheap|unreal|deadly|savage)
    (?:that|so|as|this) (?:cheap|little|early|late|soon|low)\b / you're (?:joking|kidding|messing)
    \d[\d:.h]*(?: ?[ap]m)? ?\?
  `,
});

/** What a stop was called out for. */
const HALTED_BY = oneOf({
  fr: listed`
    pas si vite / doucement / une (?:petite )?(?:chose|question|seconde|minute)
    (?:vous vous etes|tu t'es) tromp\w* (?:de |dans |sur )(?:mon |le |la |l')?(?:prenom|nom|jour|date|heure|mois|adresse|ville)
    je (?:rougis|vais rougir|plaisante|(?:ne )?(?:vous|te) suis plus|suis (?:un peu )?perdue?|m'y perds) / j'ai perdu le fil
    c'est trop (?:beau|gentil|mignon|drole) / j'(?:avais |ai )?(?:failli|presque|completement)? ?oubli\w*
  `,
  en: listed`
    i (?:nearly|almost|clean|completely|totally) forgot / not so fast / slow down / too fast / one (?:thing|question|sec\w*|minute) / there(?:'s| is) a (?:mistake|typo) in
    you(?:'ve| have)? (?:got|spelled|spelt|misspelt|misspelled) my (?:name|surname) / i(?:'m| am) (?:\S+ )?(?:lost|blushing|confused)
  `,
});

/** What is done to them, other than writing. */
const OTHER_DOINGS = oneOf({
  fr: listed`
    (?:arret\w*|cess\w*|evite[rz]?) de (?:vous |te |t'|se |s')(?:en faire|inquiet|excus|stress|tracass|prendre|justifi)\w*
    (?:arret\w*|cess\w*|evite[rz]?) de (?:me |m'|nous )?(?:bascul|transfer|raccroch|coup|vouvoy|tutoy|balad|renvoyer (?:vers|sur|d'un)|mettre (?:en|sur)|faire (?:patienter|attendre|tourner|poireauter|rire|rougir)|chang|decal|report|appeler (?:madame|mademoiselle|monsieur|mon|ma|par (?:mon|le)|chef|docteur|maitre))\w*
    (?:ne )?(?:me |nous )(?:propos|offr|mett|donn|suggere)\w* (?:plus|pas|jamais) (?:\S+ ){0,3}?${SLOT_OR_DAY}
  `,
  en: listed`
    (?:stop|quit) (?:putting (?:me|us) (?:on hold|off|through(?! (?:this|it|hell)))|transferring|passing (?:me|us)|bouncing (?:me|us)|hanging up|cutting (?:me|us) off|fobbing (?:me|us)|making (?:me|us) (?:wait|laugh|blush)|keeping (?:me|us)|changing|moving|apologi[sz]ing|calling me (?:mr|mrs|ms|miss|sir|madam|ma'am|dear|love|by|darling)|worrying|fretting|panicking|stressing)
    (?:don't|do not|never)(?: ever)? call me (?:mr|mrs|ms|miss|sir|madam|ma'am|dear|love|by|darling)
    (?:don't|do not|never)(?: ever)? (?:offer|suggest|propose|give)(?: me| us)? (?:\S+ ){0,3}?${SLOT_OR_DAY}s?
  `,
});

export const ELSE_ENDED: RegExp[] = listed`
  // "Stop putting me on hold", "ne me proposez plus de matin".
  \b${OTHER_DOINGS}\b(?:(?! (?:and|et|but|mais|just|so)\b)[^.,;!?\n])*
  // "Don't let that stop you", "rien ne vous arrête".
  \b(?:let|lets|letting|have) (?:that|this|it|him|her|them|me|us|my \S+|the \S+) (?:stop|put) (?:you|u|us|me)\b
  \b(?:nothing|what|who)(?:'s|'ll| is| can| will| could| would| should)* (?:stop|stops|stopping) (?:you|u|us|me)\b
  \b(?:que (?:ca|cela|rien)|rien|ca|meme \S+ \S+) ne (?:vous|t'|m'|nous|me) ?(?:arret|stopp|freine)\w*
  // "I no get time again": no longer.
  \bi no (?:get|fit|dey|go|wan|want|need)(?: (?!(?:${MAIL}|you|your|una)\b)[^\s,.;!?]+){0,4}? again\b
  // "Hang on, stop, I need to check the diary".
  \b(?:wait|hang on|hold on|attends|attendez|whoa|woah|(?:un|une|one|a) (?:sec|moment|minute|seconde|
    second))[ ,!.]+(?:stop|arrete[rz]?)\b(?= ?[,.!?]+ )${ONLY_HALTS}
  ^(?:ok |oh |non |no |euh )*(?:stop|arrete[rz]?)(?: la| there| une? \w+| for a \w+| a \w+)?[ ,.!]+(?=
    (?:did you|you said|vous (?:avez|aviez) dit|what (?:time|day|is)|quel\w*|which|how|combien|
    comment)\b)${ONLY_HALTS}
  // "Stop! Before we go any further: do you cover Cork or not?"
  ^(?:ok |oh |non |no |euh )*(?:stop|arrete[rz]?)(?: la| there)?[ ,.!:-]+(?=${FIRST}\b[^\n]*\?)${ONLY_HALTS}
  // "Stop, pas si vite", "arrêtez, je vais rougir": said on the way.
  ^(?:ok |oh |non |no |euh |mais |haha |lol |but )*(?:stop|arrete[sz]?)(?:,? (?:stop|arrete[sz]?))?[ ,.!]+(?=${HALTED_BY}\b)(?![^\n]*\b(?:messag|text|contact|leave|laisse|remove|interes|ecri)\w*)
  // "M'envoyez pas un stagiaire".
  \b(?:ne |n')?(?:me |m'|nous )?envo(?:yez|ie|ies) (?:moi |nous )?(?:surtout )?pas (?:(?:un|une|le|la|l'|ce|cette|votre|vos|des|encore) ?)*(?:\S+ )?(?:stagiaires?|apprenti\w*|debutant\w*|jeunes?|gamine?s?|commercia\w+|vendeu\w+|technicien\w*|types?|gars|mecs?|sous-traitant\w*|interimaires?|n'importe qui|premier venu|gugusse)\b[^.,;!?\n]*
  // "Leave me out of the technical stuff".
  \bleave (?:me|us) out of (?:the|all the) (?!(?:\S+ )?(?:lists?|loop|mailing|database|system|texts?|messages?)\b)[^.,;!?\n]*
  // "This winter has finished me off".
  \b(?:finished|wiped|polished|worn|knocked|done) (?:me|us) (?:off|out|in)\b / \bbe the death of (?:me|us)\b
  \b(?:take|have|get|got|had) (?:a|any|the|my|some|this) (?:days?|time|week|night|afternoon|morning|evening) off\b
  \bretirez (?:des affaires|du monde|a la campagne|de la vie active)\b
  // "Get lost, that cheap?", "vous vous fichez de moi, si peu ?": not believed.
  ^(?:oh |ah |no |ha |non )*(?:shut (?:up|it)|get (?:lost|away|out(?: of (?:here|it))?|off)|give over|stop(?: it)?|leave off|go away|arrete[sz]?)[ ,.!]+(?=${NOT_BELIEVED})
  \b(?:vous vous|tu te) (?:fich|fout|moqu)\w* de (?:moi|nous)\b
  // "I'm ex-directory: how did you find me?", in French.
  \b(?:suis|est|sommes) (?:\S+ )?(?:sur|en) (?:la )?liste rouge\b(?= ?[,.:;!-]* ?(?:alors |donc |et |mais )?(?:comment|d'ou|qui vous|par qui|par quel)\b)
  // "Had a heat pump, never again", "le fioul, plus jamais": of what they had.
  \b(?:had|tried|tested|bought|used|rented|hired|owned|signed with|went with|lived in|(?:through|finished|done) with) (?!(?:you|your|ur|u|this|that|these|those|it|enough|with|all|more|texts?|messages?)\b)[^.;!?\n]{0,40}?[,.!;: -]+(?:and |but |so )?never again\b(?= ?$| ?[.,!?;\n]| (?:lol|haha|mate|thanks))
  \b(?:j'ai|on a|nous avons|j'avais|on avait) (?:deja )?(?:eu|teste|essaye|achete|pris|utilise|loue|signe|depanne|connu|vecu)\b(?! (?:assez|marre|affaire|vos|votre|ca)\b)[^.;!?\n]{0,40}?[,.!;: -]+(?:et |mais |donc )?(?:plus jamais|jamais plus)\b(?= ?$| ?[.,!?;\n])
  \b(?:le |du |la |l'|les |des |the )?${HEATED_WITH}[ ,.!?:-]+(?:(?:et|and|mais|but) )?(?:c'est fini |c'est )?(?:plus jamais|jamais plus|never again)\b(?= ?$| ?[.,!?;\n]| (?:lol|haha|mate|thanks))
  // "Fini les appartements, plus jamais": of homes.
  \b(?:renting|${HOMES})[ ,.!?:-]+(?:(?:et|and|mais|but) )?(?:plus jamais|jamais plus|never again)\b
  // "4 et stop, pas un de plus": of a number.
  \b\d{1,4}(?: [a-z]+)?,? ?(?:et |and |puis |then |a |at )?(?:stop|basta)[ ,.!]+(?=(?:et |and )?(?:pas|not|no) (?:(?:un|une|one|a (?:single )?one) )?(?:seule? )?(?:de )?(?:plus|more)\b)
    (?:et |and )?(?:pas|not|no) (?:(?:un|une|one|a (?:single )?one) )?(?:seule? )?(?:de )?(?:plus|more)
  // "Laissez-moi votre numéro", "laisse-moi voir".
  \blaisse[rz]?[- ](?:moi|nous) (?:votre|vos|ton|un|une|le|la|les|du|deux|trois|quelques|\d\w*|jusqu\w*|
    (?!respirer|vivre|dormir|partir|souffler|sortir|etre)[a-z]+(?:er|ir|oir|dre|ire))\b
    (?![^.!?\n]*\b(?:tranquilles?|en paix|la paix)\b)
  // "I won't be going anywhere", "je ne vais nulle part": at home all day.
  \b(?:i|we)(?:'m| am|'re| are|'ll be| will be| won't be| will not be| ain't)(?: not)? going (?:any|no)where\b / \b(?:je|on) (?:ne )?(?:vais|va|bouge|irai|ira) (?:nulle part|pas de chez (?:moi|nous))\b
  // "Off sick", "laid off", "do not disturb was on".
  \b(?:am|i'm|im|been|was|still|he's|she's|is) (?:laid off|off (?:sick|ill|work|on leave|school))\b / \b(?:do not|don't) disturb (?:mode|was on|is on|on my phone)\b[^.!?\n]*
  // "Just one, that's enough", "no more, just the one".
  \b(?:just |only |juste |seulement )?(?:un|une|one|two|three|deux|trois|\d{1,4})(?! (?:messages?|texts?|sms|times?|fois|calls?|appels?|e?mails?|days?|weeks?|jours?))(?: [a-z]+)?,? (?:and |et )?(?:that's|that is|thats|is|are|c'est|ca|will be)(?: more than| bien)? (?:enough|plenty|all|it|tout|suffisant|assez)\b
  \bno more,? (?:just|only) (?:the )?(?:one|two|\d{1,4})\b
  // "Stop it, that's too funny".
  \b(?:stop(?: it)?|arrete[rz]?)[ ,!]+(?:oh |haha |lol |no |non )?${KINDLY}\b[^.,;!?\n]*
`.map((each) => new RegExp(each, 'g'));
