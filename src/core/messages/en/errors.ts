import type { HeadingDoubt } from '../../plan/heading/find-heading';
import type { ErrorFacts, ErrorText, ErrorWords, SeenTable } from '../error-words';
import { listed } from './listed';
import { words } from './words';

const theFile = ({ file }: ErrorFacts) => (file === undefined ? 'The file' : `“${file}”`);
const theSheet = ({ sheet }: ErrorFacts, otherwise: string) =>
  sheet === undefined ? otherwise : `the sheet “${sheet}”`;
const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const doubts: Readonly<Record<HeadingDoubt, string>> = {
  cards: 'each action is on a card instead of in a row.',
  'no-action': 'The column of actions is missing.',
  'other-plan': 'Neither the title nor the header row says that it’s an improvement plan.',
  'few-columns': 'No actions were found below it.',
};

function seenTable({ sheet, headingRows, columns, doubt }: SeenTable): string {
  if (doubt === 'cards') return `On “${sheet}”, ${doubts.cards}`;
  const names = columns.map((key) => `“${words.columns[key]}”`);
  const found = names.length === 1 ? 'this column was recognized' : 'these columns were recognized';
  return `On “${sheet}”, row ${(headingRows[0] ?? 0) + 1}, ${found}: ${listed(names, 'and')}. ${doubts[doubt]}`;
}

function withSeen(happened: string, { seen, way }: ErrorFacts, otherwise: string): ErrorText {
  if (seen === undefined) return { happened, next: otherwise };
  const next =
    seen.doubt === 'cards'
      ? 'Put the plan in a table, with a header row and one row per action.'
      : (way ?? 'If that table is the plan, choose it here; if not, open the plan’s workbook.');
  return { happened, next: `${seenTable(seen)} ${next}` };
}

