import { ExcelHost, startOffice, type Circumstances } from 'excel-host/node';

import type { ErrorCode } from '../../src/core/messages/error-words';
import { proposeSafeFixes } from '../../src/core/fixes/propose-fixes';
import { applyFixes, type FixResult } from '../../src/excel/fixes/apply-fixes';
import { undoFixes } from '../../src/excel/fixes/undo-fixes';
import { markPlan } from '../../src/excel/marks/mark-plan';
import { removeMarks } from '../../src/excel/marks/remove-marks';
import { PlanError } from '../../src/excel/plan-error';
import { refreshReview } from '../../src/excel/review/refresh-review';
import { reviewPlan, type Review } from '../../src/excel/review/review-plan';
import { selectCell } from '../../src/excel/select-cell';
import { removeSheets } from '../../src/excel/sheets/remove-sheets';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { contentsOf } from './contents';
import { asOf, sampleBytes, SEPTEMBER_15 } from './sample';

/** Something that the user presses, over the sample. */
interface Job {
  readonly name: string;
  /** What was done before. */
  readonly prepare?: (review: Review) => Promise<unknown>;
  /** Gives a text if something was left undone. */
  readonly run: (review: Review, before: unknown) => Promise<unknown>;
}

const request = (review: Review) => ({ ...asOf(), sheet: review.plan.sheet, sheetId: review.sheets[0].id });

// The dashboard has charts, the register a table: between them all kinds of calls.
const write = async (review: Review) => {
  const options = { language: 'es', madeOn: SEPTEMBER_15, sheets: ['dashboard', 'indicators'] } as const;
  const { notSetUp } = await writeSheets(review, options);
  return notSetUp.length > 0 ? 'pages not set up' : undefined;
};
const fix = (review: Review): Promise<FixResult> => applyFixes(review, proposeSafeFixes(review, review.findings).cells);

export const JOBS: readonly Job[] = [
  { name: 'review', run: (review) => reviewPlan(request(review)) },
  { name: 'refresh after an edit', run: (review) => refreshReview(review, [5], request(review)) },
  { name: 'go to a cell', run: (review) => selectCell(review.sheets[0].id, 'H5') },
  { name: 'mark', run: (review) => markPlan(review) },
  {
    name: 'remove marks',
    prepare: markPlan,
    run: async () => {
      const { refused, leftOn } = await removeMarks();
      return refused + leftOn.length > 0 ? 'marks stay' : undefined;
    },
  },
  { name: 'write sheets', run: write },
  { name: 'refresh sheets', prepare: write, run: write },
  { name: 'remove sheets', prepare: write, run: () => removeSheets() },
  { name: 'fix', run: (review) => fix(review) },
  { name: 'undo fixes', prepare: fix, run: (_, before) => undoFixes(before as FixResult) },
];

/** Something around the workbook, or done to it by its user, after the plan was reviewed. */
interface Circumstance {
  readonly name: string;
  readonly begin: (host: ExcelHost, review: Review) => void;
  /** Absent if it can't end. */
  readonly end?: (host: ExcelHost, review: Review) => void;
  /** Whether the file is the same afterwards as without it. */
  readonly leavesSameFile: boolean;
}

/** A circumstance of the host, with what it ordinarily is. */
const around = (name: string, unusual: Partial<Circumstances>): Circumstance => {
  let before: Partial<Circumstances> = {};
  return {
    name,
    begin: ({ circumstances }) => {
      before = { ...circumstances };
      Object.assign(circumstances, unusual);
    },
    end: ({ circumstances }) => void Object.assign(circumstances, before),
    leavesSameFile: true,
  };
};

const planSheet = ({ workbook }: ExcelHost, { sheets: [{ id: sheetId }] }: Review) => {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) throw new Error('The plan is gone.');
  return sheet;
};

const summaries = ({ workbook }: ExcelHost, { sheets: [{ id: sheetId }] }: Review) =>
  workbook.sheets.filter(({ id }) => id !== sheetId);

