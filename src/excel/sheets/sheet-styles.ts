import type { Language } from '../../core/messages/language';
import { SITUATION_STYLES } from '../../core/schedule/palette';
import type { SheetKey, SpecEmphasis, SpecStyle } from '../../core/summary/sheet-spec';
import { REPORT_COLORS, REPORT_STYLES } from './report-styles';

/** The style of cells of a generated sheet; absent properties stay as Excel has them. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  /** In English, as the API wants it whatever the locale. */
  readonly numberFormat?: string;
  /** A date's number format, which depends on the sheet's language: see {@link DATE_FORMATS}. */
  readonly dateFormat?: DateFormat;
  readonly underline?: boolean;
  /** In steps of about a character's width. */
  readonly indent?: number;
  /** A thin line under each row. */
  readonly lines?: boolean;
  /** A line of a color over the cells, and one below them. */
  readonly above?: string;
  readonly below?: { readonly color: string; readonly style: 'Continuous' | 'Dot'; readonly weight?: 'Medium' };
  readonly font?: string;
  readonly italic?: boolean;
  /** A gap to the cell on its right. */
  readonly gap?: boolean;
}

/** The colors of the generated sheets: one calm blue, and greys. Situations have their own palette. */
export const SHEET_COLORS = {
  ink: '#1F2A37',
  quiet: '#5B6673',
  title: '#1F3864',
  heading: '#E7ECF2',
  tab: '#1F4E79',
  paper: '#FFFFFF',
  band: '#E8EFF6',
  input: '#FFF8DC',
  thisMonth: '#FFE9A8',
  error: '#F8D9B8',
  link: '#0B57A4',
  line: '#C5CED8',
} as const;

type DateFormat = 'day' | 'day-in-full' | 'short-day' | 'month' | 'short-month' | 'month-name';

/**
 * Months in the sheet's language, whatever that of Excel: the codes name Spanish and English. (LibreOffice shows a
 * number for `[$-es-DO]`.) English days name their month, so that day and month can't be confused.
 */
export const DATE_FORMATS: Readonly<Record<Language, Readonly<Record<DateFormat, string>>>> = {
  es: {
    day: 'dd/mm/yyyy',
    'short-day': 'dd/mm/yy',
    'day-in-full': 'dd/mm/yyyy',
    month: '[$-1C0A]mmm yyyy',
    'short-month': '[$-1C0A]mmm yy',
    'month-name': '[$-1C0A]mmm',
  },
  en: {
    day: '[$-409]d mmm yy',
    'short-day': '[$-409]d mmm yy',
    'day-in-full': '[$-409]d mmm yyyy',
    month: '[$-409]mmm yyyy',
    'short-month': '[$-409]mmm yy',
    'month-name': '[$-409]mmm',
  },
};

export const PERCENT = '0%';

/** Spanish puts a space before the percent sign. */
export const PERCENT_FORMATS: Readonly<Record<Language, string>> = { es: '0\\ %', en: PERCENT };

