import type { cli as es } from '../es/cli';
import { plural } from '../plural';
import { tableOptions } from '../table-options';
import { words } from './words';

const list = (items: readonly string[]) => items.map((item) => `"${item}"`).join(', ');

/** {@link es} in English. */
export const cli: typeof es = {
  usage: `Reviews an improvement plan: reads every row, checks it against the criteria, and evaluates its dates.
The input file doesn't change: the result is written to a copy.

  npm run review -- PLAN.xlsx [options]

  --as-of YYYY-MM-DD    as-of date; default: today
  --out FILE            the reviewed copy; default: PLAN-revisado.xlsx next to the plan
  --report FILE         also write a report in JSON
  --sheet NAME          the plan's sheet, if the workbook has several
  --heading 3-4         the rows of the header, if they aren't found
  --column end=I        the column of a value; can be repeated, and "none" says that there is none
  --structure ID        criteria framework: caf-2020-es-do, caf-2013-es or none; default: the plan's
  --lang es|en          language of the messages and the sheets
  --no-marks            don't mark the plan's sheet
  --no-sheets           don't create summary sheets
  --clear               remove the marks and summary sheets from the copy
  --strict              exit with 1 if any finding is an error
  --help                show this help

Exits with 0 if the plan was reviewed; 1 with --strict and an error; 2 if something can't be used; 3 if there is no plan.

En español: npm run review -- --help --lang es`,

  startUsage: `Reviews the sample plan and opens the sandbox in the browser.

  npm start -- [options]

  --as-of YYYY-MM-DD    as-of date; default: today
  --port NUMBER         port; default: 3000, or the next free one
  --lang es|en          language
  --help                show this help

En español: npm start -- --help --lang es`,

  arguments: {
    noPlan: "The plan's file is missing. Type: npm run review -- PLAN.xlsx",
    manyPlans: (files) =>
      `One file is reviewed at a time, and ${files.length} were given: ${list(files)}. If the name has spaces, put it in quotes.`,
    notExpected: (text) => `Unexpected argument "${text}". See the options with --help.`,
    unknown: (option) => `Unknown option ${option}. See the options with --help.`,
    noValue: (option) => `${option} needs a value. See the options with --help.`,
    noValueWanted: (option) => `${option} takes no value: type it alone.`,
    twice: (option) => `${option} is given twice: keep one.`,
    asOf: (text) => `--as-of "${text}" isn't a date. Type it like 2024-09-15.`,
    structure: (id, known) => `Unknown framework "${id}". Use one of these: ${known.join(', ')}.`,
    language: (text) => `Unknown language "${text}". Use --lang es or --lang en.`,
    heading: (text) => `--heading "${text}" isn't rows. Enter them as 3 or 3-4; a header has at most six.`,
    column: (text, keys) =>
      `--column "${text}" isn't a column. Enter it as end=I, with one of these: ${keys.join(', ')}.`,
    port: (text) => `--port "${text}" isn't a port. Use a number from 1 to 65535.`,
  },

  wayToTable: (seen) => `If it's the plan, add: ${tableOptions(seen, 'LETTER')}.`,

  files: {
    notAFile: (file) => `"${file}" isn't a file. Specify the plan's Excel workbook.`,
    unreadable: (file, code) =>
      `"${file}" couldn't be read (${code}). Check that you have permission and that no other program is using it.`,
    unwritable: (file, code) =>
      `"${file}" couldn't be written (${code}). Check that you have permission, that there is space, and that it isn't open in Excel.`,
    overInput: (option, file) =>
      `${option} "${file}" is the plan itself, and the plan doesn't change. Choose another name.`,
    sameOutput: (file) => `--out and --report are the same file, "${file}". Choose two names.`,
    noFolder: (file) => `The folder of "${file}" doesn't exist. Create it or choose another.`,
    notWritableKind: (file) => `"${file}" exists and isn't a file. Choose another name.`,
    extension: (file, wanted) =>
      `"${file}" must end in ${wanted}, like the plan; otherwise, Excel won't open it. Change the name.`,
  },

  notRead: {
    section: 'It is a section title: it only has a criterion.',
    heading: "It is the plan's header row, repeated.",
    total: 'It is a total or an average.',
    signature: 'It is signatures, or it is below them.',
    note: 'It is a note, a source, or a legend.',
    'not-an-action': "It isn't an action: it lacks the data of one.",
  },

  summary: {
    plan: (sheet, file) => `Plan of "${sheet}" in ${file}`,
    rows: (actions, first, last) => {
      if (actions === 0) return 'No actions yet';
      return `${words.actions(actions)}, ${first === last ? `row ${first}` : `rows ${first} to ${last}`}`;
    },
    asOf: (day, today) => `as of ${day}${today ? ' (today)' : ''}`,
    structure: (title) => `Criteria: ${title}`,
    noStructure: 'Rules about criteria don’t apply. To use a framework, give it with --structure.',
    otherPlans: (why, sheets) =>
      `${
        {
          wanted: 'It is the specified sheet.',
          active: 'It is the sheet that the workbook shows when it opens.',
          only: 'It is the only sheet with a plan.',
          'latest-year': 'It is the sheet of the most recent year.',
          first: 'It is the first sheet with a plan.',
        }[why]
      } There is also a plan in ${list(sheets)}: to review it, use --sheet.`,
    settingsIgnored:
      'Part of the settings saved in the workbook weren’t used: they are damaged or from another version. Check them in the pane.',
    filtered: 'The sheet has a filter. Hidden rows were also reviewed.',

    situations: 'Schedule status',
    total: 'Total',
    late: 'Overdue actions',
    action: (number) => `No. ${number}`,
    row: (row) => `Row ${row}`,
    overdueBy: (days) => `overdue by ${words.days(days)}`,
    noOwner: 'no owner',
    more: (count) => `… and ${count} more`,

    findings: 'Findings',
    noFindings: 'None: every row follows all the rules.',
    severityCount: (severity, count) =>
      `${count} ${
        {
          error: plural(count, 'error', 'errors'),
          warning: plural(count, 'warning', 'warnings'),
          advice: plural(count, 'tip', 'tips'),
        }[severity]
      }`,
    accepted: (count) => `${count} kept as is in the workbook; not counted.`,
    rulesOff: (titles) => `Rules turned off in this workbook: ${list(titles)}.`,
    wholePlan: 'whole plan',
    notRead: 'Rows that were not read',

    marked: (counts) =>
      counts.length === 0 ? 'Marks: nothing to mark.' : `Marks: ${counts.join(', ')}. No cells in the plan changed.`,
    leftOn: (sheets) =>
      `Marks remain on ${plural(sheets.length, 'a protected sheet', 'protected sheets')}: ${list(sheets)}. Unprotect ${plural(sheets.length, 'it', 'them')} in Excel and try again.`,
    protectedSheet: 'Marks: none, because the sheet is protected. Unprotect it in Excel and review again.',
    written: (sheets) => (sheets.length === 0 ? 'Summaries: none.' : `Summaries: ${list(sheets)}.`),
    marksRemoved: (rules) =>
      rules === 0
        ? 'There were no marks to remove.'
        : `Marks removed: ${rules} ${plural(rules, 'formatting rule', 'formatting rules')}.`,
    sheetsRemoved: (sheets) =>
      sheets.length === 0 ? 'There were no summaries to remove.' : `Summaries removed: ${list(sheets)}.`,
    copy: (file) => `Copy: ${file}`,
    signatureBroken: 'The plan is digitally signed; the copy no longer has a valid signature.',
    report: (file) => `Report: ${file}`,
  },

  start: {
    reviewing: 'Reviewing the sample plan while the sandbox is built…',
    building: 'Still building the sandbox; the first time can take about 20 seconds…',
    serving: (address) =>
      `Sandbox: ${address}\nIt shows the workbook and the real task pane side by side. To stop, press Ctrl+C.`,
    otherPort: (taken, used) => `Port ${taken} is taken; using ${used}.`,
    portTaken: (port) =>
      `Port ${port} is in use. Close the program that uses it or choose another: npm start -- --port ${port + 1}`,
    portForbidden: (port) => `Port ${port} can't be used. Choose another: npm start -- --port 3000`,
    notBuilt: 'The sandbox couldn\'t be built. Run "npm ci" and try again; the error is above.',
  },

  fault: (detail) => `Internal program error (${detail}). Nothing was written; tell IT support.`,
};
