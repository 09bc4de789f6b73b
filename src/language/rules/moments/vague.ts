/** Words that name a day or a stretch of days without saying which: a week, a month, "in a few days". */

const VAGUE =
  /\b(?:(?:first|last|second|third|1st|2nd|3rd) week (?:of|in)\b|(?:premiere|derniere|deuxieme|troisieme) semaine d|in a (?:few|couple of) days|dans quelques jours|the week after(?: next| that)?|the day after (?:next|that)|la semaine (?:d'apres|suivante)|(?:in|en|au mois de|courant) (?:janvier|fevrier|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|april|june|july|august|september|october|november|december)|la semaine prochaine|semaine prochaine|next week|cette semaine|this week|(?:ce|le|un|du|this|the|on the|at the|next) week-?end|week-?end|(?:only|just|uniquement|seulement|que les?) week-?ends?|fin de semaine|end of (?:the |next )?week|later (?:this|in the) week|(?:debut|mi|fin|early|mid|late|start of|beginning of|end of|courant)[- ](?:de |du |the )?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|mois|month)|le mois prochain|next month|in the coming days|ces prochains jours|dans la semaine|semaine du|week of|en semaine|during the week)\b/;

export function isVague(words: string): boolean {
  return VAGUE.test(words);
}
