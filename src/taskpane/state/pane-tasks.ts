import { partIndex } from '../../core/plan/sheet-row';
import type { Language } from '../../core/messages/language';
import type { Day } from '../../core/plan/day';
import type { AsOf } from '../../core/schedule/as-of';
import type { findPlan } from '../../excel/review/find-plan';
import type { markPlan } from '../../excel/marks/mark-plan';
import { inTurns } from '../../excel/in-turns';
import { oneAfterAnother } from '../../excel/one-after-another';
import type { Pace } from '../../excel/pace';
import type { removeMarks } from '../../excel/marks/remove-marks';
import type { removeSheets } from '../../excel/sheets/remove-sheets';
import type { findUserContent } from '../../excel/sheets/user-content';
import { asPlanError } from '../../excel/run-excel';
import type { refreshReview } from '../../excel/review/refresh-review';
import type { Review, reviewPlan } from '../../excel/review/review-plan';
import type { surveyTables } from '../../excel/review/survey-tables';
import type { selectCell } from '../../excel/select-cell';
import type { writeSheets } from '../../excel/sheets/write-sheets';
import { type FindingExcel, type FindingTasks, findingTasks } from './finding-tasks';
import type { PlanSettings } from '../../core/plan/plan-settings';
import { isBusy } from './is-busy';
import { settingsToSave, withSheetsOff } from './saved-settings';
import { type PaneMemory, rememberedState } from './pane-memory';
import { type PaneEvent, reducePane } from './pane-reducer';
import { initialState, type Outcome, type PaneState, type Task } from './pane-state';
import { reminderTasks, type ReminderExcel, type ReminderTasks } from './reminder-tasks';
import { isChange, outcomeOf, wantsResults } from './task-events';

/** Operations on Excel, replaceable in tests. */
export interface PaneExcel extends FindingExcel, ReminderExcel {
  readonly findPlan: typeof findPlan;
  readonly reviewPlan: typeof reviewPlan;
  readonly refreshReview: typeof refreshReview;
  readonly markPlan: typeof markPlan;
  readonly removeMarks: typeof removeMarks;
  readonly writeSheets: typeof writeSheets;
  readonly removeSheets: typeof removeSheets;
  readonly findUserContent: typeof findUserContent;
  readonly selectCell: typeof selectCell;
  readonly surveyTables: typeof surveyTables;
}

export interface PaneOptions {
  readonly excel: PaneExcel;
  /** Read at each writing, because the user may change it. */
  readonly language: () => Language;
  /** Read at each review, because the pane may stay open past midnight. */
  readonly today: () => Day;
  /** State to restore; absent or `null`: none. */
  readonly memory?: PaneMemory | null;
}

/** The pane without its components: its state and its tasks. Promises resolve when the task ends and never reject. */
export interface Pane extends FindingTasks {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (event: PaneEvent) => void;
  /** Reads the plan, and reviews it if results are shown, without a message about it. */
  readonly find: () => Promise<void>;
  readonly review: () => Promise<void>;
  /** Finds the plan again in case the workbook changed unnoticed, or restarts the running review. */
  readonly refresh: () => Promise<void>;
  /**
   * Cancels the running task. A reading's result is dropped. A change stops as soon as it can leave the workbook
   * consistent.
   */
  readonly cancel: () => void;
  /**
   * Reviews again after an edit of some rows, from 0 (`null`: rows unknown), if results are shown. `false` if this has
   * to wait because a task is running or a cell is being edited.
   */
  readonly follow: (rows: readonly number[] | null) => Promise<boolean>;
  readonly mark: () => Promise<void>;
  readonly removeMarks: () => Promise<void>;
  readonly write: () => Promise<void>;
  /** Removes the generated sheets. Asks first if a person wrote into them, unless the user has `confirmed` it. */
  readonly removeSheets: (confirmed?: boolean) => Promise<void>;
  /** Selects cells in a row of the plan, or of another sheet; absent: of the plan's first sheet. */
  readonly goTo: (address: string, place?: { readonly row: number } | { readonly sheet: string }) => Promise<void>;
  readonly chooseAsOf: (asOf: AsOf) => Promise<void>;
  /**
   * Reads another plan of the workbook, or (`alone`) only one sheet of a plan on several, and saves the choice unless that would drop corrections for another sheet.
   */
  readonly chooseSheet: (sheet: string, alone?: boolean) => Promise<void>;
  /** The sheets among which the user can point out the plan. Rejects as Excel does. */
  readonly surveyTables: PaneExcel['surveyTables'];
  readonly reminders: ReminderTasks;
  /** Saves in the workbook where the plan is, if none was found, and reads it. */
  readonly chooseTable: (settings: PlanSettings) => Promise<void>;
  /** Saves changed settings in the workbook, after a change that is running, and reads the plan with them. */
  readonly saveSettings: (settings: PlanSettings) => Promise<void>;
  /** Repeats the task that failed. */
  readonly retry: () => Promise<void>;
}

/** A running task. */
interface Turn {
  /** False after a later task has started. */
  readonly isLatest: () => boolean;
  readonly pace: Pace;
}

