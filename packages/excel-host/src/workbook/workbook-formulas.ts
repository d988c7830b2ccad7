import { quoteSheetName } from './references/area';
import type { DefinedNames } from './names/defined-names';
import { formatReference, mapReferences, renameColumns, sheetsOfQualifier } from './references/formula-references';
import type { SheetModel } from './sheets/sheet-model';

/** Rewrites a formula (no `=`); the sheet is undefined if it belongs to none. */
export type FormulaRewriter = (formula: string, sheet: SheetModel | undefined) => string;

/** Rewrites every formula of the workbook: in cells, names, conditional formats, data validations and charts. */
export function rewriteFormulas(sheets: readonly SheetModel[], names: DefinedNames, rewrite: FormulaRewriter): void {
  for (const element of names.elements) {
    const after = rewrite(element.text, undefined);
    if (after !== element.text) element.setText(after);
  }
  for (const sheet of sheets) rewriteSheet(sheet, rewrite);
}

function rewriteSheet(sheet: SheetModel, rewrite: FormulaRewriter): void {
  const data = sheet.context.data();
  for (const row of data.rows) {
    for (const cell of row.cells) {
      if (cell.formula === undefined) continue;
      const before = data.formula(row.index, cell);
      if (before === undefined) continue;
      const after = rewrite(before, sheet);
      if (after !== before) data.replaceFormula(row, cell, after);
    }
  }
  sheet.charts.rewrite((formula) => rewrite(formula, undefined));
  const root = sheet.context.root();
  const lists = [
    ...root.childrenNamed('conditionalFormatting'),
    ...root.childrenNamed('dataValidations'),
    ...root.childrenNamed('extLst'),
  ];
  for (const list of lists) {
    for (const name of ['formula', 'formula1', 'formula2', 'f']) {
      for (const element of list.descendants(name)) {
        if (element.elements.length > 0) continue;
        const after = rewrite(element.text, sheet);
        if (after !== element.text) element.setText(after);
      }
    }
  }
}

/** Renames a sheet in formulas and links. */
export function renameInFormulas(sheets: readonly SheetModel[], names: DefinedNames, from: string, to: string): void {
  const lower = from.toLowerCase();
  const rename = (formula: string): string =>
    mapReferences(formula, (reference) => {
      const sheetNames = sheetsOfQualifier(reference.qualifier);
      if (!sheetNames.some((name) => name.toLowerCase() === lower)) return undefined;
      const renamed = sheetNames.map((name) => (name.toLowerCase() === lower ? to : name));
      const qualifier =
        renamed.length === 1 ? `${quoteSheetName(to)}!` : `'${renamed.join(':').replaceAll("'", "''")}'!`;
      return formatReference({ ...reference, qualifier });
    });
  rewriteFormulas(sheets, names, rename);
  for (const sheet of sheets) sheet.hyperlinks.rewrite(rename);
}

/** Replaces references to a deleted sheet by `#REF!`. */
export function sheetDeletedInFormulas(sheets: readonly SheetModel[], names: DefinedNames, deleted: SheetModel): void {
  const lower = deleted.name.toLowerCase();
  const forget = (formula: string): string =>
    mapReferences(formula, ({ qualifier }) =>
      sheetsOfQualifier(qualifier).some((name) => name.toLowerCase() === lower) ? '#REF!' : undefined,
    );
  rewriteFormulas(
    sheets.filter((sheet) => sheet !== deleted),
    names,
    forget,
  );
}

/** Renames a table in formulas. */
export function renameTableInFormulas(
  sheets: readonly SheetModel[],
  names: DefinedNames,
  from: string,
  to: string,
): void {
  const pattern = new RegExp(
    `"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.\\\\])${from.replace(/[.\\?]/g, '\\$&')}(?=\\[)`,
    'giu',
  );
  rewriteFormulas(sheets, names, (formula) =>
    formula.replace(pattern, (found) => (found.startsWith('"') ? found : to)),
  );
}

/** Renames a table's columns in formulas; `names` maps old names to new ones. */
export function renameColumnsInFormulas(
  sheets: readonly SheetModel[],
  defined: DefinedNames,
  table: string,
  names: ReadonlyMap<string, string>,
): void {
  rewriteFormulas(sheets, defined, (formula) => renameColumns(formula, table, names));
}
