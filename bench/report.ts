/** What a run found: one line for each figure, as a table for people and as JSON for comparing runs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

export interface Line {
  area: string;
  what: string;
  value: number;
  unit: string;
  /** What it is compared with, in words and figures. */
  against?: string;
  target?: { most: number } | { least: number };
  /** The rounds the value is the median of; for a load, its parts one after the other. */
  rounds: number[];
}

/** What one area of the bench hands back: its lines, and whatever else helps to understand them. */
export interface AreaReport {
  lines: Line[];
  detail?: unknown;
}

export function isMet({ value, target }: Line): boolean | null {
  if (!target) return null;
  return 'most' in target ? value <= target.most : value >= target.least;
}

export function table(lines: Line[]): string {
  const rows = lines.map((line) => [
    line.area,
    line.what,
    `${short(line.value)} ${line.unit}`.trim(),
    targetOf(line),
    verdict(line),
    line.against ?? '',
  ]);
  const head = ['area', 'figure', 'measured', 'target', 'verdict', 'details'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const write = (row: string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [write(head), write(widths.map((width) => '-'.repeat(width))), ...rows.map(write)].join('\n');
}

/** @returns the path of the file */
export function writeResults(directory: string, reports: Record<string, AreaReport>, rounds: number): string {
  mkdirSync(directory, { recursive: true });
  const at = new Date().toISOString();
  const file = join(directory, `${at.replaceAll(/[:.]/g, '-')}.json`);
  const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model ?? 'unknown' };
  const lines = Object.values(reports)
    .flatMap((report) => report.lines)
    .map((line) => ({ ...line, met: isMet(line) }));
  const detail = Object.fromEntries(Object.entries(reports).map(([area, report]) => [area, report.detail]));
  writeFileSync(file, `${JSON.stringify({ at, machine, rounds, lines, detail }, null, 2)}\n`);
  return file;
}

export function short(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(Number.isInteger(value) ? 0 : digits);
}

function targetOf({ target }: Line): string {
  if (!target) return '';
  return 'most' in target ? `≤ ${target.most}` : `≥ ${target.least}`;
}

function verdict(line: Line): string {
  const met = isMet(line);
  return met === null ? '' : met ? 'met' : 'MISSED';
}
