import type { CellStyle } from 'excel-host';
import type { Measure } from './text-fit';

/** What stands in for a font that this machine doesn't have: Office's own fonts are seldom there outside of Office. */
const FALLBACKS = "Carlito, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

/** A font's name and those that stand in for it, as CSS writes them. */
export function fontFamily({ name }: Pick<CellStyle['font'], 'name'>): string {
  return `'${name.replace(/['"\\;{}<>]/g, '')}', ${FALLBACKS}`;
}

/** So many widths are remembered in each font, then it begins anew: enough for the words of a large plan. */
const REMEMBERED = 20_000;
const measures = new Map<string, Measure>();
let context: CanvasRenderingContext2D | null | undefined;

/** Measures texts in a font of a cell, as the browser draws them; without a browser by a rule of thumb. */
export function measureIn(font: Pick<CellStyle['font'], 'name' | 'size' | 'bold' | 'italic'>): Measure {
  const css = `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${font.size}pt ${fontFamily(font)}`;
  const known = measures.get(css);
  if (known !== undefined) return known;
  const widths = new Map<string, number>();
  const measure: Measure = (text) => {
    const before = widths.get(text);
    if (before !== undefined) return before;
    const width = widthOf(text, css) ?? text.length * font.size * THUMB;
    if (widths.size >= REMEMBERED) widths.clear();
    widths.set(text, width);
    return width;
  };
  measures.set(css, measure);
  return measure;
}

/** The usual width of a character, as a part of the font's size in points. */
const THUMB = 0.66;

function widthOf(text: string, css: string): number | undefined {
  if (typeof document === 'undefined') return undefined;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  context.font = css;
  return context.measureText(text).width;
}
