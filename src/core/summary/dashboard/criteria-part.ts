import { cellAddress } from '../../plan/grid';
import { countActions } from '../count-actions';
import { quoteText } from '../layout/references';
import { asOfReference, sheetWords } from '../layout/sheet-head';
import type { SpecLayout } from '../layout/spec-layout';
import type { SpecArea, SpecCell } from '../sheet-spec';
import type { SummaryInput } from '../summary-input';
import type { RegisterFigures } from './register-figures';

/** The most criteria or groups that have a row of their own. */
const MOST_ROWS = 9;

interface CriterionRow {
  readonly name: string;
  /** A criterion's quoted number; `null` for all that have no row of their own. */
  readonly criterion: string | null;
}

/** The criteria with actions; those beyond the page's room, and actions without a criterion, share a row. */
export function criterionRows(input: SummaryInput): readonly CriterionRow[] {
  if (input.structure.entries.length === 0) return [];
  const { structure, plan } = input;
  const text = sheetWords(input);
  const counts = new Map<string, number>();
  let unknown = plan.actions.length;
  for (const { number, parent } of structure.entries) {
    if (parent !== null) continue;
    const count = plan.actions.filter(({ criterion }) => criterion?.toLowerCase() === number.toLowerCase()).length;
    counts.set(number, count);
    unknown -= count;
  }
  const used = structure.entries.filter(({ parent, number }) => parent === null && (counts.get(number) ?? 0) > 0);
  const shown = used.length > MOST_ROWS ? used.slice(0, MOST_ROWS - 1) : used;
  const rest = used.length - shown.length;
  return [
    ...shown.map(({ number, title }) => ({ name: `${number}. ${title}`, criterion: quoteText(number) })),
    ...(rest > 0 || unknown > 0
      ? [{ name: rest > 0 ? text.dashboard.others(rest) : text.unrecognised, criterion: null }]
      : []),
  ];
}

/**
 * Adds the criteria with what was planned, what is completed and how many actions are overdue; the whole plan comes
 * last. Returns the areas of the shares, which have bars; `null` in a
 * plan without criteria and groups.
 */
export function addCriteria(
  input: SummaryInput,
  layout: SpecLayout,
  at: { readonly row: number; readonly column: number },
  figures: RegisterFigures,
): { readonly planned: SpecArea; readonly completed: SpecArea } | null {
  if (input.structure.entries.length === 0) return null;
  const text = sheetWords(input);
  const { dashboard } = text;
  const { row, column } = at;
  layout.put(row, column, [dashboard.byCriterion]);
  layout.style('section', row, 1, column, 1);
  layout.put(row + 1, column, [
    text.register.criterion,
    dashboard.plannedShare,
    dashboard.completedShare,
    text.overdueActions,
  ]);
  layout.style('heading', row + 1, 1, column, 4);
  layout.style('left', row + 1, 1, column, 1);
  layout.style('right', row + 1, 1, column + 1, 3);
  const rows = criterionRows(input);
  const asOf = asOfReference(input);
  const known = rows.flatMap(({ criterion }) => criterion ?? []);
  const cells = (name: string, figure: (of: (criterion?: string) => string) => string): readonly SpecCell[] => {
    const live = figure(figures.live);
    const share = (part: string): SpecCell => ({ formula: `=IF(${live}=0,"–",${part}/${live})` });
    return [
      name,
      share(figure((criterion) => figures.endingBy(asOf, criterion))),
      share(figure(figures.completed)),
      { formula: `=${figure(figures.overdue)}` },
    ];
  };
  const first = row + 2;
  rows.forEach(({ name, criterion }, index) => {
    const own = (of: (criterion?: string) => string) =>
      criterion === null ? `(${[of(), ...known.map((one) => of(one))].join('-')})` : of(criterion);
    layout.put(first + index, column, cells(name, own));
  });
  layout.put(
    first + rows.length,
    column,
    cells(dashboard.whole, (of) => of()),
  );
  const rowCount = rows.length + 1;
  layout.style('plain', first, rowCount, column, 1);
  layout.style('plain-percent', first, rowCount, column + 1, 2);
  layout.style('plain-count', first, rowCount, column + 3, 1);
  layout.style('ruled', first, rowCount - 1, column, 4);
  layout.style('total', first + rowCount - 1, 1, column, 4);
  layout.emphasize({
    area: { row: first, column: column + 3, rowCount, columnCount: 1 },
    formula: `=${cellAddress(first, column + 3)}>0`,
    as: 'behind',
  });
  const area = (offset: number) => ({ row: first, column: column + offset, rowCount, columnCount: 1 });
  return { planned: area(1), completed: area(2) };
}

/** The number of criteria without actions, as an expression. */
export function uncoveredCount(input: SummaryInput): string {
  const criteria = input.structure.entries.filter(({ parent }) => parent === null);
  if (criteria.length === 0) return '0';
  return criteria.map(({ number }) => `(${countActions(input, { criterion: quoteText(number) })}=0)`).join('+');
}
