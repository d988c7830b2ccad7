import { withCalendar } from '../../core/plan/heading/calendar-heading';
import { seeHeading } from '../../core/plan/heading/find-heading';
import type { Heading } from '../../core/plan/heading/heading';
import type { Grid } from '../../core/plan/grid';
import type { PlanSettings } from '../../core/plan/plan-settings';
import { runExcel } from '../run-excel';
import { surveyWorkbook } from './survey-workbook';

/** A sheet that may hold the plan. */
export interface SheetTable {
  readonly sheet: string;
  /** The first rows and columns of the sheet. */
  readonly top: Grid;
  /** The sheet's last row with a value, from 0. */
  readonly lastRow: number;
  /** The rows of the best heading, from 0; if it names fewer than two columns, the first row with two texts. */
  readonly headingRows: readonly number[];
}

/** The sheets among which the user can point out the plan. */
export interface WorkbookTables {
  /** The settings saved in the workbook. */
  readonly settings: PlanSettings;
  /** The table closest to a plan first, the others in the workbook's order. Empty and generated sheets are left out. */
  readonly tables: readonly SheetTable[];
}

/** Reads the top of the visible sheets so that the user can point out the plan. Two round trips. */
export function surveyTables(): Promise<WorkbookTables> {
  return runExcel(async (context) => {
    const { sheets, settings } = await surveyWorkbook(context);
    const tables = sheets
      .filter(({ lastRow, generated }) => lastRow >= 0 && generated === null)
      .map((survey) => ({ survey, heading: seeHeading(survey.top)?.heading ?? null }))
      .map(({ survey: { name, top, lastRow }, heading }) => ({
        table: { sheet: name, top, lastRow, headingRows: headingRowsOf(top, heading) },
        score: heading?.score ?? 0,
      }));
    const best = Math.max(0, ...tables.map(({ score }) => score));
    const first = tables.find(({ score }) => score === best);
    const inOrder = first ? [first, ...tables.filter((each) => each !== first)] : [];
    return { settings, tables: inOrder.map(({ table }) => table) };
  });
}

function headingRowsOf(top: Grid, heading: Heading | null): readonly number[] {
  if (heading !== null && Object.keys(heading.columns).length > 1) return withCalendar(top, heading).rows;
  const first = top.cells.findIndex((row) => row.filter(({ kind }) => kind === 'text').length > 1);
  return [Math.max(0, first)];
}
