/** A stop that was said before and not heard: "I told you to stop but you keep writing". It is one again. */
import { listed, oneOf, pattern } from '../text/patterns.js';

const STOPPING = oneOf({
  fr: listed`
    stop / d'arreter / arrete[rz]? / d'arret / de cesser / (?:de |a )?(?:ne )?plus (?:rien |etre |me |m'|nous )+(?:\w+)
    (?:de )?(?:me |nous )(?:laisser|foutre|ficher) (?:tranquilles?|en paix|la paix) / (?:plus|pas) de (?:messages?|sms|relances?)
  `,
  en: listed`
    stop / to stop / no more (?:messages?|texts?|of these) / (?:not to|to not|to never) (?:text|message|contact|write|call)\w*(?: me| us)?
    to (?:leave|let) (?:me|us) (?:alone|be) / to (?:take|remove|delete) (?:me|us|my (?:number|name|details))(?: off| out)?(?: \w+){0,3}?
  `,
});

const SAID_SO = oneOf({
  fr: listed`
    (?:je |j'|on |nous )(?:ne )?(?:vous |t'|te )?(?:ai|avais|a|avait|avons|avions) (?:pourtant |bien |deja |clairement )*(?:dit|demande|ecrit|repondu|envoye|mis|tape|precise)
      (?: (?:hier|avant-hier|deja|clairement|bien|pourtant))?
  `,
  en: listed`
    (?:i|we)(?:'ve|'d| have| had)? (?:already |clearly |specifically |literally )*(?:said|told|asked|replied|texted|sent|wrote|answered|typed)
      (?: (?:you|u|ye|yous|y'all))?(?: (?:already|clearly|last week|yesterday|before|twice))?
  `,
});

const LEFT = oneOf({
  fr: listed`
    (?:je |on |nous )?(?:me |m'|nous |s')?(?:suis|etais|est|etait|etre|etions) (?:pourtant |bien |deja )*(?:desinscrite?s?|desabonnee?s?|desinscrits)
  `,
  en: listed`
    (?:i|we)(?:'ve|'d| have| had)? (?:already |just |clearly )*(?:unsubscribed|opted out|unsubbed)
  `,
});

/** Goes on all the same. */
const YET = oneOf({
  fr: listed`
    (?:et|mais|pourtant|or)?[ ,]*(?:vous|tu|ca|on) (?:n'|ne )?(?:me |m'|nous )?(?:continue\w*|insiste\w*|recommenc\w+|recontact\w+|reecri\w+|relanc\w+|ecri(?:vez|s|t)|envoye\w*|harcel\w*|appele\w*|ecoute[zs]? (?:pas|rien)|arrete\w* pas|faites la sourde)
    (?:et |mais )?(?:je |j'|on )(?:recois|recoit|ai|a) (?:encore|toujours|quand meme)
    (?:pourtant|quand meme|encore|malgre tout)(?= ?$| ?[?!.,]| (?:svp|please|merci|non)\b)
  `,
  en: listed`
    (?:and|but|yet|so why)?[ ,]*(?:you|u|ye|youse?|it|they)(?:'re|'ve| are| have| still| just| keep| kept)* ?(?:still (?:at it|text|writ|messag|contact|call|send|going|doing)\w*|keep\w*|kept|carry on|continue\w*|text\w* (?:me )?again|messag\w+ (?:me )?again|writ\w+ (?:me )?again|don'?t listen|won'?t listen|ignored?|didn'?t listen)
    (?:and|but|yet)?[ ,]*(?:i'?m|i am|we're|am i|why am i|i) (?:\w+ )?(?:still (?:getting|receiving)|getting (?:these|more|your|messages|texts))
    (?:yet|and|but) (?:here (?:you|we) are|another|again)
  `,
});

const IGNORED = [
  new RegExp(pattern`\b${SAID_SO} (?:de |d')?${STOPPING}\b[^?!\n]{0,60}?${YET}`),
  new RegExp(pattern`\b${LEFT}\b[^!\n]{0,60}?${YET}`),
  new RegExp(
    oneOf(listed`
      ^(?:bonjour |hi |hello |sorry |pardon |euh )?(?:i |we |je )?(?:thought|croyais|pensais) (?:that )?(?:(?:i|we)(?:'d| had)? (?:unsubscribed|opted out|said stop|(?:asked|told) you to stop)|(?:m'etre|etre|avoir) (?:desinscrite?|desabonnee?|dit stop|demande d'arreter))(?![^.!?\n]*\b(?:by mistake|par erreur|but|mais)\b)
      ^(?:and |so |hey )?(?:(?:i|we)(?:'ve| have| had|'d)? )?(?:already |clearly )?(?:asked|told) (?:you|u|ye|yous|ya|yis)(?: lot| people| guys| all)? ${STOPPING}(?: (?:last week|last month|yesterday|twice|before|already|once|ages ago|weeks ago|days ago))*[ .!?]*$
      \bstill (?:getting|receiving|being sent|messaging|texting|sending|at it)\b[^!\n]{0,80}\b(?:asked|told) (?:you|u|ye|yous|ya|yis)(?: lot| people| guys| all)? ${STOPPING}\b(?! (?:by|at|in|over|round|off|for)\b)
      \b(?:did i not|didn't i|have i not|haven't i)(?: just| already| clearly)? (?:say|said|tell|told|ask|asked)(?: you)?(?: to)? (?:stop|no more|leave me|never to|not to (?:text|write|message|contact))(?= ?$| ?[?!.,]| (?:alone|texting|writing|messaging|again|already))
      ^(?:encore(?: vous| un message)?|vous encore|you again|again|not again|another one|oh no)[ ?!.,]+(?:j'avais|j'ai|i|je)(?:'d| had| have|'ve)? (?:said|told you|asked|dit|vous ai dit|demande)(?: de | d'| to | you to )? ?${STOPPING}\b
    `),
  ),
];

/** "Vous n'arrêtez pas de m'écrire": of us, and no plea to go on. */
const GOES_ON_AND_ON = new RegExp(
  oneOf({
    fr: listed`
      (?:^|[.,;!?\n] ?|\b(?:mais|et|pourquoi|bref|serieux|franchement|la|ca fait \S+ \S+ que) )(?:vous|tu) (?:n')?arrete[zs]? (?:pas|jamais|plus) (?:de |d')(?:me |m'|nous )(?:re)?(?:ecri|envoy|contact|relanc|texto|harcel|sollicit|embet|derang|spam)
    `,
    en: listed`
      (?:^|[.,;!?\n] ?|\b(?:but|and|why|so|honestly|seriously) )(?:you|u|ye|yous|you lot|you people|you guys) (?:never|won'?t|don'?t|just won'?t|can'?t|cannot) (?:ever )?stop (?:messag|text|writ|contact|spam|pester|bother|harass|sending)\w*
    `,
  }),
);

/** While a call is wanted. */
const GOES_ON_KINDLY =
  /\b(?:continu|gentil|sympa|lol|haha|mdr|merci|rassur|kind|lovely|nice|keep|thanks|if|si|interess|interest|oui|yes)/;

const HINT =
  /stop|arret|cess|plus |no more|alone|tranquil|paix|not to|to not|never|remove|delete|unsub|opted|desinscri|desabonn/;

export function complainsOfNoStop(text: string): boolean {
  if (!HINT.test(text)) return false;
  return (
    (GOES_ON_AND_ON.test(text) && !GOES_ON_KINDLY.test(text)) || IGNORED.some((wording) => wording.test(text))
  );
}
