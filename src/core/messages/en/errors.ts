import type { ErrorFacts, ErrorWords } from '../error-words';

const theFile = ({ file }: ErrorFacts) => (file === undefined ? 'The file' : `“${file}”`);
const theSheet = ({ sheet }: ErrorFacts, otherwise: string) =>
  sheet === undefined ? otherwise : `the sheet “${sheet}”`;
const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What is said of each error. */
export const errors: ErrorWords = {
  'no-plan': ({ file }) => ({
    happened:
      file === undefined
        ? 'There is no improvement plan in this workbook.'
        : `There is no improvement plan in “${file}”.`,
    next: 'Open the plan’s workbook, or give its table a heading with columns such as Criterion, Improvement action, End and Owner.',
  }),
  'empty-workbook': ({ file }) => ({
    happened: file === undefined ? 'This workbook is empty.' : `The workbook “${file}” is empty.`,
    next: 'Open the workbook that holds the plan.',
  }),
  'sheet-missing': (facts) => ({
    happened: `${begun(theSheet(facts, 'that sheet'))} doesn’t exist.`,
    next: 'Check its name, or choose another sheet: it may have been deleted or renamed.',
  }),
  'sheet-not-plan': (facts) => ({
    happened: `There is no improvement plan in ${theSheet(facts, 'that sheet')}.`,
    next: 'Choose the sheet that holds the plan’s table, with columns such as Criterion, Improvement action, End and Owner.',
  }),
  'protected-sheet': (facts) => ({
    happened: `${begun(theSheet(facts, 'the sheet'))} is protected, and nothing was written in it.`,
    next: 'Unprotect it in Review › Unprotect Sheet and try again.',
  }),
  'filtered-sheet': (facts) => ({
    happened: `A filter hides rows of ${theSheet(facts, 'the sheet')}, and nothing was written in it.`,
    next: 'Clear it in Data › Clear and try again: under a filter, Excel could write into other rows.',
  }),
  'cell-edit-mode': () => ({
    happened: 'A cell is being edited, and Excel waits for that to end.',
    next: 'Press Enter to finish it, or Esc to leave it as it was, and try again.',
  }),
  'access-denied': () => ({
    happened: 'Excel doesn’t allow changes to this workbook.',
    next: 'If it is open as read-only, save a copy; if it is protected, take the protection off in Review › Protect Workbook. Then try again.',
  }),
  'too-old': () => ({
    happened: 'This Excel is older than those that the add-in needs.',
    next: 'Use Excel 2021 or later, Microsoft 365 or Excel for the web.',
  }),
  'too-large': () => ({
    happened: 'The data doesn’t fit in what Excel sends at once, not even in parts.',
    next: 'Shorten the longest texts, or spread the plan over several sheets, and try again.',
  }),
  'too-many-accepted': () => ({
    happened: 'These are too many accepted findings to keep in the workbook.',
    next: 'Accept fewer at a time, or turn the rule off for this workbook.',
  }),
  'host-failed': () => ({
    happened: 'Excel couldn’t finish what it was asked.',
    next: 'Try again: what is missing will be completed. If it happens again, save the workbook and restart Excel.',
  }),
  'file-not-found': ({ file }) => ({
    happened: file === undefined ? 'The file doesn’t exist.' : `The file “${file}” doesn’t exist.`,
    next: 'Check its name and folder.',
  }),
  'not-a-workbook': (facts) => ({
    happened: `${theFile(facts)} is not an Excel workbook.`,
    next: 'Choose the plan’s workbook, or open it with the program that made it and save it as “Excel Workbook (.xlsx)”.',
  }),
  encrypted: (facts) => ({
    happened: `${theFile(facts)} is encrypted with a password.`,
    next: 'Open it in Excel, take the password off in File › Info › Protect Workbook › Encrypt with Password, save it and try again.',
  }),
  'legacy-xls': (facts) => ({
    happened: `${theFile(facts)} is in Excel’s old format (.xls).`,
    next: 'Open it in Excel, save it with File › Save As › “Excel Workbook (.xlsx)” and try with that one.',
  }),
  'binary-xlsb': (facts) => ({
    happened: `${theFile(facts)} is an Excel binary workbook (.xlsb).`,
    next: 'Open it in Excel, save it with File › Save As › “Excel Workbook (.xlsx)” and try with that one.',
  }),
  ods: (facts) => ({
    happened: `${theFile(facts)} is an OpenDocument spreadsheet (.ods).`,
    next: 'Open it in Excel or LibreOffice, save it as “Excel Workbook (.xlsx)” and try with that one.',
  }),
  'strict-ooxml': (facts) => ({
    happened: `${theFile(facts)} was saved as “Strict Open XML Spreadsheet”.`,
    next: 'Open it in Excel, save it with File › Save As › “Excel Workbook (.xlsx)” and try with that one.',
  }),
  damaged: (facts) => ({
    happened: `${theFile(facts)} is damaged or incomplete.`,
    next: 'Ask for another copy, or repair it in Excel with File › Open › Browse › Open and Repair, and save it.',
  }),
  'file-too-large': (facts) => ({
    happened: `${theFile(facts)} is too large to review.`,
    next: 'Save a copy with the plan’s sheet alone, without pictures or extra rows, and try with that one.',
  }),
};
