/**
 * To be left alone, in anger too: "leave me alone", "fichez-moi la paix", "get lost", "you're blocked", "I report
 * you as spam". "Laissez-moi le temps" asks for time, and is none.
 */
import { listed, oneOf, pattern } from '../../text/patterns.js';

const AUTHORITIES = oneOf({
  fr: listed`
    cnil / signal-?spam / porte(?:r|rai|rais)? plainte / depose(?:r|rai)? plainte / mon avocat
  `,
  en: listed`
    ftc complaint / ico complaint / my lawyer / take legal action / legal action
  `,
  both: listed`
    33700
  `,
});

const BLOCKED_FR = oneOf(listed`
  vous (?:ai |vais |allez etre |serez |etes )?(?:bloqu|blackliste)\w*
    (?= ?$| ?[^a-z0-9 ]| (?:si|maintenant|definitivement|direct|donc|aussi)\b)
  signal\w* (?:comme|en|pour|a la|aupres|votre|ce numero)\b
`);

const LEFT_ALONE_FR = oneOf(listed`
  tranquille / la paix / en paix / les baskets / la grappe / please / svp / stp / s'il / merci
  maintenant / $
`);

export const LEFT_ALONE: RegExp[] = [
  /\bconsider (?:this|me|yourself|my)\b.{0,15}\bblocked\b/,
  /\blaiss\w* (?:\w+ )?(?:tranquille|en paix)\b/,
  /\b(?:lach|fich|fout)\w*[ -](?:moi|nous) un peu(?= ?$| ?[^a-z0-9 ]| (?:maintenant|svp|vraiment))/,
  /\bleave (?:me|us) (?:the \w+ )?alone\b|\blose my number\b|\bcease and desist\b/,
  /\b(?:report(?:ing|ed)?|mark(?:ing|ed)?|block(?:ing|ed)?) (?:you|this|your number|u)\b.{0,20}(?:spam|block|harass|$)/,
  /\b(?:fuck|piss|bugger|sod|eff|f\*+k?) off\b|^get lost$/,
  /\bharass\w*|\bharcel\w*/,
  new RegExp(pattern`\b${BLOCKED_FR}`),
  /\b(?:me|nous) (?:saoul|soul|gonfl|emmerd|cass(?:ez|es) les|faites? chier)\w*/,
  /\b(?:stop+|arrete[rz]?|cesse[rz]?) (?:de |d')?(?:me |m'|nous )(?:faire (?:chier|suer|perdre)|casser? (?:les|la tete)|prendre la tete|gave[rz]?|embeter?|parler?(?= ?(?:$|[.,!\n])))/,
  /\b(?:vir|oubli|perd|jet)\w* mon (?:numero|contact|nom|tel)\b|\bfo(?:us|ut|utez)[ -](?:moi|nous) la paix\b/,
  new RegExp(pattern`
    \b(?:laiss|lach|fich|fout|oubli)\w*[ -](?:moi|nous)\b
    (?! (?:le temps|vous|un|y |votre|reflech|voir|regarder|verifier|consulter))
    (?: ${LEFT_ALONE_FR}|[^a-z0-9 ]|$)
  `),
  /\b(?:va|allez|aller)[ -](?:te|vous) (?:faire|fout)|\bdegage(?:z)?\b(?! (?:du|un|de))|\bcasse[ -]toi\b/,
  ...listed`
    // "Reported as spam", "je vous signale à la CNIL".
    \b(?:report(?:ed|ing)?|flag(?:ged|ging)|mark(?:ed|ing)) (?:\S+ )?(?:\S+ )?(?:as|for|to) (?:\S+ )?
      (?:spam|junk|harass\w*|abuse|ico|ftc|police|whatsapp)\b
    \b${AUTHORITIES}\b
    (?<!\b(?:should|to|must|could|might) )\b(?:blocking|blocked|block|blacklist\w*|bloqu
      (?:e|er|ons|ais|erai)) (?:you|u|this number|ce numero|votre numero|your (?:number|ass))\b
    \byou(?:'ve|'re|'ll| have| are| will| got| just got)? (?:been |be |being |getting |now |got )*
      (?:blocked|reported|blacklisted|flagged)\b
    // "Vous me les brisez".
    \b(?:vous|tu) (?:(?:me|nous) les (?:brise|casse|pete)[sz]|(?:me |nous )?(?:brise|casse|pete)[sz] (?:vraiment )?les (?:couilles|noix|bonbons|burnes))\b
    // "Text me again and I'll sue".
    \b(?:text|message|contact|write|call|e-?mail|msg)(?: to)? me (?:again|one more time|once more)
      [ ](?:and|or)\b|\b(?:recontact|re?ecri|rappel|relanc)\w*[- ]moi encore\b
    \b(?:i'?ll|i will|i'm going to|going to) (?:sue|block you|report you|take you to court)\b
    \b(?:fou(?:s|t|tez) le camp|barre[zr]?[- ](?:vous|toi)|tire[zr]?[- ](?:vous|toi))\b
  `.map((each) => new RegExp(each)),
];
