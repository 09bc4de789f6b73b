/** What it costs them to be on the telephone. */
import { listed, oneOf } from '../text/patterns.js';

/** "La ligne coûte cher", "calls cost me a fortune": the telephone, of which nothing is asked. */
export const LINE_COSTS = oneOf({
  fr: listed`
    (?:(?:la|cette|ma) ligne|(?:le|mon) (?:telephone|tel|portable|fixe)|l'appel|(?:t')?appeler|telephoner|(?:le |mon )?credit (?:de )?telephone)(?: d'ici| a l'etranger| de l'etranger)? (?:me |nous |te )?(?:est|coutent|coute|couterait|revient) (?:un peu |tres |trop |vraiment |assez |plutot |super |bien )*(?:chere?s?|une fortune|une blinde|un bras)
    (?:ca|cela) (?:me |nous )?(?:coute|revient) (?:un peu |tres |trop |vraiment |assez |super )*(?:cher|une fortune|une blinde) (?:de vous appeler|d'appeler|de telephoner|en (?:telephone|communication|appels?))
  `,
  en: listed`
    (?:(?:the|this|my) (?:phone |land)?line|(?:the|this|my) (?:phone|mobile|landline)|(?:phone |long |mobile )?calls|calling|phoning|ringing)(?: from (?:here|abroad|[a-z]+))?(?: on this (?:phone|line))? ?(?:'s|is|are|costs?|gets?)(?: me| us)? (?:a bit |very |too |really |quite |so |pretty )*(?:expensive|pricey|dear|steep|an arm and a leg|a (?:fortune|bomb|packet|lot))
    (?:it )?costs? (?:me|us) (?:a (?:fortune|bomb|packet|lot)|too much|loads|an arm and a leg) to (?:call|ring|phone)
  `,
});
