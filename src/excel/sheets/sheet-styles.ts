import { SITUATION_STYLES } from '../../core/schedule/palette';
import type { ReportStyle, SpecBars, SpecEmphasis, SpecStyle } from '../../core/summary/sheet-spec';

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
  title: '#1F3864',
  light: '#E7ECF2',
  lighter: '#F3F5F8',
  late: '#8B1A10',
  lateFill: '#F8D7D3',
} as const;

/** Light enough for the figure on top. */
export const BAR_COLORS: Readonly<Record<SpecBars['as'], string>> = { planned: '#C9CDD2', done: '#8FB4DC' };

/** The font of documents, whose rows are as high as its letters need. */
const DOCUMENT_FONT = 'Calibri';

const thinLine = { color: '#BFC5CC', style: 'Continuous' } as const;

/** The progress report: light, so that it costs no toner, and legible in grey. Dark red is only for what is overdue. */
const REPORT_STYLES: Readonly<Record<ReportStyle, CellStyle>> = {
  'report-page': { font: DOCUMENT_FONT, size: 10, color: SHEET_COLORS.ink, vertical: 'Top', wrap: true },
  'report-institution': { bold: true, size: 14, vertical: 'Center' },
  'report-title': { bold: true, size: 22, color: SHEET_COLORS.title, vertical: 'Center' },
  'report-plan': { size: 14, vertical: 'Center' },
  'report-rule': { below: { color: SHEET_COLORS.title, style: 'Continuous', weight: 'Medium' } },
  'report-summary': { size: 11 },
  'report-section': { bold: true, size: 12, color: SHEET_COLORS.title, vertical: 'Center' },
  'report-heading': {
    bold: true,
    fill: SHEET_COLORS.light,
    vertical: 'Bottom',
    below: { color: SHEET_COLORS.title, style: 'Continuous' },
  },
  'report-group': { bold: true, size: 11, color: SHEET_COLORS.title, fill: SHEET_COLORS.lighter, vertical: 'Center' },
  'report-quiet': { color: SHEET_COLORS.quiet },
  'report-goal': { color: SHEET_COLORS.quiet, italic: true },
  'report-bold': { bold: true, vertical: 'Center' },
  'report-center': { horizontal: 'Center' },
  'report-left': { horizontal: 'Left' },
  'report-right': { horizontal: 'Right' },
  'report-date': { horizontal: 'Right', numberFormat: 'dd/mm/yy' },
  'report-percent': { horizontal: 'Right', numberFormat: '0%' },
  'report-status': { horizontal: 'Left', indent: 1 },
  'report-days': { horizontal: 'Right', numberFormat: '0', bold: true, color: SHEET_COLORS.late },
  'report-new-date': { horizontal: 'Left', indent: 1, numberFormat: 'dd/mm/yy' },
  'report-line': { below: thinLine },
  'report-total': { bold: true, above: SHEET_COLORS.title, below: thinLine },
  'report-to-fill-in': { below: { color: SHEET_COLORS.quiet, style: 'Dot' }, vertical: 'Bottom' },
  'report-sign': { below: thinLine, vertical: 'Center' },
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
    numberFormat: 'dd/mm/yyyy',
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
  date: { lines: true, horizontal: 'Center', vertical: 'Top', numberFormat: 'dd/mm/yyyy' },
  days: { lines: true, horizontal: 'Center', vertical: 'Top', numberFormat: '0;-0;0' },
  percent: { lines: true, horizontal: 'Center', vertical: 'Top', numberFormat: '0%' },
  situation: { lines: true, horizontal: 'Center', vertical: 'Top' },
  link: { lines: true, horizontal: 'Center', vertical: 'Top', color: SHEET_COLORS.link, underline: true },
  key: { lines: true, vertical: 'Top', color: SHEET_COLORS.quiet, size: 8 },
  rank: { lines: true, horizontal: 'Center', vertical: 'Top', color: SHEET_COLORS.quiet, size: 8, numberFormat: '0' },
  aside: { vertical: 'Top', color: SHEET_COLORS.quiet },
  month: { numberFormat: 'mmm-yy' },
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

/** What an emphasis gives to a cell. */
export interface EmphasisStyle {
  readonly fill?: string;
  readonly text: string;
  readonly bold?: true;
  /** In English codes. */
  readonly numberFormat?: string;
}

export function emphasisStyle(emphasis: SpecEmphasis): EmphasisStyle {
  switch (emphasis.as) {
    case 'sign': {
      // The symbol is a number format, so that the cell keeps the plan's own word.
      const numberFormat = `"${SITUATION_STYLES[emphasis.situation].sign} "@`;
      return emphasis.situation === 'overdue'
        ? { fill: SHEET_COLORS.lateFill, text: SHEET_COLORS.late, bold: true, numberFormat }
        : { text: SHEET_COLORS.ink, numberFormat };
    }
    case 'behind':
      return { text: SHEET_COLORS.late };
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
