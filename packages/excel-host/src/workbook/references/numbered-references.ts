import type { Area } from './area';
import { areaBetween, MAX_COLUMNS, MAX_ROWS } from './area';
import { mapReferences, sheetsOfQualifier, type FormulaReference } from './formula-references';

/** Columns of the placeholders for cells and for areas; the row is the reference's number. */
export const CELL_COLUMN = 'XFA';
export const AREA_COLUMN = 'XFB';

/** A reference as written in a formula. */
export interface WrittenReference {
  /** The sheet names before its `!`, none for another workbook's; undefined for the formula's own sheet. */
  readonly sheets: readonly string[] | undefined;
  readonly area: Area;
}

/** A formula without its references, so that formulas that differ only in these are compiled once. */
export interface NumberedFormula {
  /** With `XFA1` for the first reference if it is a cell, `XFB1` if it is an area, and so on. */
  readonly text: string;
  readonly references: readonly WrittenReference[];
}

function areaOf({ first, last = first }: FormulaReference): Area {
  return areaBetween(first.row ?? 0, first.column ?? 0, last.row ?? MAX_ROWS - 1, last.column ?? MAX_COLUMNS - 1);
}

/**
 * Replaces the references of a formula (no `=`) by numbered placeholders.
 *
 * @example numberReferences("IF(B2>0,'Sales 2024'!C$1:C$9,B2)").text // 'IF(XFA1>0,XFB2,XFA3)'
 */
export function numberReferences(formula: string): NumberedFormula {
  const references: WrittenReference[] = [];
  const text = mapReferences(formula, (reference) => {
    const { qualifier, last } = reference;
    references.push({ sheets: qualifier === '' ? undefined : sheetsOfQualifier(qualifier), area: areaOf(reference) });
    return `${last === undefined ? CELL_COLUMN : AREA_COLUMN}${references.length}`;
  });
  return { text, references };
}