export const STYLES: Readonly<Record<SpecStyle, CellStyle>> = {
  ...REPORT_STYLES,
  title: { bold: true, size: 16, color: SHEET_COLORS.title },
  note: { color: SHEET_COLORS.quiet },
  label: { bold: true, color: SHEET_COLORS.ink },
  'as-of-label': { bold: true, color: SHEET_COLORS.ink, horizontal: 'Right' },
  'as-of': {
    bold: true,
    color: SHEET_COLORS.ink,
    fill: SHEET_COLORS.input,
    dateFormat: 'day-in-full',
    horizontal: 'Center',
  },
  heading: {
    bold: true,
    color: SHEET_COLORS.ink,
    fill: SHEET_COLORS.heading,
    wrap: true,
    horizontal: 'Center',
    vertical: 'Center',
    below: { color: SHEET_COLORS.title, style: 'Continuous' },
  },
  text: { lines: true, wrap: true, vertical: 'Top' },
  code: { lines: true, horizontal: 'Center', vertical: 'Top' },
  count: { lines: true, horizontal: 'Center', vertical: 'Top', numberFormat: '0;-0;"–"' },
  date: { lines: true, horizontal: 'Center', vertical: 'Top', dateFormat: 'day' },
  days: { lines: true, horizontal: 'Center', vertical: 'Top', numberFormat: '0;-0;0' },
  percent: { lines: true, horizontal: 'Center', vertical: 'Top', numberFormat: PERCENT },
  situation: { lines: true, wrap: true, horizontal: 'Left', vertical: 'Top' },
  link: { lines: true, horizontal: 'Center', vertical: 'Top', color: SHEET_COLORS.link, underline: true },
  key: { lines: true, vertical: 'Top', color: SHEET_COLORS.quiet, size: 8 },
  rank: { lines: true, horizontal: 'Center', vertical: 'Top', color: SHEET_COLORS.quiet, size: 8, numberFormat: '0' },
  aside: { vertical: 'Top', color: SHEET_COLORS.quiet },
  month: { dateFormat: 'month' },
  bar: { lines: true },
  line: { lines: true, vertical: 'Top' },
  sign: { bold: true, lines: true, horizontal: 'Center', vertical: 'Top' },
  left: { horizontal: 'Left' },
  right: { horizontal: 'Right' },
  plain: { wrap: true, vertical: 'Top', horizontal: 'Left' },
  'plain-bold': { bold: true, wrap: true, vertical: 'Top', horizontal: 'Left' },
  'plain-line': { vertical: 'Top', horizontal: 'Left' },
  'plain-code': { vertical: 'Top', horizontal: 'Center' },
  'plain-days': { bold: true, vertical: 'Top', horizontal: 'Right' },
  'plain-date': { vertical: 'Top', horizontal: 'Right', dateFormat: 'day' },
  'plain-count': { vertical: 'Top', horizontal: 'Right', numberFormat: '0;-0;"–"' },
  'plain-percent': { vertical: 'Top', horizontal: 'Right', numberFormat: PERCENT },
  ruled: { lines: true },
  owner: { bold: true, size: 20, color: SHEET_COLORS.title, vertical: 'Center' },
  received: { vertical: 'Bottom' },
  'short-month': { dateFormat: 'short-month' },
  year: { bold: true, horizontal: 'Center', numberFormat: '0' },
  'month-name': { dateFormat: 'month-name' },
  tile: { horizontal: 'Left' },
  'tile-figure': { bold: true, size: 26, vertical: 'Bottom' },
  section: { bold: true, size: 12, color: SHEET_COLORS.title },
  criterion: { bold: true, fill: SHEET_COLORS.band },
  total: { bold: true, above: SHEET_COLORS.title },
};

/** The font of all generated sheets, and its size in points by sheet: at least 8 on paper, 9 on the dashboard's. */
export const SHEET_FONT = 'Calibri';
export const TEXT_SIZES: Readonly<Record<SheetKey, number>> = {
  dashboard: 9.5,
  indicators: 9,
  'by-criterion': 10,
  'by-owner': 10,
  timeline: 9,
  findings: 9,
  'progress-report': 10,
};

/** The colors that an emphasis gives to a cell; `null` if it only draws a line. */
export function emphasisColors(emphasis: SpecEmphasis): { readonly fill: string; readonly text: string } | null {
  switch (emphasis.as) {
    case 'sign':
      return emphasis.situation === 'overdue'
        ? { fill: REPORT_COLORS.lateFill, text: REPORT_COLORS.late }
        : { fill: SHEET_COLORS.paper, text: SHEET_COLORS.ink };
    case 'behind':
      return { fill: SHEET_COLORS.paper, text: REPORT_COLORS.late };
    case 'text':
      return SITUATION_STYLES[emphasis.situation];
    case 'bar': {
      const { solid } = SITUATION_STYLES[emphasis.situation];
      return { fill: solid, text: solid };
    }
    case 'this-month':
      return { fill: SHEET_COLORS.thisMonth, text: SHEET_COLORS.ink };
    case 'group':
      return null;
    case 'error':
      return { fill: SHEET_COLORS.error, text: SHEET_COLORS.ink };
  }
}

/** The number format that an emphasis gives to a cell: a symbol before its word, which stays the plan's own. */
export function emphasisFormat(emphasis: SpecEmphasis): string | null {
  return emphasis.as === 'sign' ? `"${SITUATION_STYLES[emphasis.situation].sign} "@` : null;
}
