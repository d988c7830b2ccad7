import type { Area } from '../../references/area';
import { intersectAreas } from '../../references/area';
import type { CellRecord } from '../../cells/cell-records';
import type { CellValue } from '../../values/cell-value';
import type { CalculationInput, CalculationSheet } from '../calculation-input';
import { Block, single } from './block';
import { numberReferences } from '../../references/numbered-references';
import { compileFormula, type Place, type Program, type Reference } from './program';
import { doubt, ErrorValue, leave, LEFT_TO_LIBRARY, NOT_KNOWN } from './scalars';
import { tableCells } from './table-cells';

/** The greatest recursion depth: deeper precedents are calculated first, to avoid a stack overflow. */
const MAX_DEPTH = 100;

/** Compiled formulas by their numbered text, undefined if left to the library; cleared when there are many. */
const programs = new Map<string, Program | undefined>();
const MAX_PROGRAMS = 5000;

/** A sheet as formulas see it. */
interface SheetView {
  readonly place: number;
  readonly sheet: CalculationSheet;
  /** The area of all cells with a value or formula. */
  readonly used: Area | undefined;
}

/** Whether a cell's value comes from a formula, its own or that of another cell. */
function isCalculated({ formula, filledBy }: CellRecord): boolean {
  return formula !== undefined || filledBy !== undefined;
}

function viewOf(sheet: CalculationSheet, place: number): SheetView {
  const used = sheet.data.extent((cell) => cell.value !== null || isCalculated(cell));
  return { place, sheet, used };
}

function programOf(text: string): Program | undefined {
  if (programs.has(text)) return programs.get(text);
  if (programs.size >= MAX_PROGRAMS) programs.clear();
  const program = unlessLeftToLibrary(() => compileFormula(text));
  programs.set(text, program);
  return program;
}

function unlessLeftToLibrary<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error === LEFT_TO_LIBRARY) return undefined;
    throw error;
  }
}

/** Thrown for a precedent that has to be calculated first. */
class Waiting extends Error {
  constructor(
    readonly view: SheetView,
    readonly row: number,
    readonly cell: CellRecord,
  ) {
    super('Formulas wait for each other too deeply');
  }
}

/**
 * Calculates common formulas without the library: each formula once, and each range read once. Formulas that it doesn't
 * know for certain, and their dependents, are left to the library.
 */
export class QuickCalculation {
  readonly #views: readonly SheetView[];
  readonly #byName: ReadonlyMap<string, SheetView>;
  readonly #values = new Map<CellRecord, CellValue>();
  readonly #left = new Set<CellRecord>();
  readonly #running = new Set<CellRecord>();
  readonly #blocks = new Map<string, Block>();
  #doubted = false;

  constructor(
    private readonly input: CalculationInput,
    /** Whether formulas in cells are calculated; otherwise their last values are used. */
    private readonly calculatesCells: boolean,
    /** A formula's value if it keeps it, null if it isn't calculated; undefined if it is to be calculated. */
    private readonly kept: (cell: CellRecord) => CellValue | undefined = () => undefined,
  ) {
    this.#views = input.sheets.map(viewOf);
    this.#byName = new Map(this.#views.map((view) => [view.sheet.name.toLowerCase(), view]));
  }

  /**
   * The values of all formulas in cells except those left to the library; null if not even the library can calculate
   * it.
   */
  all(): ReadonlyMap<CellRecord, CellValue> {
    for (const view of this.#views) {
      for (const row of view.sheet.data.rows) {
        for (const cell of row.cells) if (isCalculated(cell)) this.#calculateCell(view, row.index, cell);
      }
    }
    return this.#values;
  }

  /** Whether it left formulas to the library or could not calculate them; complete after `all`. */
  get leavesSome(): boolean {
    return this.#left.size > 0 || this.#doubted;
  }

  /**
   * The value of a formula (no `=`) as if it were in a cell; undefined if left to the library, null if not even the
   * library can calculate it.
   */
  at(sheet: number, row: number, column: number, formula: string): CellValue | undefined {
    const view = this.#views[sheet];
    return view && unlessLeftToLibrary(() => this.#run(view, row, column, formula));
  }

  /** Calculates a cell's formula and, before it, precedents that exceed the recursion depth. */
  #calculateCell(view: SheetView, row: number, cell: CellRecord): void {
    const stack = [{ view, row, cell }];
    for (let next = stack.at(-1); next !== undefined; next = stack.at(-1)) {
      try {
        this.#know(next.view, next.row, next.cell);
        stack.pop();
      } catch (error) {
        if (!(error instanceof Waiting)) throw error;
        // A formula that waits for itself is circular.
        if (stack.some((waiting) => waiting.cell === error.cell)) this.#left.add(error.cell);
        else stack.push(error);
      }
    }
  }

