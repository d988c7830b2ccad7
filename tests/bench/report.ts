/** A goal, and whether it was met. */
export interface Goal {
  readonly text: string;
  readonly met: boolean;
}

export interface BenchResult {
  readonly title: string;
  /** Each table's first row is its heading. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly notes: readonly string[];
  readonly goals: readonly Goal[];
  /** Its part of the last line, such as `core 4.1× zod`. */
  readonly summary: string;
  /** The same figures in machine-readable form. */
  readonly figures: unknown;
}

const began = performance.now();

/** Prints progress with the elapsed time to standard error; standard output is for tables. */
export function logProgress(what: string): void {
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stderr.write(`${String(seconds).padStart(4)} s  ${what}\n`);
}

/** The median; the mean of the middle two for an even count. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (upper + lower) / 2;
}

/** Formats a time with three digits: `1.23 s`, `45.6 ms`. */
export function time(milliseconds: number): string {
  return milliseconds < 1000 ? `${three(milliseconds)} ms` : `${three(milliseconds / 1000)} s`;
}

/** Formats a size with three digits in decimal units: `1.23 MB`, `45.6 KB`. */
export function size(bytes: number): string {
  return bytes < 1e6 ? `${three(bytes / 1e3)} KB` : `${three(bytes / 1e6)} MB`;
}

/** Formats a ratio with two digits: `4.1×`. */
export function ratio(of: number, to: number): string {
  const value = of / to;
  return `${value >= 10 ? value.toFixed(0) : value.toFixed(1)}×`;
}

/** Formats a count with thousands separators: `10,000`. */
export function count(number: number): string {
  return number.toLocaleString('en-US', { maximumFractionDigits: 0 });
}

function three(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Formats a table for a terminal: the first column aligned left, the others right. */
export function tableText(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
}

export function resultText({ title, tables, notes, goals }: BenchResult): string {
  return [
    `\n━━ ${title}`,
    ...tables.map((table) => `\n${tableText(table)}`),
    ...(notes.length > 0 ? ['', ...notes] : []),
    ...(goals.length > 0 ? ['', ...goals.map(({ text, met }) => `${met ? 'met ' : 'MISSED'}  ${text}`)] : []),
  ].join('\n');
}
