import type { cli as es } from '../es/cli';
import { plural } from '../plural';
import { words } from './words';

const list = (items: readonly string[]) => items.map((item) => `"${item}"`).join(', ');

/** {@link es} in English. */
export const cli: typeof es = {
  usage: `Reviews an improvement plan: reads every row, checks it against the criteria and judges it by date.
The input file is never touched: the result is written to a copy.

  npm run review -- PLAN.xlsx [options]

  --as-of YYYY-MM-DD    as-of date; today without it
  --out FILE            the reviewed copy; without it, PLAN-revisado.xlsx beside the plan
  --report FILE         a report in JSON as well
  --sheet NAME          the plan's sheet, if the workbook has several
  --structure ID        criteria structure; caf-2020-es-do without it
  --lang es|en          language of the messages and of the sheets
  --no-marks            do not mark what is overdue
  --no-sheets           do not write summary sheets
  --clear               take our marks and sheets off the copy
  --strict              exit with 1 if there is an error among the findings
  --help                show this help

Exits with 0 if it reviewed; 1 with --strict and an error; 2 if something can't be used; 3 if there is no plan.`,

  startUsage: `Reviews the sample plan and opens the sandbox in the browser.

  npm start -- [options]

  --as-of YYYY-MM-DD    as-of date; today without it
  --port NUMBER         port; without it, 3000 or the next free one
  --lang es|en          language
  --help                show this help`,

  arguments: {
    noPlan: "The plan's file is missing. Type: npm run review -- PLAN.xlsx",
    manyPlans: (files) =>
      `One file is reviewed at a time and I was given ${files.length}: ${list(files)}. If the name has spaces, put it in quotes.`,
    notExpected: (text) => `I did not expect "${text}". See the options with --help.`,
    unknown: (option) => `I don't know the option ${option}. See the options with --help.`,
    noValue: (option) => `${option} needs a value. See the options with --help.`,
    noValueWanted: (option) => `${option} takes no value: type it alone.`,
    twice: (option) => `${option} is given twice: keep one.`,
    asOf: (text) => `--as-of "${text}" is not a date. Type it like 2024-09-15.`,
    structure: (id, known) => `I don't know the criteria structure "${id}". Use one of these: ${known.join(', ')}.`,
    language: (text) => `I don't speak "${text}". Use --lang es or --lang en.`,
    port: (text) => `--port "${text}" is not a port. Use a number from 1 to 65535.`,
  },

  files: {
    notAFile: (file) => `"${file}" is not a file. Give the plan's Excel workbook.`,
    unreadable: (file, code) =>
      `"${file}" could not be read (${code}). Check that you may read it and that no other program holds it.`,
    unwritable: (file, code) =>
      `"${file}" could not be written (${code}). Check that you may write there, that there is room, and that it isn't open in Excel.`,
    overInput: (option, file) =>
      `${option} "${file}" is the plan itself, and the plan is never touched. Choose another name.`,
    sameOutput: (file) => `--out and --report are the same file, "${file}". Choose two names.`,
    noFolder: (file) => `The folder of "${file}" does not exist. Create it or choose another.`,
    notWritableKind: (file) => `"${file}" exists and is not a file. Choose another name.`,
    extension: (file, wanted) =>
      `"${file}" must end in ${wanted}, as the plan does; otherwise Excel won't open it. Change the name.`,
  },

  notRead: {
    section: 'It is a section heading: it only has a criterion.',
    heading: "It is the plan's heading, repeated.",
    total: 'It is a total or an average.',
    signature: 'It is signatures, or stands below them.',
    note: 'It is a note, a source or a legend.',
    'not-an-action': 'It is not an action: it does not fill the columns of one.',
  },

  summary: {
    plan: (sheet, file) => `Plan of "${sheet}" in ${file}`,
    rows: (actions, first, last) =>
      actions === 0 ? 'No action yet' : `${words.actions(actions)}, rows ${first} to ${last}`,
    asOf: (day, today) => `as of ${day}${today ? ' (today)' : ''}`,
    structure: (title) => `Criteria: ${title}`,
    otherPlans: (why, sheets) =>
      `${
        {
          wanted: 'It is the sheet that you asked for.',
          active: 'It is the sheet that the workbook shows when it opens.',
          only: 'It is the only sheet with a plan.',
          'latest-year': 'It is the sheet of the latest year.',
          first: 'It is the first sheet with a plan.',
        }[why]
      } There is a plan in ${list(sheets)} too: to review it, use --sheet.`,
    filtered: 'A filter is on: the hidden rows were reviewed all the same.',

    situations: 'Situation',
    total: 'Total',
    late: 'What is overdue',
    action: (number) => `No. ${number}`,
    row: (row) => `Row ${row}`,
    overdueBy: (days) => `overdue by ${words.days(days)}`,
    noOwner: 'no owner',
    more: (count) => `… and ${count} more`,

    findings: 'Findings',
    noFindings: 'None: every row meets every rule.',
    severityCount: (severity, count) =>
      `${count} ${
        {
          error: plural(count, 'error', 'errors'),
          warning: plural(count, 'warning', 'warnings'),
          advice: plural(count, 'piece of advice', 'pieces of advice'),
        }[severity]
      }`,
    accepted: (count) => `${count} accepted in the workbook and not counted.`,
    rulesOff: (titles) => `Rules turned off for this workbook: ${list(titles)}.`,
    wholePlan: 'the whole plan',
    notRead: 'Rows that were not read',

    marked: (counts) =>
      counts.length === 0 ? 'Marks: nothing to mark.' : `Marks: ${counts.join(', ')}. No cell of the plan changed.`,
    leftOn: (sheets) => `Marks remain on ${list(sheets)}, which is protected. Unprotect it in Excel and try again.`,
    protectedSheet: 'Marks: none, because the sheet is protected. Unprotect it in Excel and review again.',
    written: (sheets) => (sheets.length === 0 ? 'Summaries: none.' : `Summaries: ${list(sheets)}.`),
    unmarked: (rules) =>
      rules === 0
        ? 'There were no marks to take off.'
        : `Marks taken off: ${rules} ${plural(rules, 'formatting rule', 'formatting rules')}.`,
    unwritten: (sheets) =>
      sheets.length === 0 ? 'There were no summaries to take off.' : `Summaries taken off: ${list(sheets)}.`,
    copy: (file) => `Copy: ${file}`,
    signatureBroken: 'The plan is digitally signed; the copy, being changed, no longer carries a valid signature.',
    report: (file) => `Report: ${file}`,
  },

  start: {
    reviewing: 'Reviewing the sample plan while the sandbox is built…',
    building: 'Still building the sandbox; the first time can take about 20 seconds…',
    serving: (address) =>
      `Sandbox: ${address}\nThe workbook and the real task pane stand there side by side. Ctrl+C ends it.`,
    otherPort: (taken, used) => `Port ${taken} is taken; using ${used}.`,
    portTaken: (port) =>
      `Port ${port} is taken. Close the program that uses it or choose another: npm start -- --port ${port + 1}`,
    portForbidden: (port) => `Port ${port} can't be used. Choose another: npm start -- --port 3000`,
    notBuilt: 'The sandbox could not be built. Run "npm ci" and try again; what failed stands above.',
  },

  fault: (detail) =>
    `Something failed inside the program (${detail}). Nothing was written; tell those who maintain it.`,
};
