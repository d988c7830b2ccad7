import { formatDay } from '../../messages/format-day';
import { messagesFor } from '../../messages/messages';
import { structureTitle } from '../../messages/structure-title';
import { calendarDay } from '../../plan/day';
import { asOfReference, registerClosing, sheetWords } from '../layout/sheet-head';
import { quoteText } from '../layout/references';
import type { SpecCell } from '../sheet-spec';
import type { SummaryInput } from '../summary-input';
import { openingParagraph } from './opening-paragraph';
import { dayOfYear, figureCell, longDay, longDayExpression, reportWords } from './report-figures';
import type { ReportGroup } from './report-groups';
import { NOTE_COLUMN, PAGE_COLUMNS, type PageCell, type ReportPage } from './report-page';

/** The columns of the head's text; the rest of its width is for the institution's logo. */
const BESIDE_LOGO = 6;

/** Where the row of dates and names is divided. */
const SECOND_PART = 3;

/** From the plan's first start, or its first end, to the as-of date. */
function period(input: SummaryInput): { readonly content: SpecCell; readonly shown: string } {
  const { plan, language, asOf } = input;
  const words = reportWords(input);
  const days = plan.actions.flatMap(({ start, end }) =>
    start.kind === 'date' ? [start.day] : end.kind === 'date' ? [end.day] : [],
  );
  const first = Math.min(...days);
  if (days.length === 0 || first > asOf.day) {
    const years = plan.years.length > 0 ? plan.years : [calendarDay(asOf.day).year];
    const text = words.periodOf([...new Set([years[0], years.at(-1)])].join('–'));
    return { content: text, shown: text };
  }
  const isSameYear = calendarDay(first).year === calendarDay(asOf.day).year;
  const before = words.period(isSameYear ? dayOfYear(first, language) : longDay(first, language));
  return {
    content: { formula: `=${quoteText(before)}&${longDayExpression(figureCell('asOf'), language)}` },
    shown: `${before}${longDay(asOf.day, language)}`,
  };
}

/** Institution, plan, as-of date, and who made the report for whom. All but the date can be rewritten. */
export function addHead(page: ReportPage, input: SummaryInput): void {
  const { language, plan, asOf, report } = input;
  const words = reportWords(input);
  const institution = report?.institution ?? '';
  const unit = report?.unit ?? '';
  const large = (size: number, bold: boolean, cell: PageCell): PageCell => ({ ...cell, font: { size, bold } });
  page.row(
    [
      large(14, true, {
        at: 0,
        span: BESIDE_LOGO,
        content: institution === '' ? words.institution : institution,
        styles: institution === '' ? ['report-institution', 'report-to-fill-in'] : ['report-institution'],
        kept: true,
      }),
    ],
    { name: 'institution' },
  );
  page.row([large(22, true, { at: 0, span: BESIDE_LOGO, content: words.title, styles: ['report-title'] })], {
    height: 31,
  });
  const title = plan.title === '' ? plan.sheet : plan.title;
  page.row([large(14, false, { at: 0, span: BESIDE_LOGO, content: title, styles: ['report-plan'], kept: true })], {
    name: 'plan',
  });
  page.row([], { height: 5, styles: ['report-rule'] });

  const dated = `${words.asOf}${longDay(asOf.day, language)}`;
  const asOfText = `=${quoteText(words.asOf)}&${longDayExpression(figureCell('asOf'), language)}`;
  const right = { at: SECOND_PART, span: PAGE_COLUMNS - SECOND_PART } as const;
  const { content, shown } = period(input);
  page.row(
    [
      { at: 0, span: SECOND_PART, content: { formula: asOfText }, shown: dated, styles: ['report-bold'] },
      { ...right, content, shown, kept: true },
    ],
    { name: 'dates', styles: ['report-middle'] },
  );
  const preparedBy = unit === '' ? words.preparedBy : `${words.preparedBy} ${unit}`;
  page.row(
    [
      { at: 0, span: SECOND_PART, content: preparedBy, kept: true, styles: unit === '' ? ['report-to-fill-in'] : [] },
      { ...right, content: words.addressee, kept: true, styles: ['report-to-fill-in'] },
    ],
    { name: 'people', styles: ['report-middle'] },
  );
}

/** The paragraph with which the report opens, with room to rewrite it. */
export function addSummary(page: ReportPage, input: SummaryInput, groups: readonly ReportGroup[], title: string): void {
  const { formula, shown } = openingParagraph(input, groups);
  page.title('summary', title);
  page.prose(
    shown,
    { content: { formula }, shown, font: { size: 11 }, styles: ['report-summary'], kept: true },
    { name: 'summary' },
  );
}

/** What must be said for checking, and how to use the sheet: beside the page, not on it. */
export function addNotes(page: ReportPage, input: SummaryInput): void {
  const words = reportWords(input);
  const text = sheetWords(input);
  const { names, plan, madeOn, language, structure } = input;
  const notes: readonly SpecCell[] = [
    words.notPrinted,
    `${text.source(
      plan.parts.map(({ sheet }) => sheet),
      formatDay(madeOn, language),
    )}${structureTitle(structure, messagesFor(language))}.`,
    {
      formula: `=${quoteText(`${text.asOfFrom(names.sheets.indicators)}: `)}&${longDayExpression(asOfReference(input), language)}`,
    },
    registerClosing(input),
    words.logo,
    words.kept,
    words.datedWords,
  ];
  notes.forEach((note, row) => {
    page.layout.put(row, NOTE_COLUMN, [note]);
    page.layout.style('report-quiet', row, 1, NOTE_COLUMN, 1);
  });
}
