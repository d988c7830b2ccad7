import { countActions } from '../count-actions';
import { quoteText } from '../layout/references';
import { asOfReference, sheetWords } from '../layout/sheet-head';
import type { SpecLayout } from '../layout/spec-layout';
import type { SummaryInput } from '../summary-input';
import { percentText, type RegisterFigures } from './register-figures';

/** A big figure and the words below it, both expressions. */
interface KeyFigure {
  readonly column: number;
  readonly figure: string;
  readonly words: string;
}

/** Adds the key figures: a row of figures, and a row of words below. What is overdue stands out. */
export function addKeyFigures(input: SummaryInput, layout: SpecLayout, row: number, figures: RegisterFigures): void {
  const overdue = countActions(input, { situation: 'overdue' });
  for (const { column, figure, words } of keyFigures(input, figures, overdue)) {
    layout.put(row, column, [{ formula: `=${figure}` }]);
    layout.put(row + 1, column, [{ formula: `=${words}` }]);
    layout.style('tile', row, 2, column, 1);
    layout.style('tile-figure', row, 1, column, 1);
  }
  layout.emphasize({
    area: { row, column: 0, rowCount: 2, columnCount: 1 },
    formula: `=$A$${row + 1}>0`,
    situation: 'overdue',
    as: 'sign',
  });
}

/** The word for one or for several. */
const word = (count: string, { one, many }: { readonly one: string; readonly many: string }) =>
  `IF(${count}=1,${quoteText(one)},${quoteText(many)})`;

function keyFigures(input: SummaryInput, figures: RegisterFigures, overdue: string): readonly KeyFigure[] {
  const { dashboard, percentSpace } = sheetWords(input);
  const { figures: words } = dashboard;
  const [live, completed, planned] = [figures.live(), figures.completed(), figures.endingBy(asOfReference(input))];
  const dueSoon = countActions(input, { situation: 'due-soon' });
  const shareOf = (part: string, name: string) => ({
    figure: percentText(part, live, percentSpace),
    words: `${quoteText(`${name} (`)}&${part}&${quoteText(words.of)}&${live}&")"`,
  });
  return [
    { column: 0, figure: overdue, words: word(overdue, words.overdue) },
    { column: 1, ...shareOf(completed, words.completed) },
    { column: 4, ...shareOf(planned, words.planned) },
    { column: 6, figure: dueSoon, words: word(dueSoon, words.dueSoon(input.dueSoonDays)) },
    ...('progress' in input.plan.columns
      ? [
          {
            column: 7,
            figure: `IF(${figures.progressCount}=0,"–",ROUND(100*${figures.progress},0)&${quoteText(`${percentSpace}%`)})`,
            words: `${quoteText(`${words.progress} (${words.progressOf}`)}&${figures.progressCount}&")"`,
          },
        ]
      : []),
  ];
}
