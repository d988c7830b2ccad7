import { ExcelHost } from 'excel-host/node';
import { dayOf } from '../../../src/core/plan/day';
import { currentYearPlan } from '../../../scripts/current-year-plan';

/** The day on which {@link ministryPlan} has every situation. */
export const MINISTRY_DAY = '2025-09-15';

/** The plan's first row on the sheet, from 0, and the columns that several hands fill in their own way. */
const FIRST_ROW = 5;
const [START, OWNER, INDICATOR] = [7, 11, 10];

/** A plan of forty actions with every situation, filled in by several hands: dates as text, owners spelled two ways, indicators missing. */
export async function ministryPlan(): Promise<Uint8Array> {
  const host = ExcelHost.open(await currentYearPlan(dayOf(2025, 9, 15)));
  const { cells } = host.workbook.activeSheet;
  const change = (every: number, column: number, text: string) => {
    for (let row = FIRST_ROW; row < FIRST_ROW + 40; row += every) cells.typeInto(row, column, text);
  };
  change(3, START, "'feb-25");
  change(4, INDICATOR, '');
  change(7, OWNER, 'RRHH/ Planificación y Desarrollo');
  change(9, OWNER, 'Recursos  Humanos');
  return host.save();
}
