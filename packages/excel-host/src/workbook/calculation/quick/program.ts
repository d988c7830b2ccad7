/* eslint-disable @typescript-eslint/no-unsafe-enum-comparison -- the library does not export its enumeration of kinds of nodes */
import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import type { Area } from '../../references/area';
import { formatAbsoluteArea, quoteSheetName } from '../../references/area';
import { AREA_COLUMN, CELL_COLUMN } from '../../references/numbered-references';
import { AGGREGATE_FUNCTIONS, sumIfs } from './aggregate-functions';
import type { Block } from './block';
import { lift, orError, single, type Operand } from './block';
import { LOOKUP_FUNCTIONS } from './lookup-functions';
import { networkDays } from './network-days';
import { SCALAR_FUNCTIONS, type Surroundings } from './scalar-functions';
import { conditionOf, fail, ErrorValue, leave, numberOf, OPERATORS, sound } from './scalars';

/** Cells of one sheet in a formula. */
export interface Reference {
  /** The index of the sheet in the workbook. */
  readonly sheet: number;
  readonly area: Area;
}

/** The cell that a program is run for. */
export interface Place extends Surroundings {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** The formula's references in their order. */
  readonly references: readonly Reference[];
  sheetName(sheet: number): string;
  value(sheet: number, row: number, column: number): Operand;
  block(reference: Reference): Block;
  /** The cells of a structured reference; unknown forms are left to the library. */
  tableCells(table: string, columns: readonly string[], specials: readonly string[], row: number): Reference;
}

/** A compiled formula, which can be run for many cells. */
export type Program = (at: Place) => Operand;

type Node = ReturnType<typeof parse>;
type Finder = (at: Place) => Reference;

/** The library's `NodeType`, which it doesn't export. */
const KIND = {
  number: 1,
  string: 2,
  boolean: 3,
  cell: 5,
  binary: 7,
  unary: 8,
  call: 9,
  percent: 11,
  name: 12,
  structured: 15,
} as const;

/**
 * Compiles a formula with numbered references. Less common functions, names, arrays and unions are left to the library:
 * throws the error of `leave`.
 *
 * @param formula such as `XFA1*2`, without `=`
 */
export function compileFormula(formula: string): Program {
  return compile(parsed(formula));
}

function parsed(formula: string): Node {
  try {
    return parse(tokenize(formula));
  } catch {
    // The library reports syntax errors itself.
    return leave();
  }
}

/** A structured reference as written: `Tabla[Columna]`. */
export interface TableReference {
  readonly tableName: string;
  readonly columns: readonly string[];
  readonly specials: readonly string[];
}

/** Parses a structured reference; undefined for any other formula. */
export function tableReference(formula: string): TableReference | undefined {
  const node = parsed(formula);
  return node.type === KIND.structured ? node : undefined;
}

function compile(node: Node): Program {
  switch (node.type) {
    case KIND.number:
    case KIND.string:
    case KIND.boolean: {
      const { value } = node;
      return () => value;
    }
    case KIND.cell:
    case KIND.name:
    case KIND.structured:
      return compileReference(node);
    case KIND.binary: {
      const operator = OPERATORS[node.op] ?? leave();
      const [left, right] = [compile(node.left), compile(node.right)];
      return (at) => lift(operator, [left(at), right(at)]);
    }
    case KIND.unary: {
      if (node.op !== '-' && node.op !== '+') return leave();
      const operand = compile(node.operand);
      // A plus sign doesn't convert its operand to a number.
      return node.op === '+' ? operand : (at) => lift((value) => 0 - numberOf(value), [operand(at)]);
    }
    case KIND.percent: {
      const operand = compile(node.operand);
      return (at) => lift((value) => numberOf(value) / 100, [operand(at)]);
    }
    case KIND.call:
      return compileCall(node.name.toUpperCase().replace(LATER, ''), node.args);
    default:
      return leave();
  }
}

/** Finds the cells that a node refers to; undefined if it isn't a reference. */
function finderOf(node: Node): Finder | undefined {
  if (node.type === KIND.structured) {
    const { tableName, columns, specials } = node;
    return (at) => at.tableCells(tableName, columns, specials, at.row);
  }
  // A table's name alone means its data; any other name is left to the library.
  if (node.type === KIND.name) return (at) => at.tableCells(node.name, [], [], at.row);
  if (node.type !== KIND.cell) return undefined;
  if (node.col !== CELL_COLUMN && node.col !== AREA_COLUMN) return leave();
  const index = Number(node.row) - 1;
  return ({ references }) => references[index] ?? leave();
}

function compileReference(node: Node): Program {
  const find = finderOf(node) ?? leave();
  if (node.type !== KIND.cell || node.col !== CELL_COLUMN) return (at) => at.block(find(at));
  return (at) => {
    const { sheet, area } = find(at);
    return at.value(sheet, area.row, area.column);
  };
}

/** An argument of a function of ranges: a single cell is a range of one. */
function compileRange(node: Node): Program {
  const find = finderOf(node);
  return find === undefined ? compile(node) : (at) => at.block(find(at));
}

