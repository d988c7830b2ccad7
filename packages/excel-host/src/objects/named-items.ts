import { HostError } from '../package/host-error';
import type { Json } from './json';
import { formatAbsoluteArea, parseArea, quoteSheetName, splitReference, type Area } from '../workbook/references/area';
import { localizedFormula } from './localized-formula';
import { evaluateProbes } from '../workbook/calculation/calculation';
import type { DefinedNameModel } from '../workbook/names/defined-names';
import type { SheetModel } from '../workbook/sheets/sheet-model';
import { isCellError, type CellValue } from '../workbook/values/cell-value';
import type { WorkbookModel } from '../workbook/workbook-model';
import type { Arguments } from './arguments';
import { refuseInBackground } from './background-guard';
import { rangeObject } from './cells';
import { ExcelObject } from './excel-object';
import type { ObjectTable } from './object-table';
import type { Session } from './session';
import type { NamesTarget } from './targets';
import { flagValue, textValue } from './values';

/** The names of one scope: the workbook's collection doesn't include those of its sheets. */
function namesOf({ workbook, sheet }: NamesTarget): readonly DefinedNameModel[] {
  return workbook.names.all.filter((name) => name.sheet === sheet);
}

function nameObject(name: DefinedNameModel | undefined): ExcelObject<'NamedItem'> {
  if (name === undefined) throw new HostError('ItemNotFound', 'There is no such name.');
  return new ExcelObject('NamedItem', name);
}

function nameWithKey(target: NamesTarget, key: string): DefinedNameModel | undefined {
  return namesOf(target).find(({ name }) => name.toLowerCase() === key.toLowerCase());
}

/** Texts and quoted sheet names, in which separators of lists don't count. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

function referenceOf(args: Arguments, session: Session): string {
  const range = args.object(1, 'Range');
  if (range === undefined) {
    const formula = args.text(1);
    if (session.circumstances.listSeparator !== ',' && formula.replace(QUOTED, '').includes(',')) {
      throw new HostError('InvalidArgument', 'Lists are separated by semicolons here.');
    }
    return formula.startsWith('=') ? formula : `=${formula}`;
  }
  refuseInBackground(session, 'InvalidSelection');
  const { sheet, area } = range.target;
  return `=${quoteSheetName(sheet.name)}!${formatAbsoluteArea(area)}`;
}

export const namedItemCollectionTable: ObjectTable<'NamedItemCollection'> = {
  type: 'NamedItemCollection',
  items: (target) => namesOf(target).map(nameObject),
  members: {
    add: {
      kind: 'method',
      set: '1.4',
      edits: true,
      call: ({ workbook, sheet }, args, session) => {
        const comment = args.optionalText(2) ?? '';
        return nameObject(
          workbook.names.add(args.text(0), referenceOf(args, session), {
            comment,
            ...(sheet === undefined ? {} : { sheet }),
          }),
        );
      },
    },
    getCount: { kind: 'method', set: '1.4', call: (target) => namesOf(target).length },
    getItem: { kind: 'method', set: '1.1', call: (target, args) => nameObject(nameWithKey(target, args.text(0))) },
    getItemOrNullObject: {
      kind: 'method',
      set: '1.4',
      call: (target, args) => {
        const name = nameWithKey(target, args.text(0));
        return name === undefined ? null : nameObject(name);
      },
    },
  },
};

/** The cells that a name refers to; undefined if it refers to something else. */
function cellsOf(
  { formula }: DefinedNameModel,
  workbook: WorkbookModel,
): { sheet: SheetModel; area: Area } | undefined {
  const { sheet: sheetName, address } = splitReference(formula.slice(1));
  const sheet = sheetName === undefined ? undefined : workbook.sheetByName(sheetName);
  const area = parseArea(address);
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}

/** A name's constant; undefined for a formula. */
function constantOf(formula: string): string | number | boolean | undefined {
  const text = formula.slice(1).trim();
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** The value that a name's formula has in the first cell of its sheet; undefined if the host can't calculate it. */
function computed({ formula, sheet }: DefinedNameModel, workbook: WorkbookModel): CellValue | undefined {
  const constant = constantOf(formula);
  if (constant !== undefined) return constant;
  const { position } = sheet ?? workbook.activeSheet;
  const probe = { sheet: position, row: 0, column: 0, formula: formula.slice(1) };
  return evaluateProbes(workbook.activeSheet.calculationInput(), [probe])[0];
}

function typeOf(name: DefinedNameModel, workbook: WorkbookModel): string {
  if (cellsOf(name, workbook) !== undefined) return 'Range';
  const value = computed(name, workbook) ?? null;
  if (isCellError(value) || /#REF!|^=#/.test(name.formula)) return 'Error';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function valueOf(name: DefinedNameModel, workbook: WorkbookModel): Json {
  const cells = cellsOf(name, workbook);
  if (cells !== undefined) return `${quoteSheetName(cells.sheet.name)}!${formatAbsoluteArea(cells.area)}`;
  const value = computed(name, workbook) ?? name.formula.slice(1);
  return isCellError(value) ? value.error : value;
}

export const namedItemTable: ObjectTable<'NamedItem'> = {
  type: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  members: {
    comment: {
      kind: 'property',
      set: '1.4',
      get: (name) => name.comment,
      assign: (name, value) => {
        name.comment = textValue(value);
      },
    },
    formula: {
      kind: 'property',
      set: '1.7',
      get: (name, { circumstances, locale }) =>
        circumstances.localizedNames
          ? localizedFormula(name.formula, locale, circumstances.listSeparator)
          : name.formula,
      assign: (name, value) => {
        name.formula = textValue(value);
      },
    },
    name: { kind: 'property', set: '1.1', get: ({ name }) => name },
    scope: { kind: 'property', set: '1.4', get: ({ sheet }) => (sheet === undefined ? 'Workbook' : 'Worksheet') },
    type: { kind: 'property', set: '1.1', get: (name, { workbook }) => typeOf(name, workbook) },
    value: { kind: 'property', set: '1.1', get: (name, { workbook }) => valueOf(name, workbook) },
    visible: {
      kind: 'property',
      set: '1.1',
      get: ({ visible }) => visible,
      assign: (name, value) => {
        name.visible = flagValue(value);
      },
    },
    delete: { kind: 'command', set: '1.4', edits: true, call: (name) => name.remove() },
    getRange: {
      kind: 'method',
      set: '1.1',
      call: (name, _args, { workbook }) => {
        const cells = cellsOf(name, workbook);
        if (cells === undefined) throw new HostError('InvalidReference', `"${name.name}" stands for no cells.`);
        return rangeObject(cells.sheet, cells.area);
      },
    },
    getRangeOrNullObject: {
      kind: 'method',
      set: '1.4',
      call: (name, _args, { workbook }) => {
        const cells = cellsOf(name, workbook);
        return cells === undefined ? null : rangeObject(cells.sheet, cells.area);
      },
    },
  },
};