export const errors: ErrorWords = {
  'no-plan': (facts) =>
    withSeen(
      facts.file === undefined
        ? 'There’s no improvement plan in this workbook.'
        : `There’s no improvement plan in “${facts.file}”.`,
      facts,
      'Open the plan’s workbook, or enter column names such as Criterion, Improvement action, End, and Owner in the first row of the table.',
    ),
  'empty-workbook': ({ file }) => ({
    happened: file === undefined ? 'This workbook is empty.' : `The workbook “${file}” is empty.`,
    next: 'Open the workbook that contains the plan.',
  }),
  'sheet-missing': (facts) => ({
    happened: `${begun(theSheet(facts, 'that sheet'))} can’t be found.`,
    next: 'Check its name or choose another sheet. It may have been deleted or renamed.',
  }),
  'sheet-hidden': (facts) => ({
    happened: `${begun(theSheet(facts, 'that sheet'))} is hidden.`,
    next: 'Right-click a tab, select Unhide, and choose the sheet.',
  }),
  'sheet-not-plan': (facts) =>
    withSeen(
      `There’s no improvement plan on ${theSheet(facts, 'that sheet')}.`,
      facts,
      'Choose the sheet that contains the plan’s table, with columns such as Criterion, Improvement action, End, and Owner.',
    ),
  'plan-hidden': (facts) => ({
    happened: `The plan is on ${theSheet(facts, 'a sheet')}${facts.sheet === undefined ? ' that is hidden' : ', which is hidden'}.`,
    next: 'Right-click another sheet’s tab, select Unhide, and try again.',
  }),
  'protected-sheet': (facts) => ({
    happened: `${begun(theSheet(facts, 'the sheet'))} is protected. Nothing on it was changed.`,
    next: 'Unprotect it in Review › Unprotect Sheet and try again.',
  }),
  'filtered-sheet': (facts) => ({
    happened: `A filter hides rows on ${theSheet(facts, 'the sheet')}. Nothing on it was changed.`,
    next: 'Clear it in Data › Clear and try again. With a filter on, Excel could write to other rows.',
  }),
  'marks-stay': (facts) => ({
    happened: `Excel doesn’t allow removing the earlier marks on ${theSheet(facts, 'the sheet')}.`,
    next: 'Delete the rules that contain “plan-mejora” in Home › Conditional Formatting › Manage Rules, and mark again.',
  }),
  'other-workbook': () => ({
    happened: 'Excel didn’t allow it. This usually happens while another workbook is in front of this one.',
    next: 'Select a cell in this workbook to bring it to the front, and try again.',
  }),
  'last-visible-sheet': () => ({
    happened: 'The summaries are the only visible sheets, and Excel needs at least one. None was removed.',
    next: 'Right-click a tab, select Unhide to show another sheet, and try again.',
  }),
  'cell-edit-mode': () => ({
    happened: 'A cell is being edited, and Excel is waiting for you to finish.',
    next: 'Press Enter to finish or Esc to cancel, and then try again.',
  }),
  'access-denied': () => ({
    happened: 'Excel doesn’t allow changes to this workbook.',
    next: 'If it’s open as read-only, save a copy; if it’s protected, unprotect it in Review › Protect Workbook. Then try again.',
  }),
  'too-old': () => ({
    happened: 'This version of Excel is older than the add-in requires.',
    next: 'Use Excel 2021 or later, Microsoft 365, or Excel for the web.',
  }),
  'too-large': () => ({
    happened: 'The plan has texts that are too long for Excel to process.',
    next: 'Shorten the longest texts, or split the plan into several sheets, and try again.',
  }),
  'too-many-accepted': () => ({
    happened: 'The workbook can’t hold any more findings kept as is.',
    next: 'Keep fewer findings as is, or turn off the rule in this workbook.',
  }),
  'host-failed': () => ({
    happened: 'Excel couldn’t complete the operation.',
    next: 'Try again; anything missing will be completed. If it happens again, save the workbook and restart Excel.',
  }),
  'file-not-found': ({ file }) => ({
    happened: file === undefined ? 'The file doesn’t exist.' : `The file “${file}” doesn’t exist.`,
    next: 'Check its name and folder.',
  }),
  'not-a-workbook': (facts) => ({
    happened: `${theFile(facts)} isn’t an Excel workbook.`,
    next: 'Choose the plan’s workbook, or open it with the program that created it and save it as “Excel Workbook (.xlsx)”.',
  }),
  encrypted: (facts) => ({
    happened: `${theFile(facts)} is encrypted with a password.`,
    next: 'Open it in Excel, remove the password in File › Info › Protect Workbook › Encrypt with Password, save it, and try again.',
  }),
  'legacy-xls': (facts) => ({
    happened: `${theFile(facts)} is in the old Excel format (.xls).`,
    next: 'Open it in Excel, save it with File › Save As › “Excel Workbook (.xlsx)”, and try again with that file.',
  }),
  'binary-xlsb': (facts) => ({
    happened: `${theFile(facts)} is an Excel binary workbook (.xlsb).`,
    next: 'Open it in Excel, save it with File › Save As › “Excel Workbook (.xlsx)”, and try again with that file.',
  }),
  ods: (facts) => ({
    happened: `${theFile(facts)} is an OpenDocument spreadsheet (.ods).`,
    next: 'Open it in Excel or LibreOffice, save it as “Excel Workbook (.xlsx)”, and try again with that file.',
  }),
  'strict-ooxml': (facts) => ({
    happened: `${theFile(facts)} was saved as “Strict Open XML Spreadsheet”.`,
    next: 'Open it in Excel, save it with File › Save As › “Excel Workbook (.xlsx)”, and try again with that file.',
  }),
  damaged: (facts) => ({
    happened: `${theFile(facts)} is damaged or incomplete.`,
    next: 'Ask for another copy, or repair it in Excel with File › Open › Browse › Open and Repair, and then save it.',
  }),
  'file-too-large': (facts) => ({
    happened: `${theFile(facts)} is too large to review.`,
    next: 'Save a copy with only the plan’s sheet, without pictures or extra rows, and try again with that copy.',
  }),
};
