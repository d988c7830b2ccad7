import type { ReportStyle, SpecBars } from '../../core/summary/sheet-spec';

export const REPORT_COLORS = {
  ink: '#1F2A37',
  quiet: '#595959',
  title: '#1F3864',
  light: '#E7ECF2',
  lighter: '#F3F5F8',
  line: '#BFC5CC',
  late: '#8B1A10',
  lateFill: '#F8D7D3',
} as const;

/** Light enough for the figure on top. */
export const BAR_COLORS: Readonly<Record<SpecBars['as'], string>> = { planned: '#C9CDD2', done: '#8FB4DC' };

/** The font of documents, whose rows are as high as its letters need. */
const DOCUMENT_FONT = 'Calibri';

const thinLine = { color: REPORT_COLORS.line, style: 'Continuous' } as const;

/** The progress report: light, so that it costs no toner, and legible in grey. Dark red is only for what is overdue. */
export const REPORT_STYLES = {
  'report-page': { font: DOCUMENT_FONT, size: 10, color: REPORT_COLORS.ink, vertical: 'Top', wrap: true },
  'report-institution': { bold: true, size: 14, vertical: 'Center' },
  'report-title': { bold: true, size: 22, color: REPORT_COLORS.title, vertical: 'Center' },
  'report-plan': { size: 14, vertical: 'Center' },
  'report-rule': { below: { color: REPORT_COLORS.title, style: 'Continuous', weight: 'Medium' } },
  'report-summary': { size: 11 },
  'report-section': { bold: true, size: 12, color: REPORT_COLORS.title, vertical: 'Center' },
  'report-heading': {
    bold: true,
    fill: REPORT_COLORS.light,
    vertical: 'Bottom',
    below: { color: REPORT_COLORS.title, style: 'Continuous' },
  },
  'report-group': { bold: true, size: 11, color: REPORT_COLORS.title, fill: REPORT_COLORS.lighter, vertical: 'Center' },
  'report-quiet': { color: REPORT_COLORS.quiet },
  'report-goal': { color: REPORT_COLORS.quiet, italic: true },
  'report-bold': { bold: true },
  'report-middle': { vertical: 'Center' },
  'report-center': { horizontal: 'Center' },
  'report-left': { horizontal: 'Left' },
  'report-right': { horizontal: 'Right' },
  'report-date': { horizontal: 'Right', dateFormat: 'short-day' },
  'report-percent': { horizontal: 'Right', numberFormat: '0%' },
  'report-status': { horizontal: 'Left', indent: 1 },
  'report-days': { horizontal: 'Right', numberFormat: '0', bold: true, color: REPORT_COLORS.late },
  'report-new-date': { horizontal: 'Left', indent: 1, dateFormat: 'short-day' },
  'report-line': { below: thinLine },
  'report-total': { bold: true, above: REPORT_COLORS.title, below: thinLine },
  'report-to-fill-in': { below: { color: REPORT_COLORS.quiet, style: 'Dot' } },
  'report-sign': { below: thinLine, vertical: 'Center' },
} as const satisfies Record<ReportStyle, object>;
