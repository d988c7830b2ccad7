import type { XmlElement } from '../../package/xml-element';
import { XmlText } from '../../package/xml-element';
import { displayText } from '../values/display-text';
import type { ChartedCell } from './chart-cells';
import type { ChartMaker } from './chart-xml';
import { makerFor } from './chart-xml';

/** The parts of a series that refer to cells: name, categories and values. */
export type SeriesPart = 'tx' | 'cat' | 'val';

/** Reads the cells of a formula; undefined if they can't be read. */
export type CellReader = (formula: string) => readonly ChartedCell[] | undefined;

function leaf(make: ChartMaker, name: string, text: string): XmlElement {
  const element = make.c(name);
  if (text !== '') element.append(XmlText.of(text));
  return element;
}

/** A cell's text in its number format. */
export function chartText({ value, numberFormat, date1904 }: ChartedCell, locale?: string): string {
  return displayText(value, numberFormat, date1904, locale);
}

/** Whether categories are stored as texts: if any of them isn't a number. */
function areTexts(part: SeriesPart, cells: readonly ChartedCell[]): boolean {
  if (part !== 'cat') return part === 'tx';
  return cells.some(({ value }) => value !== null && typeof value !== 'number');
}

/**
 * A reference to cells with their current values, for programs that don't calculate. Empty cells have no point and,
 * among values, neither do texts.
 */
export function makeReference(make: ChartMaker, part: SeriesPart, formula: string, read: CellReader): XmlElement {
  const cells = read(formula) ?? [];
  const texts = areTexts(part, cells);
  const points = cells.flatMap((cell, index) => {
    const { value } = cell;
    const shown = texts
      ? value === null
        ? undefined
        : chartText(cell)
      : typeof value === 'number'
        ? String(value)
        : undefined;
    if (shown === undefined) return [];
    const point = make.c('pt', [leaf(make, 'v', shown)]);
    point.setAttribute('idx', index);
    return [point];
  });
  const format = cells.find(({ value }) => typeof value === 'number')?.numberFormat ?? 'General';
  return make.c(texts ? 'strRef' : 'numRef', [
    leaf(make, 'f', formula),
    make.c(texts ? 'strCache' : 'numCache', [
      ...(texts ? [] : [leaf(make, 'formatCode', format)]),
      make.c('ptCount', cells.length),
      ...points,
    ]),
  ]);
}

/** The formula of a part of a series, without `=`; undefined if its values are stored in the chart itself. */
export function formulaOf(holder: XmlElement | undefined): string | undefined {
  return holder?.elements.find(({ localName }) => localName.endsWith('Ref'))?.child('f')?.text;
}

/** The cached texts of a part of a series, by the index of its points. */
export function cachedTexts(holder: XmlElement | undefined): readonly string[] {
  const texts: string[] = [];
  const [cache] = ['strCache', 'numCache', 'numLit', 'strLit'].flatMap((name) => holder?.descendants(name) ?? []);
  for (const point of cache?.childrenNamed('pt') ?? []) {
    texts[Number(point.attribute('idx') ?? 0)] = point.child('v')?.text ?? '';
  }
  return Array.from(texts, (text: string | undefined) => text ?? '');
}

/** Updates the cached values of a part of a series. */
export function followCells(holder: XmlElement, part: SeriesPart, read: CellReader): void {
  const formula = formulaOf(holder);
  if (formula === undefined || read(formula) === undefined) return;
  const before = holder.elements.find(({ localName }) => localName === 'strRef' || localName === 'numRef');
  if (before === undefined) return;
  const after = makeReference(makerFor(holder), part, formula, read);
  if (after.serialize() !== before.serialize()) holder.setChildren([after]);
}
