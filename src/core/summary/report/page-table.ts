import type { ReportStyle, SpecCell } from '../sheet-spec';
import { NORMAL, type PageCell, type ReportPage } from './report-page';

/** A column of a table in the report. */
export interface TableColumn<Key extends string> {
  readonly key: Key;
  readonly at: number;
  readonly span?: number;
  readonly heading: string;
  readonly style?: ReportStyle;
}

const BOLD = { size: NORMAL.size, bold: true } as const;

/** A table's cells, in the columns of the page. */
export interface TableCell {
  readonly content: SpecCell;
  readonly shown?: string;
  readonly kept?: true;
  readonly bold?: boolean;
}

const SIDES: Readonly<Partial<Record<ReportStyle, ReportStyle>>> = {
  'report-center': 'report-center',
  'report-status': 'report-status',
  'report-new-date': 'report-status',
};

/** Adds a table's heading. */
export function addHeading(page: ReportPage, columns: readonly TableColumn<string>[]): number {
  const cells = columns.map(({ at, span = 1, heading, style }): PageCell => ({
    at,
    span,
    content: heading,
    font: BOLD,
    styles: [headingSide(style)],
  }));
  const [{ at: first } = { at: 0 }] = columns;
  return page.row(cells, { styles: first === 0 ? ['report-heading'] : [], height: page.heightOf(cells) + 2 });
}

/** A heading is aligned as the cells below it. */
function headingSide(style: ReportStyle | undefined): ReportStyle {
  return style === undefined ? 'report-left' : (SIDES[style] ?? 'report-right');
}

/** The cells of a row, each in its column; columns without a cell stay empty. */
export function tableCells<Key extends string>(
  columns: readonly TableColumn<Key>[],
  cells: Readonly<Partial<Record<Key, TableCell>>>,
): readonly PageCell[] {
  return columns.map(({ key, at, span = 1, style }): PageCell => {
    const cell: TableCell = cells[key] ?? { content: null };
    const styles = style === undefined ? [] : [style];
    return { ...cell, at, span, font: { ...NORMAL, bold: cell.bold ?? false }, styles };
  });
}
