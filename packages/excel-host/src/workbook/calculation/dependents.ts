import type { CellRecord } from '../cells/cell-records';
import { cellArea, parseArea, type Area } from '../references/area';
import type { CalculationInput } from './calculation-input';
import { Precedents } from './precedents';
import type { FormulaCell } from './affected-formulas';
import type { Reference } from './quick/program';

/** Functions with random results. */
const RANDOM = /\bRAND(?:BETWEEN|ARRAY)?\s*\(/i;

/** A precedent of a run: its area for the run's first row, and whether its ends move down with the rows. */
interface Moving {
  readonly run: Run;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly topStep: 0 | 1;
  readonly bottomStep: 0 | 1;
}

/**
 * Formulas directly below each other that differ only in their row. A filled-down column of ten thousand is one run.
 */
interface Run {
  readonly sheet: number;
  readonly column: number;
  readonly first: number;
  readonly cells: CellRecord[];
  /** The area that its only formula fills; undefined if each fills its own cell. */
  readonly filled: Area | undefined;
  /** The precedents of the first one. */
  readonly precedents: readonly Reference[];
  steps: readonly (readonly [top: 0 | 1, bottom: 0 | 1])[] | undefined;
}

const bottomOf = ({ row, rowCount }: Area): number => row + rowCount - 1;
const stepOf = (distance: number): 0 | 1 | undefined => (distance === 0 ? 0 : distance === 1 ? 1 : undefined);

/**
 * How the ends of the precedents of two formulas differ from one row to the next; undefined if they differ otherwise.
 */
function stepsBetween(before: readonly Reference[], after: readonly Reference[], rows: number): Run['steps'] {
  if (before.length !== after.length) return undefined;
  const steps = before.map((one, index) => {
    const other = after[index];
    if (other?.sheet !== one.sheet || other.area.column !== one.area.column) return undefined;
    if (other.area.columnCount !== one.area.columnCount) return undefined;
    const top = stepOf((other.area.row - one.area.row) / rows);
    const bottom = stepOf((bottomOf(other.area) - bottomOf(one.area)) / rows);
    return top === undefined || bottom === undefined ? undefined : ([top, bottom] as const);
  });
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

const sameSteps = (some: Run['steps'], others: Run['steps']): boolean =>
  some?.every(([top, bottom], at) => top === others?.[at]?.[0] && bottom === others[at][1]) ?? false;

/** Finds the direct and indirect dependents of edited cells. Valid until formulas change. */
export class Dependents {
  readonly #bySheet = new Map<number, Moving[]>();
  /** Formulas that may use any cell, or whose results are random. */
  readonly #always: Pick<FormulaCell, 'sheet' | 'row' | 'cell'>[] = [];
  /** Formulas that spill, which any cell may block. */
  readonly #spilling: Pick<FormulaCell, 'sheet' | 'row' | 'cell'>[] = [];

  constructor(private readonly input: CalculationInput) {
    const finder = new Precedents(input);
    input.sheets.forEach(({ data }, sheet) => {
      const last = new Map<number, Run>();
      for (const row of data.rows) {
        for (const cell of row.cells) {
          if (cell.formula === undefined) continue;
          const formula = data.formula(row.index, cell);
          const precedents = formula === undefined || RANDOM.test(formula) ? undefined : finder.of(sheet, formula);
          const filled = areaFilledBy(row.index, cell);
          if (cell.group?.metadata !== undefined) this.#spilling.push({ sheet, row: row.index, cell });
          if (precedents === undefined) {
            this.#always.push({ sheet, row: row.index, cell });
          } else if (filled !== undefined || !this.#joins(last.get(cell.column), row.index, cell, precedents)) {
            this.#end(last.get(cell.column));
            last.set(cell.column, {
              sheet,
              column: cell.column,
              first: row.index,
              cells: [cell],
              filled,
              precedents,
              steps: undefined,
            });
          }
        }
      }
      for (const run of last.values()) this.#end(run);
    });
  }

  /** Whether it was built for these sheets. */
  isOf({ sheets }: CalculationInput): boolean {
    return (
      sheets.length === this.input.sheets.length && sheets.every(({ data }, at) => data === this.input.sheets[at]?.data)
    );
  }

  #joins(run: Run | undefined, row: number, cell: CellRecord, precedents: readonly Reference[]): boolean {
    if (run === undefined || run.filled !== undefined || run.first + run.cells.length !== row) return false;
    const steps = stepsBetween(run.precedents, precedents, run.cells.length);
    if (steps === undefined || (run.steps !== undefined && !sameSteps(run.steps, steps))) return false;
    run.steps = steps;
    run.cells.push(cell);
    return true;
  }

  #end(run: Run | undefined): void {
    run?.precedents.forEach(({ sheet, area }, at) => {
      const [topStep, bottomStep] = run.steps?.[at] ?? [0, 0];
      const moving = {
        run,
        top: area.row,
        bottom: bottomOf(area),
        left: area.column,
        right: area.column + area.columnCount - 1,
        topStep,
        bottomStep,
      };
      const present = this.#bySheet.get(sheet);
      if (present === undefined) this.#bySheet.set(sheet, [moving]);
      else present.push(moving);
    });
  }

  /**
   * All formula cells whose values may change if some cells or formulas have changed, including these formulas and
   * those in these cells.
   */
  from(
    changed: readonly Reference[],
    formulas: readonly Pick<FormulaCell, 'sheet' | 'row' | 'cell'>[] = [],
  ): ReadonlySet<CellRecord> {
    const dependents = new Set<CellRecord>();
    const waiting: Reference[] = [...changed];
    for (const { sheet, area } of changed) {
      for (const row of this.input.sheets[sheet]?.data.rowsBetween(area.row, area.row + area.rowCount) ?? []) {
        for (const cell of row.cells.slice(row.place(area.column), row.place(area.column + area.columnCount)))
          if (cell.formula !== undefined) dependents.add(cell);
      }
    }
    const spilling = changed.length > 0 ? this.#spilling : [];
    for (const { sheet, row, cell } of [...this.#always, ...spilling, ...formulas]) {
      dependents.add(cell);
      waiting.push({ sheet, area: areaFilledBy(row, cell) ?? cellArea(row, cell.column) });
    }
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const moving of this.#bySheet.get(next.sheet) ?? []) {
        const area = next.area;
        if (moving.left > area.column + area.columnCount - 1 || moving.right < area.column) continue;
        for (const found of addDependents(moving, area, dependents)) waiting.push(found);
      }
    }
    return dependents;
  }
}

