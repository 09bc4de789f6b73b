/** CSV for spreadsheets (RFC 4180). */

/** With its CRLF. Cells are quoted where they must be; {@link inert} is for the caller. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

/** What a CRM wrote must not become a formula in a spreadsheet. */
export function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
