import type { Language } from '../../core/messages/language';
import { SITUATION_STYLES } from '../../core/schedule/palette';
import type { SpecEmphasis, SpecStyle } from '../../core/summary/sheet-spec';
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
  heading: '#1F4E79',
  onHeading: '#FFFFFF',
  paper: '#FFFFFF',
  band: '#E8EFF6',
  input: '#FFF8DC',
  thisMonth: '#FFE9A8',
  error: '#F8D9B8',
  link: '#0B57A4',
  line: '#C5CED8',
} as const;

type DateFormat = 'day' | 'day-in-full' | 'short-day' | 'month';

/**
 * Months in the sheet's language, whatever that of Excel: the codes name Spanish and English. (LibreOffice shows a
 * number for `[$-es-DO]`.) English days name their month, so that day and month can't be confused.
 */
export const DATE_FORMATS: Readonly<Record<Language, Readonly<Record<DateFormat, string>>>> = {
  es: { day: 'dd/mm/yyyy', 'short-day': 'dd/mm/yy', 'day-in-full': 'dd/mm/yyyy', month: '[$-1C0A]mmm yyyy' },
  en: {
    day: '[$-409]d mmm yy',
    'short-day': '[$-409]d mmm yy',
    'day-in-full': '[$-409]d mmm yyyy',
    month: '[$-409]mmm yyyy',
  },
};

export const STYLES: Readonly<Record<SpecStyle, CellStyle>> = {
  ...REPORT_STYLES,
  title: { bold: true, size: 16, color: SHEET_COLORS.ink },
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
    color: SHEET_COLORS.onHeading,
    fill: SHEET_COLORS.heading,
    wrap: true,
    horizontal: 'Center',
    vertical: 'Center',
  },
  text: { lines: true, wrap: true, vertical: 'Top' },
  code: { lines: true, horizontal: 'Center', vertical: 'Top' },
  count: { lines: true, horizontal: 'Center', vertical: 'Top', numberFormat: '0;-0;"–"' },
  date: { lines: true, horizontal: 'Center', vertical: 'Top', dateFormat: 'day' },
  days: { lines: true, horizontal: 'Center', vertical: 'Top', numberFormat: '0;-0;0' },
  percent: { lines: true, horizontal: 'Center', vertical: 'Top', numberFormat: '0%' },
  situation: { lines: true, horizontal: 'Center', vertical: 'Top' },
  link: { lines: true, horizontal: 'Center', vertical: 'Top', color: SHEET_COLORS.link, underline: true },
  key: { lines: true, vertical: 'Top', color: SHEET_COLORS.quiet, size: 8 },
  rank: { lines: true, horizontal: 'Center', vertical: 'Top', color: SHEET_COLORS.quiet, size: 8, numberFormat: '0' },
  aside: { vertical: 'Top', color: SHEET_COLORS.quiet },
  month: { dateFormat: 'month' },
  bar: { lines: true },
  line: { lines: true, vertical: 'Top' },
  sign: { bold: true, lines: true, horizontal: 'Center', vertical: 'Top' },
  tile: { fill: SHEET_COLORS.band, color: SHEET_COLORS.ink, horizontal: 'Left', indent: 1, gap: true },
  'tile-figure': { bold: true, size: 20 },
  'tile-percent': { numberFormat: '0%' },
  section: { bold: true, size: 12, color: SHEET_COLORS.heading },
  criterion: { bold: true, fill: SHEET_COLORS.band },
  total: { bold: true, fill: SHEET_COLORS.band },
};

/** The colors that an emphasis gives to a cell. */
export function emphasisColors(emphasis: SpecEmphasis): { readonly fill: string; readonly text: string } {
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
    case 'error':
      return { fill: SHEET_COLORS.error, text: SHEET_COLORS.ink };
  }
}

/** The number format that an emphasis gives to a cell: a symbol before its word, which stays the plan's own. */
export function emphasisFormat(emphasis: SpecEmphasis): string | null {
  return emphasis.as === 'sign' ? `"${SITUATION_STYLES[emphasis.situation].sign} "@` : null;
}