export function createPane({ excel, language, today, memory = null }: PaneOptions): Pane {
  const now = { day: today(), followsToday: true };
  let state = memory === null ? initialState(now) : rememberedState(memory, now);
  let turns = 0;
  let underway = Promise.resolve();
  /** Aborts the running task. */
  let end = new AbortController();
  /** Repeats the last change. */
  let lastChange = () => Promise.resolve();
  /** Whether the results may be outdated, so that reviewing only the edited rows isn't enough. */
  let isBehind = false;
  const listeners = new Set<() => void>();

  const send = (event: PaneEvent) => {
    state = reducePane(state, event);
    for (const listener of listeners) listener();
  };

  const read = async (asked: boolean, { isLatest, pace }: Turn, rows: readonly number[] | null = null) => {
    if (state.asOf.followsToday) send({ type: 'as-of-chosen', asOf: { day: today(), followsToday: true } });
    const { sheet, alone, found: before } = state;
    const [first] = before?.sheets ?? [];
    const isSame = first !== undefined && (sheet === null || sheet === first.name);
    const wanted = {
      ...(sheet !== null && { sheet }),
      ...(alone !== null && { alone }),
      ...(isSame && { sheetId: first.id }),
    };
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

  /** Runs one task. */
  const run = (task: Task, work: (turn: Turn) => Promise<void>) => (underway = begin(task, work));
  const begin = async (task: Task, work: (turn: Turn) => Promise<void>) => {
    const turn = ++turns;
    const isLatest = () => turn === turns;
    // Nobody waits for the previous task any more.
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

  /** Waits for a refresh or the selection of a cell to end, instead of refusing the task. */
  const untilFree = async () => {
    if (state.running !== null && !isBusy(state)) await underway;
  };

  /** A reading may replace a running reading but not a change, which reads again at its end anyway. */
  const reading = async (task: 'find' | 'review') => {
    if (!isChange(state.running)) await run(task, (turn) => read(task === 'review', turn));
  };

  /**
   * Makes one change to the workbook at a time, and then reads the plan again, since its marks and sheets are part of
   * the reading.
   */
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

  /** Saves the draft. If several wait, the first saves what the last one chose. */
  const save = async () => {
    while (isChange(state.running)) await underway;
    const { draft, found, running } = state;
    if (draft === null || found === null) return;
    const next = running === 'review' ? 'review' : 'find';
    const settings = settingsToSave(draft, found);
    await run('save', async () => {
      await excel.savePlanSettings(settings);
      send({ type: 'settings-saved', draft, settings });
    });
    if (state.failure === null) await reading(next);
  };

  /** Looks for what people wrote into the generated sheets; `true` if the user has to decide, or can't yet. */
  const asksToRemove = async () => {
    await untilFree();
    const { review, running } = state;
    if (review === null || running !== null) return true;
    lastChange = () => pane.removeSheets();
    let sheets: readonly string[] = [];
    await run('removeSheets', async ({ pace }) => {
      sheets = await excel.findUserContent(review, { language: language(), madeOn: today() }, pace);
    });
    if (sheets.length > 0) send({ type: 'removal-asked', sheets });
    return state.failure !== null || state.outcome !== null || sheets.length > 0;
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
        const areNew = review.marks === 0;
        const sheet = review.sheets.map(({ name }) => name).join(', ');
        return { kind: 'marked', areNew, marked, notMarked, changedCells, sheet };
      }),
    removeMarks: () =>
      change('removeMarks', async (_, pace) => ({ kind: 'marks-removed', ...(await excel.removeMarks(pace)) })),
    write: () =>
      change('write', async (review, pace) => {
        const { sheetsOff } = state;
        // The sheets that the user chose become the workbook's settings.
        const chosen = sheetsOff !== null && { settings: withSheetsOff(review.settings, sheetsOff) };
        const options = { language: language(), madeOn: today(), ...chosen };
        const { written, notSetUp } = await excel.writeSheets(review, options, pace);
        const before = new Set(review.generatedSheets.map(({ name }) => name));
        return {
          kind: 'written',
          sheets: written.filter((name) => !before.has(name)),
          refreshed: written.filter((name) => before.has(name)),
          notSetUp,
        };
      }),
    removeSheets: async (confirmed = false) => {
      if (!confirmed && (await asksToRemove())) return;
      await change('removeSheets', async (_, pace) => {
        const { removed } = await excel.removeSheets(pace);
        return { kind: 'sheets-removed', sheets: removed };
      });
    },
    follow: async (rows) => {
      if (state.running !== null) return false;
      if (state.review === null) return true;
      const wasBehind = isBehind;
      let isTyping = false;
      await run('find', async (turn) => {
        try {
          await read(false, turn, rows);
        } catch (error) {
          // The user didn't start this refresh, so no message asks to press Enter.
          isTyping = asPlanError(error).code === 'cell-edit-mode';
          if (!isTyping) throw error;
          isBehind = wasBehind;
        }
      });
      return !isTyping;
    },
    goTo: async (address, place = { row: 0 }) => {
      await untilFree();
      const { found, running } = state;
      if (found === null || running !== null) return;
      if ('row' in place) send({ type: 'went-to', address });
      const sheet = 'row' in place ? (found.sheets[partIndex(place.row)] ?? found.sheets[0]).id : place.sheet;
      await run('go', () => excel.selectCell(sheet, address));
    },
    chooseAsOf: async (chosen) => {
      send({ type: 'as-of-chosen', asOf: chosen });
      if (wantsResults(state)) await reading('review');
    },
    chooseSheet: async (sheet, alone = false) => {
      send({ type: 'sheet-chosen', sheet, alone });
      if (state.draft === null) await reading(wantsResults(state) ? 'review' : 'find');
      else await save();
    },
    surveyTables: excel.surveyTables,
    reminders: reminderTasks(excel, today),
    chooseTable: async (settings) => {
      await untilFree();
      if (state.running !== null) return;
      await run('save', () => excel.savePlanSettings(settings));
      if (state.failure === null) await reading('find');
    },
    saveSettings: async (settings) => {
      send({ type: 'settings-edited', draft: settings });
      await save();
    },
    retry: async () => {
      const { failure } = state;
      if (failure === null || failure.task === 'go') return;
      const { task } = failure;
      if (task === 'find' || task === 'review') await pane[task]();
      else await (task === 'save' ? save() : lastChange());
    },
  };
  return pane;
}
