/** "Should be in by 3": when they are back where the call finds them. */
import { listed, oneOf, pattern } from '../text/patterns.js';

const HOUR = pattern`(?:\d|(?:five|ten|quarter|twenty|half) (?:past|to)\b)`;

const HOME_BY = new RegExp(
  oneOf({
    fr: listed`
      \b(?:je|on) (?:serai|sera|devrais etre|devrait etre|pense etre|serai surement|serai normalement) (?:bien |deja |surement |normalement )*(?:rentree?s?|la|chez (?:moi|nous)|a la maison|de retour|arrivee?s?|garee?s?|posee?s?) (?:pour|avant|vers|a|d'ici) \d
      \b(?:je|on) (?:rentre|arrive) (?:bien |juste )?(?:pour|avant) \d
      (?:^|[,.!\n] ?)(?:rentree?s?|de retour|a la maison) (?:pour|avant) \d
    `,
    en: listed`
      \b(?:i|we|should|will|i'?ll|we'?ll|shall)(?: should| will| shall)?(?: def(?:initely)?| hopefully| easily| just| prob(?:ably)?)? be (?:in|home|back(?: home)?|there|indoors|at home|parked(?: up)?|in the (?:house|office))(?: (?:from \w+|again))? (?:well )?(?:by|before|for|at|around|about) (?:about )?${HOUR}
      (?:^|[,.!\n] ?)(?:home|back|in|indoors) (?:well )?(?:by|before|for) ${HOUR}
    `,
  }),
);

const HINT =
  /\bbe (?:in|home|back|there|at|parked)|home|back|\bin (?:by|before|for)|rentr|retour|maison|chez|\bla\b|arriv|gare|pose/;

