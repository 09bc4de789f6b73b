/** Numbers that are no dates and no times, so that nothing else takes them for one. */

const N = '\\d+(?:[.,]\\d+)?';
const UNITS =
  '(?:€|euros?|eur|usd|gbp|dollars?|\\$|£|pounds?|k€|k\\b|keur|balles|%|pour ?cents?|percent|people|persons?|personnes?|pers\\b|employees?|employes?|salaries?|collaborateurs?|users?|utilisateurs?|licen[cs]es?|m2|m²|m3|metres?|meters?|cm|mm|km|kg|g\\b|tonnes?|litres?|kwh?|kwc|kva|degres?|ans?\\b|annees?|years?|yrs?|mois|months?|semaines?|weeks?|jours?|days?|minutes?|mins?\\b|mn\\b|secondes?|seconds?|hours|pieces?|unites?|units?|sites?|fois|times|clients?|customers?|rooms?|chambres?|pax|enfants?|kids|gb|go\\b|vehicules?|vehicles?|agents?|postes?|boxes|cartons?|produits?|products?|lots?)';

const NO_MOMENTS = [
  /\b24 ?[h/] ?\/? ?(?:24|7)\b|\b7 ?j ?\/ ?7\b/g,
  /\+\d[\d .()-]{6,}\d/g,
  /\b0\d(?:[ .-]?\d{2}){4}\b/g,
  /[€$£] ?\d[\d .,]*/g,
  new RegExp(`(?<!\\b(?:dans|in|d'ici) )\\b${N}(?: ?(?:-|a|to|ou|or|et|and) ?${N})? ?${UNITS}(?![a-z])`, 'g'),
  /\b(?:pendant|durant|during) \d+ ?(?:h|heures?)\b(?! ?\d)/g,
  // Decimals; "14.30" is left to the rules for times where a preposition or am and pm go with it.
  /(?<!\b(?:a|at|vers|around) ?)(?<![\d./])\d+\.\d+(?![\d./])(?! ?[ap]\.?m)/g,
  /(?<![\d,])\d+,\d+(?!\d)/g,
  /\b\d{1,3}(?: \d{3})+\b/g,
  /(?<![\d/.-])\d{5,}\b/g,
];

/** The text with such numbers blanked out; every index stays the same. */
export function withoutQuantities(text: string): string {
  let left = text;
  for (const pattern of NO_MOMENTS) left = left.replace(pattern, (found) => '_'.repeat(found.length));
  return left;
}
