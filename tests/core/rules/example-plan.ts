import { calendarDay } from '../../../src/core/plan/day';
import { cellAt, type Grid, type GridCell } from '../../../src/core/plan/grid';
import { COLUMN_KEYS, type ColumnKey, type ImprovementPlan } from '../../../src/core/plan/improvement-plan';
import { readPlan } from '../../../src/core/plan/read-plan';
import type { RuleExample } from '../../../src/core/rules/rule';
import { words } from '../../../src/core/messages/es/words';
import { cellOf } from './make-plan';

/** The sheet's row, from 0, of an example's first row. */
export const FIRST_ROW = 3;

const DATES: readonly ColumnKey[] = ['start', 'end', 'completedOn'];

/** What stands in a column that an example doesn't name. */
const SOUND: Readonly<Partial<Record<ColumnKey, string | number>>> = {
  criterion: 'CRITERIO 3: PERSONAS',
  subcriterion: 'Subcriterio 3.1. Gestionar y mejorar los recursos humanos',
  improvementArea: '6) Aplica una política de género',
  objective: 'Establecer una unidad de género',
  action: 'Conocer las necesidades de hombres y mujeres',
  tasks: 'Crear la unidad y su comité',
  start: 45413,
  end: 45535,
  resources: 'Humanos',
  indicator: 'Número de actas del comité',
  owner: 'Recursos Humanos',
  comments: 'Según lo previsto',
};

function dateCell(serial: number): GridCell {
  const { year, month, day } = calendarDay(serial);
  return { kind: 'number', value: serial, text: `${day}/${month}/${year}`, numberFormat: 'dd/mm/yyyy' };
}

/** A rule's example as the sheet that staff would have: title, heading, the example's rows. */
export function exampleGrid({ rows, without = [] }: RuleExample): Grid {
  const keys = COLUMN_KEYS.filter(
    (key) => !without.includes(key) && (key === 'number' || key in SOUND || rows.some((row) => key in row)),
  );
  const line = (...cells: readonly GridCell[]) => keys.map((_key, index) => cells[index] ?? cellOf(null));
  return {
    sheet: 'Plan',
    row: 0,
    column: 0,
    cells: [
      line(cellOf('PLAN DE MEJORA INSTITUCIONAL 2024')),
      line(),
      line(...keys.map((key) => cellOf(words.columns[key]))),
      ...rows.map((row, index) =>
        line(
          ...keys.map((key) => {
            const value = key in row ? row[key] : key === 'number' ? index + 1 : SOUND[key];
            return typeof value === 'number' && DATES.includes(key) ? dateCell(value) : cellOf(value ?? null);
          }),
        ),
      ),
    ],
    hiddenRows: new Set(),
    date1904: false,
  };
}

/** A rule's example as a plan, read by the same reader as any plan. */
export function examplePlan(example: RuleExample): ImprovementPlan {
  const grid = exampleGrid(example);
  const plan = readPlan(grid);
  if (!plan) throw new Error(`not read as a plan: ${JSON.stringify(example)}, headed ${cellAt(grid, 2, 0).text}`);
  return plan;
}
