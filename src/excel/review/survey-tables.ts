import { seeHeading, type Heading } from '../../core/plan/heading/find-heading';
import type { Grid } from '../../core/plan/grid';
import type { PlanSettings } from '../../core/plan/plan-settings';
import { runExcel } from '../run-excel';
import { surveyWorkbook } from './survey-workbook';

/** A sheet that may hold the plan. */
export interface SheetTable {
  readonly sheet: string;
  /** The sheet's first rows and columns. */
  readonly top: Grid;
  /** From 0. */
  readonly lastRow: number;
  /** The best heading; `null` if no text names a column. */
  readonly heading: Heading | null;
}

/** The sheets among which a person can point out the plan. */
export interface WorkbookTables {
  /** The settings saved in the workbook. */
  readonly settings: PlanSettings;
  /** The one that comes closest to a plan first, then in the workbook's order. Empty and generated sheets are left out. */
  readonly tables: readonly SheetTable[];
}

/** Surveys the visible sheets for a person who points out the plan. Two round trips. */
export function surveyTables(): Promise<WorkbookTables> {
  return runExcel(async (context) => {
    const { sheets, settings } = await surveyWorkbook(context);
    const tables = sheets
      .filter(({ lastRow, generated }) => lastRow >= 0 && generated === null)
      .map(({ name, top, lastRow }) => ({ sheet: name, top, lastRow, heading: seeHeading(top)?.heading ?? null }));
    const scoreOf = ({ heading }: SheetTable) => heading?.score ?? 0;
    const best = Math.max(0, ...tables.map(scoreOf));
    const first = tables.find((table) => scoreOf(table) === best);
    return { settings, tables: first ? [first, ...tables.filter((table) => table !== first)] : [] };
  });
}
