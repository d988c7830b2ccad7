import type { Area } from './area';
import { areaBetween, MAX_COLUMNS, MAX_ROWS } from './area';
import { mapReferences, sheetsOfQualifier, type FormulaReference } from './formula-references';

/** The columns that stand for the references of a formula: the row is the reference's number, the column says whether it is a cell or an area. */
export const CELL_COLUMN = 'XFA';
export const AREA_COLUMN = 'XFB';

/** A reference as a formula has it. */
export interface WrittenReference {
  /** The names of the sheets before its `!`, none for another workbook's; undefined for the formula's own sheet. */
  readonly sheets: readonly string[] | undefined;
  readonly area: Area;
}

/** A formula with its references taken out, so that those which differ in nothing else are made ready once. */
export interface NumberedFormula {
  /** With `XFA1` for the first reference if it is a cell, `XFB1` if it is an area, and so on. */
  readonly text: string;
  readonly references: readonly WrittenReference[];
}

function areaOf({ first, last = first }: FormulaReference): Area {
  return areaBetween(first.row ?? 0, first.column ?? 0, last.row ?? MAX_ROWS - 1, last.column ?? MAX_COLUMNS - 1);
}

/**
 * Takes the references out of a formula (no `=`).
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
