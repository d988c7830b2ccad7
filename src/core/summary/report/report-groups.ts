import { NO_STRUCTURE } from '../../criteria/structures';
import type { ActionSituation } from '../../schedule/situation';
import { sheetWords } from '../layout/sheet-head';
import type { SummaryInput } from '../summary-input';

/** Actions of one criterion, or of one of the plan's own groups. */
export interface ReportGroup {
  /** Identifies it in the hidden column; no criterion's number. */
  readonly key: string;
  /** The criterion's number; `null` for the plan's own groups, and for actions without one. */
  readonly number: string | null;
  readonly title: string;
  /** In the plan's order; at least one. */
  readonly situations: readonly ActionSituation[];
}

const UNKNOWN = '–';

/** The groups that have actions, in the structure's order; actions without one come last. */
export function reportGroups(input: SummaryInput): readonly ReportGroup[] {
  const { structure, schedule } = input;
  const entries = structure.entries.filter(({ parent }) => parent === null);
  const isOwn = structure.id === NO_STRUCTURE.id;
  const byNumber = new Map<string, ActionSituation[]>(entries.map(({ number }) => [number.toLowerCase(), []]));
  const unknown: ActionSituation[] = [];
  for (const judged of schedule.situations) {
    (byNumber.get(judged.action.criterion?.toLowerCase() ?? '') ?? unknown).push(judged);
  }
  const groups = entries.map(({ number, title }): ReportGroup => {
    const situations = byNumber.get(number.toLowerCase()) ?? [];
    return { key: number, number: isOwn ? null : number, title, situations };
  });
  const rest: ReportGroup = {
    key: UNKNOWN,
    number: null,
    title: entries.length === 0 ? '' : sheetWords(input).unrecognised,
    situations: unknown,
  };
  return [...groups, rest].filter(({ situations }) => situations.length > 0);
}

/** A group's title with its number, as in *Criterio 4. Alianzas y recursos*. */
export function groupTitle(input: SummaryInput, { number, title }: ReportGroup): string {
  return number === null ? title : `${sheetWords(input).register.criterion} ${number}. ${title}`;
}