const RANGE_FUNCTIONS = new Map([...AGGREGATE_FUNCTIONS, ...LOOKUP_FUNCTIONS, ['NETWORKDAYS', networkDays] as const]);

/** The prefix in files of functions that are newer than the format. */
const LATER = /^_XLFN\./;

function compileCall(name: string, args: readonly Node[]): Program {
  const special = SPECIAL_FORMS.get(name);
  if (special !== undefined) return special(args);
  const aggregate = RANGE_FUNCTIONS.get(name);
  if (aggregate !== undefined) {
    if (args.length === 0) return leave();
    const operands = args.map(compileRange);
    return (at) =>
      aggregate(
        operands.map((operand) => orError(() => operand(at))),
        at,
      );
  }
  const scalar = SCALAR_FUNCTIONS.get(name) ?? leave();
  if (args.length < scalar.arity[0] || args.length > scalar.arity[1]) return leave();
  const operands = args.map(compile);
  return (at) =>
    lift(
      (...values) => scalar.of(values, at),
      operands.map((operand) => orError(() => operand(at))),
    );
}

/** Functions that don't evaluate all of their arguments, or that use the reference itself. */
const SPECIAL_FORMS: ReadonlyMap<string, (args: readonly Node[]) => Program> = new Map([
  ['IF', compileIf],
  ['CHOOSE', compileChoose],
  ['IFERROR', compileIfError(() => true)],
  ['IFNA', compileIfError(({ value }) => value.error === '#N/A')],
  ['ROW', placed(({ area }) => area.row + 1)],
  ['COLUMN', placed(({ area }) => area.column + 1)],
  ['ROWS', sized(({ area }) => area.rowCount)],
  ['COLUMNS', sized(({ area }) => area.columnCount)],
  ['CELL', compileCell],
  ['SUMIF', compileSumIf],
]);

/** Only the first cell of the range to add matters: its size is that of the range to compare. */
function compileSumIf(args: readonly Node[]): Program {
  const [looked, criterion, added, ...more] = args;
  if (looked === undefined || criterion === undefined || more.length > 0) return leave();
  const [range, asked] = [finderOf(looked) ?? leave(), compile(criterion)];
  const sum = added === undefined ? range : (finderOf(added) ?? leave());
  return (at) => {
    const [place, from] = [range(at), sum(at)];
    const area = { ...from.area, rowCount: place.area.rowCount, columnCount: place.area.columnCount };
    return sumIfs(at.block({ ...from, area }), [at.block(place), orError(() => asked(at))]);
  };
}

function compileIf([condition, then, otherwise, ...more]: readonly Node[]): Program {
  if (condition === undefined || then === undefined || more.length > 0) return leave();
  const [asked, yes] = [compile(condition), compile(then)];
  const no = otherwise === undefined ? () => false : compile(otherwise);
  return (at) => (conditionOf(single(asked(at))) ? yes(at) : no(at));
}

function compileChoose([place, ...choices]: readonly Node[]): Program {
  if (place === undefined || choices.length === 0) return leave();
  const [asked, given] = [compile(place), choices.map(compile)];
  return (at) => (given[Math.trunc(numberOf(single(asked(at)))) - 1] ?? fail('#VALUE!'))(at);
}

function compileIfError(catches: (error: ErrorValue) => boolean): (args: readonly Node[]) => Program {
  return ([tried, otherwise, ...more]) => {
    if (tried === undefined || otherwise === undefined || more.length > 0) return leave();
    const [first, second] = [compile(tried), compile(otherwise)];
    return (at) => {
      try {
        return sound(single(first(at)));
      } catch (error) {
        if (error instanceof ErrorValue && catches(error)) return second(at);
        throw error;
      }
    };
  };
}

function placed(valueOf: (reference: Reference) => number): (args: readonly Node[]) => Program {
  return (args) => {
    const [node, ...more] = args;
    if (more.length > 0) return leave();
    if (node === undefined)
      return ({ sheet, row, column }) => valueOf({ sheet, area: { row, column, rowCount: 1, columnCount: 1 } });
    const find = finderOf(node) ?? leave();
    // An area has as many results as rows.
    return node.type === KIND.cell && node.col === CELL_COLUMN ? (at) => valueOf(find(at)) : leave();
  };
}

function sized(valueOf: (reference: Reference) => number): (args: readonly Node[]) => Program {
  return ([node, ...more]) => {
    const find = node === undefined || more.length > 0 ? undefined : finderOf(node);
    return find === undefined ? leave() : (at) => valueOf(find(at));
  };
}

/** `CELL("address", reference)`: includes the sheet's name if it is another sheet. */
function compileCell([kind, node, ...more]: readonly Node[]): Program {
  if (kind?.type !== KIND.string || kind.value.toLowerCase() !== 'address' || node === undefined || more.length > 0)
    return leave();
  const find = finderOf(node) ?? leave();
  return (at) => {
    const { sheet, area } = find(at);
    const address = formatAbsoluteArea({ ...area, rowCount: 1, columnCount: 1 });
    return sheet === at.sheet ? address : `${quoteSheetName(at.sheetName(sheet))}!${address}`;
  };
}
