import { ORDINARY_CIRCUMSTANCES, type Circumstances } from '../src';

/** A circumstance in words, and where it was reported. */
interface CircumstanceText {
  readonly says: string;
  /** Issues of OfficeDev/office-js (`#2891`), or addresses of pages. */
  readonly sources: readonly string[];
}

const TROUBLESHOOTING = 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting';
const DOCUMENT_URL =
  'https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-url-member';
const PAGE_LAYOUT = 'https://learn.microsoft.com/javascript/api/excel/excel.pagelayout';
const RULE_LENGTH = 'https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/';
const SPECIAL_CELLS = 'https://learn.microsoft.com/office/vba/api/excel.range.specialcells';

/** Each circumstance of `src/objects/circumstances.ts`. */
export const CIRCUMSTANCES: Readonly<Record<keyof Circumstances, CircumstanceText>> = {
  listSeparator: {
    says: 'With `;`, `names.add` refuses a formula with commas (`InvalidArgument`).',
    sources: ['#2891'],
  },
  localizedNames: {
    says: '`NamedItem.formula` gives functions, errors and separators as the user sees them: `=SUMA(A1;#¡REF!)`.',
    sources: ['#2834'],
  },
  otherWorkbookInFront: {
    says: 'Calls that need the active workbook fail: with `GeneralException` adding and activating sheets, selecting, freezing panes, gridlines, headings and clearing a table’s filters; with `InvalidSelection` deleting a sheet, the active cell, the selection, `worksheet.names`, and `names.add` with a range, which crashes some builds.',
    sources: [TROUBLESHOOTING, '#6365', '#2078'],
  },
  hasPrinter: {
    says: 'Without a printer `pageLayout.paperSize` can’t be set (`GeneralException`). No page says so of this API; VBA refuses it.',
    sources: [PAGE_LAYOUT],
  },
  longestRuleFormula: {
    says: 'A longer formula of a conditional format is refused (`InvalidArgument`). Files take 8,192 characters; other interfaces of Excel take 255 (section 2.1.1085).',
    sources: [RULE_LENGTH],
  },
  documentUrl: {
    says: '`Office.context.document.url` may be empty, `null` or `undefined`.',
    sources: [DOCUMENT_URL, '#5587'],
  },
  dialogMessages: {
    says: 'The registration of `DialogParentMessageReceived` in a dialog’s page never answers (`silent`), or fails (`refused`), as in Excel 2021.',
    sources: ['#4046'],
  },
  specialCellsOnProtectedSheets: {
    says: 'When off, `getSpecialCellsOrNullObject` is refused on a protected sheet (`AccessDenied`). No page says so of this API; VBA refuses it.',
    sources: [SPECIAL_CELLS],
  },
  picksRaiseChanges: {
    says: 'When off, picking a value from a cell’s list (`host.pick`) raises no `onChanged`, as on the web.',
    sources: ['#420', '#3888'],
  },
  freezingActivates: {
    says: 'Freezing panes of a sheet makes it the active one.',
    sources: ['#3148'],
  },
  overlappingRulesDeletable: {
    says: 'When off, a conditional format that overlaps another can’t be deleted through the whole sheet’s range (`ItemNotFound`), only through its own.',
    sources: ['#5222'],
  },
};

const sourceLink = (source: string): string =>
  source.startsWith('#')
    ? `[${source}](https://github.com/OfficeDev/office-js/issues/${source.slice(1)})`
    : `[page](${source})`;

/** The part of `COVERAGE.md` about circumstances. */
export function circumstanceLines(): readonly string[] {
  const entries = Object.entries(CIRCUMSTANCES) as readonly [keyof Circumstances, CircumstanceText][];
  return [
    '## Circumstances',
    '',
    'What surrounds an Excel and changes its answers: an option of `ExcelHost.open` (`circumstances`), and changed at any time through `host.circumstances`.',
    '',
    '| Circumstance | Ordinarily | | Reported in |',
    '| --- | --- | --- | --- |',
    ...entries.map(
      ([name, { says, sources }]) =>
        `| \`${name}\` | \`${JSON.stringify(ORDINARY_CIRCUMSTANCES[name])}\` | ${says} | ${sources.map(sourceLink).join(', ')} |`,
    ),
    '',
  ];
}
