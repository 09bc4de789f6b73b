/** "I am not disturbed at that time", "je suis libre à cette heure-là": what is offered suits, in words that refuse elsewhere. */
import { listed, oneOf, pattern } from '../text/patterns.js';

const THEN = oneOf({
  fr: listed`
    (?:a |sur )?(?:cette heure|ce moment|ce creneau|cet horaire)(?:[- ]?la)? / ce jour[- ]?la / ces jours[- ]?la
  `,
  en: listed`
    then / (?:at |on |in )?that (?:time|hour|day|point|slot|moment)(?: of (?:the )?day)? / at those times / those days
  `,
});

const BEING_FREE = oneOf({
  fr: listed`
    (?:je |j'|on |nous )(?:suis|serai|est|sera|sommes|serons) (?:bien |toujours |normalement |justement |tout a fait |toute? |plutot )*(?:libres?|dispo\w*|tranquilles?|seule?s?|joignables?|chez (?:moi|nous)|a la maison|reveillee?s?|debout|en pause|en repos)
    (?:je |on |nous )(?:ne )?(?:suis|serai|est|sera) pas (?:derangee?s?|prise?s?|occupee?s?|embetee?s?)
    (?:personne|rien) (?:ne )?(?:me |nous )(?:derange\w*|embete\w*) / (?:j'ai|on a) (?:eu )?(?:justement |la )?une annulation / (?:un|une|mon|ma) (?:cliente?|patiente?) (?:(?:a|m'a) |vient d'|vient de m')annule[re]?
    (?:j'|je )(?:n')?ai rien(?: de (?:prevu|special))?
  `,
  en: listed`
    (?:i'm|im|i am|i'll be|i will be|we're|we are|we'll be|i should be) (?:all |usually |normally |always |actually |definitely |totally |just |always )*
      (?:free|available|around|home|at home|alone|reachable|awake|about|contactable|on (?:my )?(?:break|lunch))
    (?:i'm|im|i am|i'll be|we're|we are|we'll be|i) (?:not|never|won't be|will not be|am not) (?:be |being )?(?:disturbed|bothered|interrupted|busy|working|at work|doing (?:anything|much))
    (?:i've|i have|we've|we|i) (?:just )?had a cancellation / (?:a|one|my) (?:client|customer|patient)(?: has| just)* cancelled(?: on me)?
    i won't be (?:disturbed|bothered|interrupted|busy|working) / (?:nobody|no one|noone) (?:will |'ll )?(?:disturbs?|bothers?|interrupts?) (?:me|us) / (?:i've|i have|i got|i've got) (?:nothing|no plans)(?: on)?
  `,
});

const FREE_THEN = new RegExp(pattern`(?:^|[^a-z'])${BEING_FREE} ${THEN}(?![a-z'-])`);
const HINT = /heure|moment|creneau|horaire|jour|then|time|hour|that|those/;
const TURNS = /\?|\b(?:but|mais|except|sauf|until|till|jusqu|if|si|unless|or|ou|only|seulement)\b/;

export function isFreeThen(text: string): boolean {
  return HINT.test(text) && FREE_THEN.test(text) && !TURNS.test(text);
}
