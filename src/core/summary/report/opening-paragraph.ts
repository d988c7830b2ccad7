import { type OpeningFacts, type ReportFigure } from '../../messages/report-facts';
import { quoteText } from '../layout/references';
import type { SummaryInput } from '../summary-input';
import { figureCell, longDay, longDayExpression, openingFacts, reportWords } from './report-figures';
import type { ReportGroup } from './report-groups';

/** Around a figure's name in the text; no plan uses them. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];

/** Excel takes 255 characters of text in a formula (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
const LONGEST_TEXT = 250;

type Mark = ReportFigure | 'done%' | 'due%';

const percent = (part: number, whole: number) => Math.round((100 * part) / whole);

function valueOf(mark: Mark, facts: OpeningFacts, input: SummaryInput, average: number): string {
  switch (mark) {
    case 'asOf':
      return longDay(input.asOf.day, input.language);
    case 'done%':
      return String(percent(facts.done, facts.live));
    case 'due%':
      return String(percent(facts.due, facts.live));
    case 'days':
      return String(facts.oldest.days);
    case 'average':
      return String(Math.round(100 * average));
    default:
      return String(facts[mark]);
  }
}

function expressionOf(mark: Mark, input: SummaryInput): string {
  const share = (part: ReportFigure) => `ROUND(100*${figureCell(part)}/MAX(1,${figureCell('live')}),0)`;
  switch (mark) {
    case 'asOf':
      return longDayExpression(figureCell('asOf'), input.language);
    case 'done%':
      return share('done');
    case 'due%':
      return share('due');
    case 'average':
      return `ROUND(100*N(${figureCell('average')}),0)`;
    default:
      return figureCell(mark);
  }
}

function quotedParts(text: string): readonly string[] {
  const characters = Array.from(text);
  return Array.from({ length: Math.ceil(characters.length / LONGEST_TEXT) }, (_, part) =>
    quoteText(characters.slice(part * LONGEST_TEXT, (part + 1) * LONGEST_TEXT).join('')),
  );
}

/** The report's first paragraph: a formula whose figures follow the plan, and the text that it shows now. */
export function openingParagraph(
  input: SummaryInput,
  groups: readonly ReportGroup[],
): { readonly formula: string; readonly shown: string } {
  const facts = openingFacts(input, groups);
  const progress = input.schedule.situations.flatMap(({ situation, action }) =>
    situation === 'cancelled' || action.progress === null ? [] : [action.progress],
  );
  const average = progress.reduce((sum, value) => sum + value, 0) / Math.max(1, progress.length);
  const isMark = (name: string): name is Mark => name.endsWith('%') || name in reportWords(input).figures;
  const parts = reportWords(input)
    .opening(facts, (figure) => `${OPEN}${figure}${CLOSE}`)
    .split(/[\uE000\uE001]/);
  const texts = parts.map((part, at) =>
    at % 2 === 1 && isMark(part)
      ? { shown: valueOf(part, facts, input, average), formulas: [expressionOf(part, input)] }
      : { shown: part, formulas: quotedParts(part) },
  );
  return {
    formula: `=${texts.flatMap(({ formulas }) => formulas).join('&')}`,
    shown: texts.map(({ shown }) => shown).join(''),
  };
}
