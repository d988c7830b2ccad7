import fc from 'fast-check';
import { PlanError } from '../../../src/excel/plan-error';
import { sampleBytes } from '../../support/sample';
import { jobs, takeAllOff, type Job, type Pane } from './add-in-jobs';
import { bringToFront, contentsOf, openBook, traceOf, type OpenBook } from './open-book';
import { makeEdit, userEdits, type UserEdit } from './user-edits';

/** `SEQUENCES=200 npx jest tests/excel/sequences` tries more, `SEED` other ones. */
const SEQUENCES = Number(process.env['SEQUENCES'] ?? 20);
const SEED = Number(process.env['SEED'] ?? 1);

jest.setTimeout(60_000 + SEQUENCES * 30_000);

afterAll(() => {
  for (const name of ['Excel', 'Office', 'OfficeExtension']) Reflect.deleteProperty(globalThis, name);
});

/** A workbook with the add-in, and one in which only its user works. */
interface Pair {
  readonly pane: Pane;
  readonly book: OpenBook;
  readonly shadow: OpenBook;
  readonly planId: string;
}

interface Failure {
  readonly request: number;
  readonly action: number;
}

type Step = { readonly at: 0 | 1 } & (
  { readonly edit: UserEdit } | { readonly job: Job; readonly failure: Failure | null }
);

const at = fc.constantFrom<0 | 1>(0, 1);
const failure = fc.option(fc.record({ request: fc.integer({ min: 1, max: 4 }), action: fc.nat(60) }), { freq: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(fc.record({ at, edit: userEdits }), fc.record({ at, job: jobs, failure }));

const nameOf = (one: Step) =>
  'edit' in one
    ? `${one.at}: the user ${one.edit.name}`
    : `${one.at}: the add-in ${one.job.name}${one.failure ? `, but action ${one.failure.action} of request ${one.failure.request} fails` : ''}`;

async function openPair(): Promise<Pair> {
  const [book, shadow] = [await openBook(sampleBytes()), await openBook(sampleBytes())];
  const planId = book.host.workbook.sheets[0]?.id ?? '';
  return { pane: { review: null, fixed: null }, book, shadow, planId };
}

/** The user's cells that differ between the two workbooks of a pair. */
function differences({ book, shadow }: Pair): readonly string[] {
  const names = shadow.host.workbook.sheets.map(({ name }) => name);
  const [ours, theirs] = [contentsOf(book, names), contentsOf(shadow, names)];
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].filter((key) => ours[key] !== theirs[key]);
}

/** Does a press; what it says if it fails must be of use, unless Excel was made to fail. */
async function press({ pane, book }: Pair, { press: run, name }: Job, failure: Failure | null): Promise<number> {
  bringToFront(book);
  const before = book.host.faults.happened;
  if (failure) book.host.faults.fail({ ...failure, code: 'GeneralException' });
  try {
    return await run(pane);
  } catch (error) {
    const wasMade = book.host.faults.happened > before;
    if (!(error instanceof PlanError) || (error.code === 'host-failed' && !wasMade)) throw error;
    // Some of the cells may have been written.
    return name.includes('fix') ? Infinity : 0;
  } finally {
    book.host.faults.forget();
  }
}

/** Makes the shadow's plan like the one with fixed cells. */
async function repeatFixes({ book, shadow, planId }: Pair): Promise<void> {
  const from = book.host.workbook.sheets.find(({ id }) => id === planId);
  const to = shadow.host.workbook.sheets.find(({ id }) => id === planId);
  if (from === undefined || to === undefined) throw new Error('The plan is gone.');
  const area = { row: 0, column: 0, rowCount: 40, columnCount: 20 };
  const formats = [...from.cells.entries(area)].map(({ row, column, value }) => ({
    cell: { row, column },
    value,
    format: from.cells.style(row, column).numberFormat,
  }));
  await shadow.office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(to.name);
    for (const { cell, value, format } of formats) {
      if (
        to.cells.value(cell.row, cell.column) === value &&
        to.cells.style(cell.row, cell.column).numberFormat === format
      )
        continue;
      const range = sheet.getCell(cell.row, cell.column);
      range.numberFormat = [[format]];
      range.values = [[typeof value === 'string' && format !== '@' ? `'${value}` : value]];
    }
    await context.sync();
  });
}

async function takeStep(pairs: readonly [Pair, Pair], one: Step): Promise<void> {
  const pair = pairs[one.at];
  if ('edit' in one) {
    await makeEdit(pair.shadow, one.edit, pair.planId);
    await makeEdit(pair.book, one.edit, pair.planId);
  } else {
    const mayChange = await press(pair, one.job, one.failure);
    const changed = differences(pair);
    expect(changed.filter((key) => key.endsWith('rules'))).toEqual([]);
    if (changed.length > mayChange) expect(changed).toEqual([]);
    if (changed.length > 0) await repeatFixes(pair);
  }
  for (const each of pairs) expect(differences(each)).toEqual([]);
}

const sequences = fc.sample(fc.array(step, { minLength: 30, maxLength: 30 }), { numRuns: SEQUENCES, seed: SEED });

test.each(sequences.map((steps, index) => [index, steps] as const))(
  'two workbooks each keep what is the user’s, and all of ours comes off: sequence %i',
  async (_, steps) => {
    const pairs = [await openPair(), await openPair()] as const;
    const taken: string[] = [];
    try {
      for (const one of steps) {
        taken.push(nameOf(one));
        await takeStep(pairs, one);
      }
      taken.push('all of ours is taken off');
      for (const { book, shadow } of pairs) {
        bringToFront(book);
        await takeAllOff();
        expect(traceOf(book)).toEqual(traceOf(shadow));
      }
    } catch (error) {
      throw new Error(`After these steps:\n${taken.join('\n')}`, { cause: error });
    } finally {
      for (const { book, shadow } of pairs) for (const { office } of [book, shadow]) office.stop();
    }
  },
);
