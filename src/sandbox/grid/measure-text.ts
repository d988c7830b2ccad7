import type { CellStyle } from '../../host';
import type { Measure } from './text-fit';

/** What stands in for a font that this machine doesn't have: Office's own fonts are seldom there outside of Office. */
const FALLBACKS = "Carlito, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

/** A font's name and those that stand in for it, as CSS writes them. */
export function fontFamily({ name }: Pick<CellStyle['font'], 'name'>): string {
  return `'${name.replace(/['"\\;{}<>]/g, '')}', ${FALLBACKS}`;
}

const widths = new Map<string, number>();
/** So many widths are remembered, then it begins anew: enough for every cell in sight. */
const REMEMBERED = 20_000;
let context: CanvasRenderingContext2D | null | undefined;

/** Measures texts in a font of a cell, as the browser draws them. */
export function measureIn(font: Pick<CellStyle['font'], 'name' | 'size' | 'bold' | 'italic'>): Measure {
  const css = `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${font.size}pt ${fontFamily(font)}`;
  return (text) => {
    const key = `${css}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context ??= document.createElement('canvas').getContext('2d');
    if (!context) return 0;
    context.font = css;
    const { width } = context.measureText(text);
    if (widths.size >= REMEMBERED) widths.clear();
    widths.set(key, width);
    return width;
  };
}
