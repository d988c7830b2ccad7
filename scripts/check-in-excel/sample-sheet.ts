/** A format that several cells have. */
interface SharedFormat {
  readonly cells: readonly string[];
  readonly fill: string;
  readonly font: Pick<Excel.RangeFont, 'name' | 'size' | 'bold' | 'color'>;
  readonly horizontal: Excel.RangeFormat['horizontalAlignment'];
  readonly vertical: Excel.RangeFormat['verticalAlignment'];
  readonly wrapText: boolean;
  readonly border: string;
}

/** A sheet as data: what a reader sees of it, and what the add-in reads. */
export interface SampleSheet {
  readonly name: string;
  readonly address: string;
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly merged: readonly string[];
  /** In points, like the heights. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly formats: readonly SharedFormat[];
}

const NO_FILL = '#FFFFFF';
const NO_BORDER = 'None';

const bare = (address: string) => address.slice(address.lastIndexOf('!') + 1);

/** A cell with its lower border, both loaded. */
interface LoadedCell {
  readonly range: Excel.Range;
  readonly border: Excel.RangeBorder;
}

function cellFormat({ range, border }: LoadedCell): Omit<SharedFormat, 'cells'> {
  const { fill, font, horizontalAlignment, verticalAlignment, wrapText } = range.format;
  return {
    fill: fill.color,
    font: { name: font.name, size: font.size, bold: font.bold, color: font.color },
    horizontal: horizontalAlignment,
    vertical: verticalAlignment,
    wrapText,
    border: border.style === 'None' ? NO_BORDER : border.color,
  };
}

const FORMAT_PROPERTIES =
  'address, format/fill/color, format/font/name, format/font/size, format/font/bold, format/font/color, format/horizontalAlignment, format/verticalAlignment, format/wrapText';

/** Cells by what they have in common. */
function shared(cells: readonly LoadedCell[]): readonly SharedFormat[] {
  const groups = new Map<string, { readonly format: Omit<SharedFormat, 'cells'>; readonly cells: string[] }>();
  for (const cell of cells) {
    const format = cellFormat(cell);
    const key = JSON.stringify(format);
    const group = groups.get(key) ?? { format, cells: [] };
    group.cells.push(bare(cell.range.address));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ format, cells: addresses }) => ({ ...format, cells: addresses }));
}

/** Reads a sheet; two round trips. */
export async function readSheet(sheet: Excel.Worksheet): Promise<SampleSheet> {
  const { context } = sheet;
  const used = sheet.getUsedRange().load('address, values, numberFormat, rowCount, columnCount');
  sheet.load('name');
  await context.sync();
  const { rowCount, columnCount } = used;
  const cells = Array.from({ length: rowCount * columnCount }, (_, at) => {
    const range = used.getCell(Math.floor(at / columnCount), at % columnCount).load(FORMAT_PROPERTIES);
    return { range, border: range.format.borders.getItem('EdgeBottom').load('style, color') };
  });
  const columns = Array.from({ length: columnCount }, (_, at) => used.getCell(0, at).format.load('columnWidth'));
  const rows = Array.from({ length: rowCount }, (_, at) => used.getCell(at, 0).format.load('rowHeight'));
  const merged = used.getMergedAreasOrNullObject().load('address');
  await context.sync();
  return {
    name: sheet.name,
    address: bare(used.address),
    values: used.values as unknown[][],
    numberFormats: used.numberFormat as string[][],
    merged: merged.isNullObject ? [] : merged.address.split(',').map(bare),
    widths: columns.map(({ columnWidth }) => columnWidth),
    heights: rows.map(({ rowHeight }) => rowHeight),
    formats: shared(cells),
  };
}

/** Writes a sheet into an empty one, with calls that every Excel of the add-in has. */
export function writeSheet(sheet: Excel.Worksheet, sample: SampleSheet): void {
  sheet.name = sample.name;
  const block = sheet.getRange(sample.address);
  // Before the values, so that texts like `may-24` stay texts.
  block.numberFormat = sample.numberFormats.map((row) => [...row]);
  block.values = sample.values.map((row) => [...row]);
  for (const { cells, fill, font, horizontal, vertical, wrapText, border } of sample.formats) {
    const { format } = sheet.getRanges(cells.join(','));
    format.set({
      font,
      wrapText,
      horizontalAlignment: horizontal,
      verticalAlignment: vertical,
    });
    if (fill !== NO_FILL) format.fill.color = fill;
    if (border === NO_BORDER) continue;
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
      const line = format.borders.getItem(edge);
      line.style = 'Continuous';
      line.color = border;
    }
  }
  for (const area of sample.merged) sheet.getRange(area).merge();
  sample.widths.forEach((width, at) => (block.getCell(0, at).format.columnWidth = width));
  sample.heights.forEach((height, at) => (block.getCell(at, 0).format.rowHeight = height));
}

/** The parts in which two states of a sheet differ. */
export function differingParts(before: SampleSheet, after: SampleSheet): readonly string[] {
  const names = Object.keys(before) as (keyof SampleSheet)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
