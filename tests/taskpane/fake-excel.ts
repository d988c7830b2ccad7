import type { PlanSettings } from '../../src/core/plan/plan-settings';
import type { CellFix } from '../../src/core/fixes/cell-fix';
import { acceptancesOf } from '../../src/core/rules/accepted/accept-findings';
import type { WrittenCell } from '../../src/excel/fixes/apply-fixes';
import type { NamedSheet } from '../../src/excel/review/find-plan';
import type { Review } from '../../src/excel/review/review-plan';
import type { PaneExcel } from '../../src/taskpane/state/pane-tasks';
import { sampleReview } from './sample-review';

/** A fix as it looks once it is written. */
export function writtenCell(fix: CellFix): WrittenCell {
  const held = (value: string | number | boolean) => ({ value, numberFormat: 'General' });
  const { before, after } = fix;
  const now = after.kind === 'text' ? after.text : after.kind === 'number' ? after.number : after.day;
  return { fix, before: held(before), after: held(now), identity: [] };
}

/** What `src/excel` was asked for, in order. */
export type Asked = readonly [door: keyof PaneExcel, ...about: readonly unknown[]];

/** The sheets that it can make. */
const SHEETS: readonly NamedSheet[] = [
  { key: 'indicators', name: 'Indicadores' },
  { key: 'by-criterion', name: 'Por criterio' },
];

/** An Excel that answers as the real one does and remembers what it was asked; each door can be replaced. */
export function fakeExcel(doors: Partial<PaneExcel> = {}) {
  const asked: Asked[] = [];
  let marks = 0;
  let settings: PlanSettings = {};
  let generatedSheets: readonly NamedSheet[] = [];
  const excel: PaneExcel = {
    findPlan: (request) => {
      asked.push(['findPlan', request?.sheet ?? null]);
      return Promise.resolve(sampleReview({ marks, generatedSheets, settings }));
    },
    reviewPlan: (request) => {
      asked.push(['reviewPlan', request.sheet ?? null, request.asOf.day]);
      return Promise.resolve(sampleReview({ asOf: request.asOf, marks, generatedSheets, settings }));
    },
    refreshReview: (_, rows, request) => {
      asked.push(['refreshReview', rows]);
      return Promise.resolve(sampleReview({ asOf: request.asOf, marks, generatedSheets, settings }));
    },
    markPlan: ({ schedule }: Review) => {
      asked.push(['markPlan']);
      marks = 4;
      return Promise.resolve({
        marked: { overdue: schedule.counts.overdue },
        notMarked: [],
        rules: marks,
        changedCells: 0,
      });
    },
    removeMarks: () => {
      asked.push(['removeMarks']);
      const removed = marks;
      marks = 0;
      return Promise.resolve({ removed, leftOn: [], unreadable: 0, refused: 0 });
    },
    writeSheets: (_, { language, settings: kept }) => {
      asked.push(['writeSheets', language, ...(kept ? [kept] : [])]);
      settings = kept ?? settings;
      const { sheetsOff = [] } = settings;
      generatedSheets = SHEETS.filter(({ key }) => !sheetsOff.includes(key));
      return Promise.resolve({ written: generatedSheets.map(({ name }) => name), notSetUp: [] });
    },
    removeSheets: () => {
      asked.push(['removeSheets']);
      const removed = generatedSheets.map(({ name }) => name);
      generatedSheets = [];
      return Promise.resolve({ removed });
    },
    savePlanSettings: (kept) => {
      asked.push(['savePlanSettings', kept]);
      settings = kept;
      return Promise.resolve();
    },
    applyFixes: ({ sheetId }, cells) => {
      asked.push(['applyFixes', cells.map(({ cell }) => cell)]);
      return Promise.resolve({ sheetId, written: cells.map(writtenCell), refused: [] });
    },
    undoFixes: ({ written }) => {
      asked.push(['undoFixes', written.map(({ fix }) => fix.cell)]);
      return Promise.resolve({ restored: written, refused: [] });
    },
    acceptFindings: ({ plan, findings }, chosen, reason, day) => {
      asked.push(['acceptFindings', chosen.map(({ cell }) => cell), reason, day]);
      return Promise.resolve(acceptancesOf(plan, findings, chosen, reason, day));
    },
    withdrawAcceptances: (acceptances) => {
      asked.push(['withdrawAcceptances', acceptances.length]);
      return Promise.resolve();
    },
    selectCell: (sheet, address) => {
      asked.push(['selectCell', sheet, address]);
      return Promise.resolve();
    },
    ...doors,
  };
  return { excel, asked };
}