/** A little after an hour that is not said: "home by ten past". */
const JUST_PAST =
  /\b(?:by|at|for|before|around|about) (?:about )?(?:five|ten|quarter|\d{1,2}) past(?! (?:\d|[a-z]+ (?:am|pm)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/;

export function saysJustPast(text: string): boolean {
  return JUST_PAST.test(text);
}

/** Another time, or a doubt. */
const OTHERWISE = new RegExp(pattern`
  \b(?:if|unless|instead|earlier|sooner|rather|not|can|could|would|move|make it|after|si|sauf|plutot|pas|plus tard|peut|pouvez|possible|decaler|apres|call|ring|phone|appele[rz])\b|n't\b|\?
`);

/** By an hour, and nothing else is wished. */
export function saysHomeBy(text: string): boolean {
  return HINT.test(text) && HOME_BY.test(text) && !OTHERWISE.test(text);
}

const ON_THE_WAY = new RegExp(
  oneOf({
    fr: listed`
      \b(?:je|on) (?:rentre|reviens|revient|arrive)(?: (?:juste|la|a l'instant|tout de suite|bientot))*(?: (?:a la maison|chez (?:moi|nous)|pour (?:l'appel|ca|vous|notre appel)))
      \b(?:(?:je suis |on est )?(?:sur le (?:chemin|trajet) du retour|(?:presque|bientot) (?:rentree?s?|arrivee?s?|a la maison|chez (?:moi|nous)))|je viens de rentrer)\b
    `,
    en: listed`
      \b(?:on (?:my|our|the) way|heading|headed|driving|walking|cycling|rushing|racing|legging it|nearly|almost|just about) (?:back |straight )*(?:home|back|in the door|there)\b
      \b(?:just (?:got|getting|walked|coming|come) )(?:home|back|in|in the door|through the door)\b
    `,
  }),
);

/** "Just leaving the surgery, on my way home for it". */
export function isOnTheWay(text: string): boolean {
  if (/\d/.test(text) || !ON_THE_WAY_HINT.test(text)) return false;
  return ON_THE_WAY.test(text) && !OTHERWISE.test(text);
}

const ON_THE_WAY_HINT =
  /way|head|driv|walk|cycl|rush|rac|leg|nearly|almost|about|just|rentr|revien|arriv|retour|presque|bientot/;

const LIGHT =
  '(?:(?:ok|oui|yes|yeah|hi|hello|hey|bonjour|salut|allo|sorry|desolee?|dsl|pardon|non|no|merci|thanks|pls|please|svp|stp|la)[ ,.!?]+)*';
const LIGHT_END =
  '(?:[ ,.!]+(?:please|pls|svp|stp|s.il (?:vous|te) plait|sorry|desolee?|dsl|merci|thanks|now|la|then|mate))*[ .!?]*$';

const A_LITTLE = oneOf({
  fr: listed`
    un (?:petit |tout petit )?(?:peu|moment|instant) / (?:quelques|deux|trois|cinq|dix|quinze|vingt|\d{1,2}) ?(?:petites )?(?:minutes?|mins?|mn) / (?:un )?(?:petit )?quart d'heure
  `,
  en: listed`
    (?:a )?(?:little )?(?:bit|little|moment|while|tad)(?: longer)? / (?:a )?(?:few|couple of|couple|another|two|five|ten|fifteen|twenty|\d{1,2})(?: more)? ?(?:minutes?|mins?|mn) / (?:a )?(?:quarter of an hour)
  `,
});

const WAIT_FOR_ME = new RegExp(
  pattern`^${LIGHT}${oneOf({
    fr: listed`
      (?:(?:pouvez|pourriez|peux|peut)[- ](?:vous|tu|il|elle|on)|(?:vous|tu|il|elle|on) (?:pouvez|pourriez|peux|peut|pourrait)|est-ce que vous pouvez) (?:m'|nous )?(?:attendre|patienter)
    `,
    en: listed`
      (?:can|could|would|will) (?:you|u|ye|he|she|they)(?: please| pls| just)? (?:wait|hold on|hang on|hold off)(?: for me)?(?: for)?
    `,
  })} ${A_LITTLE}${LIGHT_END}`,
);

/** "Can you wait a bit?", as the call draws near. */
export function asksToBeWaitedFor(text: string): boolean {
  return /wait|hold|hang|attend|patient/.test(text) && WAIT_FOR_ME.test(text);
}

const WAITING = new RegExp(
  pattern`^${LIGHT}${oneOf({
    fr: listed`
      (?:(?:je suis|on est) (?:dessus|la|pret|prete|dispo|devant le tel\w*|a cote du tel\w*)[ ,.]+(?:et )?)?(?:j'attends?|on attend|je patiente|je vous attends?|on vous attend)(?: (?:votre |l'|son |le |vos |un )?(?:appel|coup de (?:fil|tel\w*)))?
    `,
    en: listed`
      (?:i'm |i am |we're |we are )?(?:just |all |sat |sitting |stood |standing |here |ready |set |and |by the phone |by )*(?:waiting|standing by)(?: here| now| by the phone)*(?: (?:for|on) (?:your|the|his|her|my) (?:call|ring))?
    `,
  })}${LIGHT_END}`,
);

/** "Ready and waiting", "j'attends", and nothing else. */
export function saysTheyWait(text: string): boolean {
  return /wait|standing|attend|patiente/.test(text) && WAITING.test(text);
}

const DONE_IN = new RegExp(
  pattern`^${LIGHT}${oneOf({
    fr: listed`
      (?:je |j'|on )(?:finis|fini|termine|rentre|debauche|aurai fini|serai rentree?|ai fini|aurai termine)(?: (?:le travail|le boulot|de manger|mon cours|ma reunion))? dans
    `,
    en: listed`
      (?:i'm |i am |i'll be |i will be |will be |i )?(?:finished|finish|done|home|back|off work|finishing)(?: work| up| at work)? in
    `,
  })} (?:about |around |like |environ |a peu pres )?(?:${A_LITTLE}|half an hour|half hour|une demi-heure|\d{1,2} ?(?:minutes?|mins?|mn))${LIGHT_END}`,
);

/** "I am finished in 30 minutes": when they are there. */
export function saysDoneSoon(text: string): boolean {
  return /\b(?:in|dans)\b/.test(text) && DONE_IN.test(text);
}
