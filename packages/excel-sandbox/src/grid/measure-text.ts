import type { CellStyle } from 'excel-host';
import type { Measure } from './text-fit';

/** Substitutes for Office's fonts, which computers without Office seldom have. */
const FALLBACKS = "Carlito, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

/** A CSS font family with substitutes. */
export function fontFamily({ name }: Pick<CellStyle['font'], 'name'>): string {
  return `'${name.replace(/['"\\;{}<>]/g, '')}', ${FALLBACKS}`;
}

/** The cache of a font is cleared at this size, which is enough for a large workbook. */
const MAX_CACHED = 20_000;
const measures = new Map<string, Measure>();
let context: CanvasRenderingContext2D | null | undefined;

/** Measures texts in a cell's font, as the browser renders them; an estimate outside a browser. */
export function measureIn(font: Pick<CellStyle['font'], 'name' | 'size' | 'bold' | 'italic'>): Measure {
  const css = `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${font.size}pt ${fontFamily(font)}`;
  const known = measures.get(css);
  if (known !== undefined) return known;
  const widths = new Map<string, number>();
  const measure: Measure = (text) => {
    const before = widths.get(text);
    if (before !== undefined) return before;
    const width = widthOf(text, css) ?? text.length * font.size * AVERAGE_WIDTH;
    if (widths.size >= MAX_CACHED) widths.clear();
    widths.set(text, width);
    return width;
  };
  measures.set(css, measure);
  return measure;
}

/** The average width of a character, relative to the font size in points. */
const AVERAGE_WIDTH = 0.66;

function widthOf(text: string, css: string): number | undefined {
  if (typeof document === 'undefined') return undefined;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  context.font = css;
  return context.measureText(text).width;
}