  /** Makes sure that a cell's formula has a value or is known to be left to the library. */
  #know(view: SheetView, row: number, cell: CellRecord): void {
    if (this.#values.has(cell) || this.#left.has(cell)) return;
    const kept = this.kept(cell);
    if (kept !== undefined) {
      this.#values.set(cell, kept);
      return;
    }
    const formula =
      cell.group === undefined || cell.group.kind === 'shared' ? view.sheet.data.formula(row, cell) : undefined;
    if (formula === undefined || this.#running.has(cell)) {
      this.#left.add(cell);
      return;
    }
    if (this.#running.size >= MAX_DEPTH) throw new Waiting(view, row, cell);
    this.#running.add(cell);
    try {
      const value = unlessLeftToLibrary(() => this.#run(view, row, cell.column, formula));
      // Circular formulas are detected during their calculation.
      if (value === undefined || this.#left.has(cell)) this.#left.add(cell);
      else {
        this.#values.set(cell, value);
        this.#doubted ||= value === null;
      }
    } finally {
      this.#running.delete(cell);
    }
  }

  #run(view: SheetView, row: number, column: number, formula: string): CellValue {
    const numbered = numberReferences(formula);
    const program = programOf(numbered.text) ?? leave();
    const references = numbered.references.map(({ sheets, area }): Reference => {
      const [name = '', ...more] = sheets ?? [view.sheet.name];
      const on = more.length > 0 ? undefined : this.#byName.get(name.toLowerCase());
      return { sheet: on?.place ?? leave(), area };
    });
    const place: Place = {
      sheet: view.place,
      row,
      column,
      references,
      date1904: this.input.date1904,
      today: this.input.today,
      sheetName: (sheet) => this.#view(sheet).sheet.name,
      value: (sheet, atRow, atColumn) => this.#value(this.#view(sheet), atRow, atColumn),
      block: (reference) => this.#block(reference),
      tableCells: (...asked) => tableCells(this.input.sheets, ...asked),
    };
    try {
      // A formula with an empty result shows 0.
      return single(program(place)) ?? 0;
    } catch (error) {
      if (error instanceof ErrorValue) return error.value;
      if (error === NOT_KNOWN) return null;
      throw error;
    }
  }

  #view(sheet: number): SheetView {
    return this.#views[sheet] ?? leave();
  }

  #value(view: SheetView, row: number, column: number): CellValue {
    const cell = view.sheet.data.cell(row, column);
    return cell === undefined ? null : this.#valueOf(view, row, cell);
  }

  #valueOf(view: SheetView, row: number, cell: CellRecord): CellValue {
    if (!isCalculated(cell) || !this.calculatesCells) return cell.value;
    this.#know(view, row, cell);
    const value = this.#values.get(cell);
    return value === undefined ? leave() : (value ?? doubt());
  }

  #block({ sheet, area }: Reference): Block {
    const key = `${sheet}:${area.row}:${area.column}:${area.rowCount}:${area.columnCount}`;
    const present = this.#blocks.get(key);
    if (present !== undefined) return present;
    const view = this.#view(sheet);
    const block = this.#readBlock(view, area);
    this.#blocks.set(key, block);
    return block;
  }

  #readBlock(view: SheetView, area: Area): Block {
    const shared = view.used && intersectAreas(area, view.used);
    if (shared === undefined) return new Block(area.rowCount, area.columnCount, 0, 0, []);
    const heldRows = shared.row + shared.rowCount - area.row;
    const heldColumns = shared.column + shared.columnCount - area.column;
    const held = new Array<CellValue>(heldRows * heldColumns).fill(null);
    for (const row of view.sheet.data.rowsBetween(area.row, area.row + heldRows)) {
      for (let at = row.place(area.column); at < row.cells.length; at++) {
        const cell = row.cells[at];
        if (cell === undefined || cell.column >= area.column + heldColumns) break;
        held[(row.index - area.row) * heldColumns + cell.column - area.column] = this.#valueOf(view, row.index, cell);
      }
    }
    return new Block(area.rowCount, area.columnCount, heldRows, heldColumns, held);
  }
}
