import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { dayOfIso } from '../../../src/core/plan/day';
import { COLUMN_KEYS, type ColumnKey } from '../../../src/core/plan/improvement-plan';
import { examplePlan, FIRST_ROW } from './example-plan';
import { findingsIn } from './findings-in';

const FOLDER = join(__dirname, '../../plans/labelled');

type Value = string | number | null;

/** A row with its expected findings. */
interface LabelledRow {
  readonly plan: string;
  readonly cells: Readonly<Partial<Record<ColumnKey, Value>>>;
  /** As `rule@column`; empty if no rule may report anything. */
  readonly expects: readonly string[];
}

/** A finding that was reported or expected. */
export interface LabelResult {
  readonly plan: string;
  /** The row within its plan, from 1. */
  readonly row: number;
  /** As `rule@column`. */
  readonly label: string;
  readonly outcome: 'right' | 'missed' | 'false';
}

/** A difference between label and finding, with the reason. */
export interface ExplainedMiss extends LabelResult {
  readonly why: string;
}

function linesOf(file: string): string[][] {
  const [, ...lines] = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t'));
}

function valueOf(written: string): Value {
  if (written === '∅') return null;
  const [, iso] = /^=(\d{4}-\d\d-\d\d)$/.exec(written) ?? [];
  if (iso !== undefined) return dayOfIso(iso);
  if (written.startsWith('=')) return Number(written.slice(1));
  return written.replaceAll('␣', ' ').replaceAll('⍽', '\u00a0').replaceAll('⏎', '\n');
}

function cellsOf(written: string): LabelledRow['cells'] {
  const cells: Partial<Record<ColumnKey, Value>> = {};
  for (const pair of written.split(' ¦ ')) {
    const at = pair.indexOf('=');
    const column = COLUMN_KEYS.find((key) => key === pair.slice(0, at).trim());
    if (column === undefined) throw new Error(`no such column: ${pair}`);
    cells[column] = valueOf(pair.slice(at + 1));
  }
  return cells;
}

/** In the file's order. */
export function labelledRows(): readonly LabelledRow[] {
  return linesOf('rows.tsv').map(([plan = '', cells = '', expects = '']) => ({
    plan,
    cells: cellsOf(cells),
    expects: expects === '-' ? [] : expects.split(',').map((label) => label.trim()),
  }));
}

/** All findings in the labelled rows, whether expected or not. */
export function findingsOfLabelledRows(): readonly LabelResult[] {
  const plans = new Map<string, LabelledRow[]>();
  for (const row of labelledRows()) plans.set(row.plan, [...(plans.get(row.plan) ?? []), row]);
  return [...plans].flatMap(([plan, rows]) => {
    const findings = findingsIn(examplePlan({ rows: rows.map(({ cells }) => cells) }));
    return rows.flatMap(({ expects }, index) => {
      const reported = findings
        .filter(({ row }) => row === FIRST_ROW + index)
        .map(({ rule, column }) => `${rule}@${column ?? ''}`);
      const place = { plan, row: index + 1 };
      return [
        ...reported.map((label) => ({
          ...place,
          label,
          outcome: expects.includes(label) ? ('right' as const) : ('false' as const),
        })),
        ...expects
          .filter((label) => !reported.includes(label))
          .map((label) => ({ ...place, label, outcome: 'missed' as const })),
      ];
    });
  });
}

/** In the file's order. */
export function explainedMisses(): readonly ExplainedMiss[] {
  return linesOf('misses.tsv').map(([plan = '', row = '', label = '', outcome = '', why = '']) => ({
    ...{ plan, row: Number(row), label, why },
    outcome: outcome === 'missed' ? 'missed' : 'false',
  }));
}
