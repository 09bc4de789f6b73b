/** Lines of an iCalendar file as RFC 5545 wants them: escaped, folded at 75 octets, ended by CRLF. */

const OCTETS = 75;

/** A property whose value needs no escaping: times, numbers, words of the standard. */
export function line(name: string, value: string | number): string {
  return fold(`${name}:${value}`);
}

/** A property whose value is text, wherever it comes from. */
export function textLine(name: string, text: string): string {
  return fold(`${name}:${escapeText(text)}`);
}

/** An instant in UTC: `20251013T123000Z`. */
export function utc(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (special) => `\\${special}`)
    .replaceAll('\n', '\\n');
}

/** Never within a character. */
function fold(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= OCTETS) return `${bytes.toString()}\r\n`;
  const parts: string[] = [];
  for (let start = 0; start < bytes.length;) {
    let end = Math.min(bytes.length, start + (start === 0 ? OCTETS : OCTETS - 1));
    while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
    parts.push(bytes.toString('utf8', start, end));
    start = end;
  }
  return `${parts.join('\r\n ')}\r\n`;
}