export const CIRCUMSTANCES: readonly Circumstance[] = [
  around('semicolons separate lists, formulas of names in Spanish', { listSeparator: ';', localizedNames: true }),
  around('another workbook in front', { otherWorkbookInFront: true }),
  {
    ...around('another workbook comes to the front before the last request', {}),
    begin: ({ faults, circumstances }) => {
      for (const at of [2, 3]) faults.editBefore(at, () => (circumstances.otherWorkbookInFront = at === 3));
    },
    end: ({ circumstances }) => void (circumstances.otherWorkbookInFront = false),
  },
  around('no printer', { hasPrinter: false }),
  around('conditional formats of at most 255 characters', { longestRuleFormula: 255 }),
  around('a workbook without an address', { documentUrl: 'null' }),
  around('dialogs that receive no messages', { dialogMessages: 'silent' }),
  around('freezing panes activates a sheet', { freezingActivates: true }),
  around('overlapping rules can’t be deleted through the sheet', { overlappingRulesDeletable: false }),
  {
    name: 'the plan’s sheet is renamed',
    begin: (host, review) => host.workbook.renameSheet(planSheet(host, review), 'Plan POA'),
    end: (host, review) => host.workbook.renameSheet(planSheet(host, review), 'Plan 2024'),
    leavesSameFile: false,
  },
  {
    name: 'the plan’s sheet is moved',
    begin: (host, review) => {
      host.workbook.addSheet('Notas');
      host.workbook.moveSheet(planSheet(host, review), host.workbook.sheets.length - 1);
    },
    leavesSameFile: false,
  },
  {
    name: 'the plan’s sheet is hidden',
    begin: (host, review) => {
      host.workbook.addSheet('Notas');
      planSheet(host, review).visibility = 'Hidden';
    },
    end: (host, review) => void (planSheet(host, review).visibility = 'Visible'),
    leavesSameFile: false,
  },
  {
    name: 'the plan’s sheet is deleted',
    begin: (host, review) => {
      host.workbook.addSheet('Notas');
      host.workbook.removeSheet(planSheet(host, review));
    },
    leavesSameFile: false,
  },
  {
    name: 'the summaries are very hidden',
    begin: (host, review) => {
      for (const sheet of summaries(host, review)) sheet.visibility = 'VeryHidden';
    },
    end: (host, review) => {
      for (const sheet of summaries(host, review)) sheet.visibility = 'Visible';
    },
    leavesSameFile: true,
  },
  {
    name: 'the summaries are the only visible sheets',
    begin: (host, review) => {
      if (summaries(host, review).length > 0) planSheet(host, review).visibility = 'Hidden';
    },
    end: (host, review) => void (planSheet(host, review).visibility = 'Visible'),
    // Hiding a sheet brings another one to the front.
    leavesSameFile: false,
  },
  {
    name: 'a value is picked from a list, and Excel tells nobody',
    begin: (host, review) => {
      host.circumstances.picksRaiseChanges = false;
      host.pick(planSheet(host, review), 4, 8, 'dic-24');
    },
    leavesSameFile: false,
  },
  {
    name: 'the workbook’s structure is protected',
    begin: ({ workbook }) => void (workbook.structureLocked = true),
    end: ({ workbook }) => void (workbook.structureLocked = false),
    leavesSameFile: false,
  },
  {
    name: 'the plan’s sheet is protected, and refuses special cells',
    begin: (host, review) => {
      host.circumstances.specialCellsOnProtectedSheets = false;
      planSheet(host, review).protection.protect();
    },
    end: (host, review) => planSheet(host, review).protection.unprotect(),
    leavesSameFile: false,
  },
];

/** How a job went in a circumstance. */
export interface Outcome {
  /** The code of what the user was told; `null` if the job was done. */
  readonly code: ErrorCode | null;
  /** What was left undone although the job was done. */
  readonly left: string | null;
  /** Anything that isn't as it should be. */
  readonly wrong: readonly string[];
}

async function open(bytes: Uint8Array) {
  const host = ExcelHost.open(bytes, { displayLanguage: 'es-ES' });
  const office = await startOffice(host);
  const { Excel, Office, OfficeExtension } = office;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return { host, stop: () => office.stop() };
}

/** The workbook in which a job begins, and what was done before. Prepared once. */
interface Prepared {
  readonly bytes: Uint8Array;
  readonly before: unknown;
}

const preparations = new Map<Job['prepare'], Promise<Prepared>>();

function prepare({ prepare: work }: Job): Promise<Prepared> {
  const known = preparations.get(work);
  if (known !== undefined) return known;
  const made = (async () => {
    const { host, stop } = await open(sampleBytes());
    const before = await work?.(await reviewPlan(asOf()));
    stop();
    return { bytes: host.save(), before };
  })();
  preparations.set(work, made);
  return made;
}

async function prepared(job: Job) {
  const { bytes, before } = await prepare(job);
  return { ...(await open(bytes)), before, review: await reviewPlan(asOf()) };
}

const done = new Map<Job, Promise<Uint8Array>>();

/** The file after a job in ordinary circumstances. */
function doneFile(job: Job): Promise<Uint8Array> {
  const known = done.get(job);
  if (known !== undefined) return known;
  const file = (async () => {
    const { host, stop, review, before } = await prepared(job);
    await job.run(review, before);
    stop();
    return host.save();
  })();
  done.set(job, file);
  return file;
}

/** Does a job in a circumstance, and again once that is over. */
export async function outcomeOf(job: Job, circumstance: Circumstance): Promise<Outcome> {
  const expected = await doneFile(job);
  const { host, stop, review, before } = await prepared(job);
  const changesPlan = job.name.includes('fix');
  circumstance.begin(host, review);
  const plan = () => contentsOf(host, (name) => /^Plan (2024|POA)$/.test(name));
  const cells = plan();
  const wrong: string[] = [];
  const run = async () => {
    try {
      const left = await job.run(review, before);
      return { code: null, left: typeof left === 'string' ? left : null };
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      return { code: error.code, left: null };
    }
  };
  const first = await run();
  if (first.code === 'host-failed') wrong.push('says nothing of use');
  if ((first.code !== null || !changesPlan) && plan().join('\n') !== cells.join('\n')) wrong.push('changes the plan');
  circumstance.end?.(host, review);
  if (first.code !== null || first.left !== null) {
    const again = await run();
    const isOver = circumstance.end !== undefined;
    if (isOver && (again.code ?? again.left) !== null) wrong.push(`again: ${String(again.code ?? again.left)}`);
    if (!isOver && again.code !== first.code) wrong.push(`again: ${String(again.code)}`);
  }
  if (circumstance.leavesSameFile && !Buffer.from(expected).equals(Buffer.from(host.save())))
    wrong.push('another file');
  stop();
  return { ...first, wrong };
}
