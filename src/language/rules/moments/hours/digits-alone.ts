/** A time that stands, written without its colon: "230 is fine", "1430 works". */
import type { CivilTime } from '../../../../domain/language.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';

const BEFORE = oneOf({
  fr: listed`
    a / pour / vers / oui / bonjour / salut / d'accord / garde[rz]?
  `,
  en: listed`
    at / for / the / hi / hello / yes / yeah / till / keep
  `,
  both: listed`
    ok / okay
  `,
});

const AFTER = oneOf({
  fr: listed`
    (?:me |nous )?(?:va|convient|arrange|marche|ira) / c'est / ca / toujours / demain / aujourd'hui / parfait / svp
  `,
  en: listed`
    is / it is / works / suits / still / fine / good / grand / great / perfect / please / then / will / today / tomorrow / sounds
  `,
  both: listed`
    ok / okay
  `,
});

const DIGITS = new RegExp(
  pattern`(?<=^|\b${BEFORE} |[.,!;\n] ?)(\d{1,2})(\d\d)(?= ?(?:$|[.,!;?\n]| ${AFTER}\b))`,
  'g',
);

/** @param times those of the meeting or of what stands offered: no other number is taken for a time by it */
export function writtenOut(text: string, times: CivilTime[]): string {
  if (times.length === 0 || !/\d{3}/.test(text)) return text;
  return text.replace(DIGITS, (digits, hours: string, minutes: string) => {
    const isTold = times.some((time) => isAt(time, Number(hours), minutes));
    return isTold ? `${hours}:${minutes}` : digits;
  });
}

function isAt(time: CivilTime, hour: number, minutes: string): boolean {
  const at = Number(time.slice(0, 2));
  return time.endsWith(`:${minutes}`) && (at === hour || at === hour + 12);
}
