import type { Language } from '../../core/messages/language';
import type { Day } from '../../core/plan/day';
import type { AsOf } from '../../core/schedule/as-of';
import type { findPlan } from '../../excel/review/find-plan';
import type { markPlan } from '../../excel/marks/mark-plan';
import { inTurns } from '../../excel/in-turns';
import { oneAfterAnother } from '../../excel/one-after-another';
import { Cancelled, type Pace } from '../../excel/pace';
import type { removeMarks } from '../../excel/marks/remove-marks';
import type { removeSheets } from '../../excel/sheets/remove-sheets';
import { asPlanError } from '../../excel/run-excel';
import type { refreshReview } from '../../excel/review/refresh-review';
import type { Review, reviewPlan } from '../../excel/review/review-plan';
import type { selectCell } from '../../excel/select-cell';
import type { writeSheets } from '../../excel/sheets/write-sheets';
import { type FindingExcel, type FindingTasks, findingTasks } from './finding-tasks';
import { isBusy } from './is-busy';
import { settingsToKeep, withSheetsOff } from './saved-settings';
import { type PaneMemory, rememberedState } from './pane-memory';
import { type PaneEvent, reducePane } from './pane-reducer';
import { initialState, type Outcome, type PaneState, type Task } from './pane-state';

/** What the pane asks of Excel: the doors of `src/excel`, so that a test can stand in for them. */
export interface PaneExcel extends FindingExcel {
  readonly findPlan: typeof findPlan;
  readonly reviewPlan: typeof reviewPlan;
  readonly refreshReview: typeof refreshReview;
  readonly markPlan: typeof markPlan;
  readonly removeMarks: typeof removeMarks;
  readonly writeSheets: typeof writeSheets;
  readonly removeSheets: typeof removeSheets;
  readonly selectCell: typeof selectCell;
}

/** What a pane is made with. */
export interface PaneOptions {
  readonly excel: PaneExcel;
  /** Asked for at each writing: the user may choose another. */
  readonly language: () => Language;
  /** The user's day, asked for at each reading: a pane may stay open past midnight. */
  readonly today: () => Day;
  /** What the pane goes on from; absent or `null`: nothing. */
  readonly memory?: PaneMemory | null;
}

/** The pane apart from its looks: what it knows, and what can be asked of it. A promise ends with its task and never rejects. */
export interface Pane extends FindingTasks {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (event: PaneEvent) => void;
  /** Reads quietly: before the first review to say what there is, then to keep the results true. */
  readonly find: () => Promise<void>;
  readonly review: () => Promise<void>;
  /** Styles again at a workbook that may have changed unseen, or begins anew the review that the user waits for. */
  readonly refresh: () => Promise<void>;
  /** Waits no longer for a reading: what it finds is dropped. A change ends as soon as it can without staying half made, and says so. */
  readonly cancel: () => void;
  /**
   * After an edit of some rows, from 0 (`null`: of more than rows): looks again where there are results. `false` where that has to wait, as
   * something is under way or a cell is being typed in.
   */
  readonly follow: (rows: readonly number[] | null) => Promise<boolean>;
  readonly mark: () => Promise<void>;
  readonly removeMarks: () => Promise<void>;
  readonly write: () => Promise<void>;
  readonly removeSheets: () => Promise<void>;
  /** Selects a cell of the plan's sheet, or of the sheet named. */
  readonly goTo: (address: string, sheet?: string) => Promise<void>;
  readonly chooseAsOf: (asOf: AsOf) => Promise<void>;
  /** Reads another plan of the workbook, and keeps the choice where that costs nothing that was put right before. */
  readonly chooseSheet: (sheet: string) => Promise<void>;
  /** Keeps the draft of the settings in the workbook, and reads by them. */
  readonly keep: () => Promise<void>;
  /** Does once more what failed. */
  readonly retry: () => Promise<void>;
}

/** A task while it is under way. */
interface Turn {
  /** False once another has begun, which then says how things are. */
  readonly isLatest: () => boolean;
  readonly pace: Pace;
}

