import { withCalendar } from '../../core/plan/heading/calendar-heading';
import { seeHeading, type SeenHeading } from '../../core/plan/heading/find-heading';
import type { SheetSurvey } from './survey-workbook';

/** The best heading of a sheet. */
export interface SeenOnSheet extends SeenHeading {
  readonly sheet: string;
}

/** The best heading of a sheet, in a list; empty if no text names a column or the sheet is generated. */
export function seenOn({ name, top, generated }: SheetSurvey): readonly SeenOnSheet[] {
  const seen = generated === null ? seeHeading(top) : null;
  return seen === null ? [] : [{ ...seen, heading: withCalendar(top, seen.heading), sheet: name }];
}

/** The best heading of all sheets; `null` if no sheet has one. */
export function bestSeen(surveys: readonly SheetSurvey[]): SeenOnSheet | null {
  const all = surveys.flatMap(seenOn);
  return all.reduce<SeenOnSheet | null>(
    (best, each) => (best === null || each.heading.score > best.heading.score ? each : best),
    null,
  );
}
