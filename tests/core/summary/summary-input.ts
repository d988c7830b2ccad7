import { DEFAULT_STRUCTURE } from '../../../src/core/criteria/structures';
import { dayOf } from '../../../src/core/plan/day';
import { readPlan } from '../../../src/core/plan/read-plan';
import { checkPlan } from '../../../src/core/rules/check-plan';
import { judgePlan } from '../../../src/core/schedule/judge-plan';
import { type SheetSpec, type SpecCell } from '../../../src/core/summary/sheet-spec';
import type { SummaryInput } from '../../../src/core/summary/summary-input';
import { gridOf, type CellLiteral } from '../plan/grid-of';

const NAMES = {
  sheets: {
    dashboard: 'Tablero',
    indicators: 'Indicadores',
    'by-criterion': 'Por criterio',
    'by-owner': 'Por responsable',
    timeline: 'Cronograma',
    findings: 'Hallazgos',
    'progress-report': 'Informe de avance',
  },
  tables: { indicators: 'Indicadores', findings: 'Hallazgos' },
} as const;

/** The input for the generated sheets: the given rows, judged on 15 September 2024, in Spanish. */
export function input(rows: readonly (readonly CellLiteral[])[], more: Partial<SummaryInput> = {}): SummaryInput {
  const plan = readPlan(gridOf(rows, { sheet: 'Plan 2024' }));
  if (plan === null) throw new Error('no plan in the rows');
  const day = dayOf(2024, 9, 15);
  const schedule = judgePlan(plan, day);
  return {
    plan,
    structure: DEFAULT_STRUCTURE,
    schedule,
    findings: checkPlan(plan, DEFAULT_STRUCTURE, schedule),
    accepted: [],
    history: [],
    ownerPages: true,
    changes: null,
    asOf: { day, followsToday: false },
    dueSoonDays: 30,
    madeOn: dayOf(2024, 9, 16),
    language: 'es',
    names: NAMES,
    found: {},
    ...more,
  };
}

export function sheet(specs: readonly SheetSpec[], key: SheetSpec['key']): SheetSpec {
  const spec = specs.find((candidate) => candidate.key === key);
  if (spec === undefined) throw new Error(`no sheet ${key}`);
  return spec;
}

/** The rows below a sheet's heading. */
export const bodyOf = ({ cells, frozenRows }: SheetSpec) => cells.slice(frozenRows);
export const headingOf = (spec: SheetSpec | undefined): readonly SpecCell[] => spec?.cells[spec.frozenRows - 1] ?? [];