/** A pane that has read nothing yet. */
export function createPane({ excel, language, today, memory = null }: PaneOptions): Pane {
  const now = { day: today(), followsToday: true };
  let state = memory === null ? initialState(now) : rememberedState(memory, now);
  let turns = 0;
  let underway = Promise.resolve();
  /** Ends what is under way. */
  let end = new AbortController();
  /** The change that was asked for last, to do it once more. */
  let lastChange = () => Promise.resolve();
  /** Whether the results may not be true of the sheet, so that knowing the rows of the next edit is not enough. */
  let isBehind = false;
  const listeners = new Set<() => void>();

  const send = (event: PaneEvent) => {
    state = reducePane(state, event);
    for (const listener of listeners) listener();
  };

  const read = async (asked: boolean, { isLatest, pace }: Turn, rows: readonly number[] | null = null) => {
    if (state.asOf.followsToday) send({ type: 'as-of-chosen', asOf: { day: today(), followsToday: true } });
    const wanted = state.sheet === null ? {} : { sheet: state.sheet };
    if (asked || state.review !== null) {
      const known = isBehind ? null : state.review;
      const request = { ...wanted, asOf: state.asOf };
      isBehind = true;
      const review = await (rows === null || known === null
        ? excel.reviewPlan(request, pace)
        : excel.refreshReview(known, rows, request, pace));
      if (!isLatest()) return;
      isBehind = false;
      send({ type: 'reviewed', review, asked });
    } else {
      const found = await excel.findPlan(
        rows !== null && state.found ? { ...wanted, known: state.found } : wanted,
        pace,
      );
      if (isLatest()) send({ type: 'found', found });
    }
  };

  /** One task from its start to its end. */
  const run = (task: Task, work: (turn: Turn) => Promise<void>) => (underway = begin(task, work));
  const begin = async (task: Task, work: (turn: Turn) => Promise<void>) => {
    const turn = ++turns;
    const isLatest = () => turn === turns;
    // What this one overtakes nobody waits for any more.
    end.abort();
    end = new AbortController();
    const pace = inTurns(end.signal, (progress) => {
      if (isLatest() && task !== 'find') send({ type: 'progressed', progress });
    });
    send({ type: 'started', task });
    try {
      await work({ isLatest, pace });
    } catch (error) {
      if (isLatest()) send(outcomeOf(task, error));
    }
    if (isLatest()) send({ type: 'ended' });
  };

  /** What is asked during a quiet look, or on the way to a cell, waits for the end of that instead of being refused. */
  const untilFree = async () => {
    if (state.running !== null && !isBusy(state)) await underway;
  };

  /** A reading may overtake a reading, never a change: that one reads anew at its end anyway. */
  const reading = async (task: 'find' | 'review') => {
    if (!isChange(state.running)) await run(task, (turn) => read(task === 'review', turn));
  };

  /** Changes the workbook once at a time, says what was done, and reads again, since marks and sheets are counted in the reading. */
  const change = async (task: Task, work: (review: Review, pace: Pace) => Promise<Outcome>): Promise<void> => {
    lastChange = () => change(task, work);
    await untilFree();
    const { review, running } = state;
    if (review === null || running !== null) return;
    await run(task, async ({ pace }) => {
      send({ type: 'did', outcome: await oneAfterAnother(() => work(review, pace)) });
    });
    if (state.failure === null) await reading('find');
  };

  const pane: Pane = {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
    find: () => reading('find'),
    review: () => reading('review'),
    refresh: () => reading(state.running === 'review' ? 'review' : 'find'),
    cancel: () => {
      if (state.running === null) return;
      end.abort();
      if (isChange(state.running)) {
        send({ type: 'cancelling' });
        return;
      }
      turns++;
      send({ type: 'ended' });
    },
    ...findingTasks(excel, change, today),
    mark: () =>
      change('mark', async (review, pace) => {
        const { marked, notMarked, changedCells } = await excel.markPlan(review, {}, pace);
        return { kind: 'marked', marked, notMarked, changedCells, sheet: review.plan.sheet };
      }),
    removeMarks: () =>
      change('removeMarks', async (_, pace) => ({ kind: 'marks-removed', ...(await excel.removeMarks(pace)) })),
    write: () =>
      change('write', async (review, pace) => {
        const { sheetsOff } = state;
        // From now on the sheets that the user chose are the workbook's choice.
        const chosen = sheetsOff !== null && { settings: withSheetsOff(review.settings, sheetsOff) };
        const { written } = await excel.writeSheets(review, { language: language(), madeOn: today(), ...chosen }, pace);
        const before = new Set(review.generatedSheets.map(({ name }) => name));
        return {
          kind: 'written',
          sheets: written.filter((name) => !before.has(name)),
          refreshed: written.filter((name) => before.has(name)),
        };
      }),
    removeSheets: () =>
      change('removeSheets', async (_, pace) => {
        const { removed } = await excel.removeSheets(pace);
        return { kind: 'sheets-removed', sheets: removed };
      }),
    follow: async (rows) => {
      if (state.running !== null) return false;
      if (state.review === null) return true;
      const wasBehind = isBehind;
      let isTyping = false;
      await run('find', async (turn) => {
        try {
          await read(false, turn, rows);
        } catch (error) {
          // Nobody asked for this look, so nobody is told to press Enter.
          isTyping = asPlanError(error).code === 'cell-edit-mode';
          if (!isTyping) throw error;
          isBehind = wasBehind;
        }
      });
      return !isTyping;
    },
    goTo: async (address, sheet) => {
      await untilFree();
      const { found, running } = state;
      if (found === null || running !== null) return;
      if (sheet === undefined) send({ type: 'went-to', address });
      await run('go', () => excel.selectCell(sheet ?? found.sheetId, address));
    },
    chooseAsOf: async (chosen) => {
      send({ type: 'as-of-chosen', asOf: chosen });
      if (wantsResults(state)) await reading('review');
    },
    chooseSheet: async (sheet) => {
      send({ type: 'sheet-chosen', sheet });
      if (state.draft === null) await reading(wantsResults(state) ? 'review' : 'find');
      else await pane.keep();
    },
    keep: async () => {
      const { draft, found, running } = state;
      if (draft === null || found === null || isChange(running)) return;
      const next = running === 'review' ? 'review' : 'find';
      await run('keep', async () => {
        await excel.savePlanSettings(settingsToKeep(draft, found));
        send({ type: 'settings-saved' });
      });
      if (state.failure === null) await reading(next);
    },
    retry: async () => {
      const { failure } = state;
      if (failure === null || failure.task === 'go') return;
      const { task } = failure;
      await (task === 'find' || task === 'review' || task === 'keep' ? pane[task]() : lastChange());
    },
  };
  return pane;
}

/** What is to be said of a task that was thrown out of its way. */
function outcomeOf(task: Task, error: unknown): PaneEvent {
  if (error instanceof Cancelled) return { type: 'did', outcome: { kind: 'cancelled', unfinished: error.unfinished } };
  const { code, facts } = asPlanError(error);
  return { type: 'failed', failure: { task, code, facts } };
}

/** Whether the user asked for results, be they there or on their way. */
function wantsResults({ review, running }: PaneState): boolean {
  return review !== null || running === 'review';
}

function isChange(task: Task | null): boolean {
  return task !== null && task !== 'find' && task !== 'review' && task !== 'go';
}