/** The area that an array formula or data table fills; undefined for any other formula. */
function areaFilledBy(row: number, { group, column }: CellRecord): Area | undefined {
  if (group === undefined || group.kind === 'shared') return undefined;
  return parseArea(group.ref ?? '') ?? cellArea(row, column);
}

/** Adds the cells of a run that depend on an area to `dependents`, and returns those that are new. */
function addDependents(moving: Moving, area: Area, dependents: Set<CellRecord>): readonly Reference[] {
  const { run, top, bottom, topStep, bottomStep } = moving;
  if ((topStep === 0 && top > bottomOf(area)) || (bottomStep === 0 && bottom < area.row)) return [];
  const from = bottomStep === 0 ? 0 : Math.max(0, area.row - bottom);
  const to = Math.min(run.cells.length - 1, topStep === 0 ? Infinity : bottomOf(area) - top);
  const found: Reference[] = [];
  let start = -1;
  for (let at = from; at <= to + 1; at++) {
    const cell = at <= to ? run.cells[at] : undefined;
    const isNew = cell !== undefined && !dependents.has(cell);
    if (isNew) dependents.add(cell);
    if (isNew && start < 0) start = at;
    if (!isNew && start >= 0) {
      const rows = { row: run.first + start, column: run.column, rowCount: at - start, columnCount: 1 };
      found.push({ sheet: run.sheet, area: run.filled ?? rows });
      start = -1;
    }
  }
  return found;
}
