import type { PlanSettings } from '../../src/core/plan/plan-settings';
import type { CellFix } from '../../src/core/fixes/cell-fix';
import { acceptancesOf } from '../../src/core/rules/accepted/accept-findings';
import type { WrittenCell } from '../../src/excel/fixes/apply-fixes';
import type { NamedSheet } from '../../src/excel/review/find-plan';
import type { Review } from '../../src/excel/review/review-plan';
import type { PaneExcel } from '../../src/taskpane/state/pane-tasks';
import { sampleReview } from './sample-review';

/** A fix after it has been written. */
export function writtenCell(fix: CellFix): WrittenCell {
  const held = (value: string | number | boolean) => ({ value, numberFormat: 'General' });
  const { before, after } = fix;
  const now = after.kind === 'text' ? after.text : after.kind === 'number' ? after.number : after.day;
  return { fix, before: held(before), after: held(now), identity: [] };
}

/** A call to `src/excel` with its arguments. */
export type Call = readonly [door: keyof PaneExcel, ...about: readonly unknown[]];

/** The sheets that can be written. */
const SHEETS: readonly NamedSheet[] = [
  { key: 'indicators', name: 'Indicadores' },
  { key: 'by-criterion', name: 'Por criterio' },
];

/** A fake Excel that answers as the real one and records its calls; each function can be replaced. */
export function fakeExcel(doors: Partial<PaneExcel> = {}) {
  const calls: Call[] = [];
  let marks = 0;
  let settings: PlanSettings = {};
  let generatedSheets: readonly NamedSheet[] = [];
  const excel: PaneExcel = {
    findPlan: (request) => {
      calls.push(['findPlan', request?.sheet ?? null]);
      return Promise.resolve(sampleReview({ marks, generatedSheets, settings }));
    },
    reviewPlan: (request) => {
      calls.push(['reviewPlan', request.sheet ?? null, request.asOf.day]);
      return Promise.resolve(sampleReview({ asOf: request.asOf, marks, generatedSheets, settings }));
    },
    refreshReview: (_, rows, request) => {
      calls.push(['refreshReview', rows]);
      return Promise.resolve(sampleReview({ asOf: request.asOf, marks, generatedSheets, settings }));
    },
    markPlan: ({ schedule }: Review) => {
      calls.push(['markPlan']);
      marks = 4;
      return Promise.resolve({
        marked: { overdue: schedule.counts.overdue },
        notMarked: [],
        rules: marks,
        changedCells: 0,
      });
    },
    readReminderBook: () => Promise.resolve({ institution: '', contacts: [] }),
    saveContact: (contact) => {
      calls.push(['saveContact', contact]);
      return Promise.resolve();
    },
    saveInstitution: (name) => {
      calls.push(['saveInstitution', name]);
      return Promise.resolve();
    },
    removeMarks: () => {
      calls.push(['removeMarks']);
      const removed = marks;
      marks = 0;
      return Promise.resolve({ removed, leftOn: [], unreadable: 0, refused: 0 });
    },
    writeSheets: (_, { language, settings: kept }) => {
      calls.push(['writeSheets', language, ...(kept ? [kept] : [])]);
      settings = kept ?? settings;
      const { sheetsOff = [] } = settings;
      generatedSheets = SHEETS.filter(({ key }) => !sheetsOff.includes(key));
      return Promise.resolve({ written: generatedSheets.map(({ name }) => name), notSetUp: [] });
    },
    findUserContent: () => Promise.resolve([]),
    removeSheets: () => {
      calls.push(['removeSheets']);
      const removed = generatedSheets.map(({ name }) => name);
      generatedSheets = [];
      return Promise.resolve({ removed });
    },
    savePlanSettings: (kept) => {
      calls.push(['savePlanSettings', kept]);
      settings = kept;
      return Promise.resolve();
    },
    applyFixes: ({ sheets }, cells) => {
      calls.push(['applyFixes', cells.map(({ cell }) => cell)]);
      return Promise.resolve({ sheetIds: sheets.map(({ id }) => id), written: cells.map(writtenCell), refused: [] });
    },
    undoFixes: ({ written }) => {
      calls.push(['undoFixes', written.map(({ fix }) => fix.cell)]);
      return Promise.resolve({ restored: written, refused: [] });
    },
    acceptFindings: ({ plan, findings }, chosen, reason, day) => {
      calls.push(['acceptFindings', chosen.map(({ cell }) => cell), reason, day]);
      return Promise.resolve(acceptancesOf(plan, findings, chosen, reason, day));
    },
    withdrawAcceptances: (acceptances) => {
      calls.push(['withdrawAcceptances', acceptances.length]);
      return Promise.resolve();
    },
    surveyTables: () => Promise.resolve({ settings, tables: [] }),
    selectCell: (sheet, address) => {
      calls.push(['selectCell', sheet, address]);
      return Promise.resolve();
    },
    ...doors,
  };
  return { excel, calls };
}
