import type { TextPicture } from '../../host';

/** A point of a chart's drawing, in pixels from its upper left corner. */
export type Spot = readonly [x: number, y: number];

/** A rectangle of a chart's drawing, in pixels. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text; `y` is its middle. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly text: TextPicture;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether it is read from below, as the words beside an upright axis are. */
  readonly upright?: true;
}

/** A filled shape; `tip` is what it says when it is pointed at. */
export interface FilledShape {
  readonly kind: 'filled';
  /** As SVG writes it. */
  readonly path: string;
  readonly color: string;
  readonly edge?: string;
  readonly tip?: string;
}

/** A line through some points. */
export interface LineShape {
  readonly kind: 'line';
  readonly path: string;
  readonly color: string;
  readonly width: number;
  readonly tip?: string;
}

/** What a chart is drawn of, from the back to the front. */
export type Shape = TextShape | FilledShape | LineShape;

/** Tells how wide a text is, in pixels. */
export type MeasureText = (words: string, text: TextPicture) => number;

const PIXELS_OF_POINT = 96 / 72;

/** The height of a line of text in pixels. */
export function lineHeight({ size }: TextPicture): number {
  return size * PIXELS_OF_POINT * 1.3;
}

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** A rectangle as a filled shape's path. */
export function boxPath({ x, y, width, height }: Room): string {
  return `M${number(x)} ${number(y)}h${number(width)}v${number(height)}h${number(-width)}z`;
}

/** A line's path; a gap is begun anew after. */
export function linePath(spots: readonly (Spot | null)[]): string {
  let pen = 'M';
  return spots
    .map((spot) => {
      const step = spot === null ? '' : `${pen}${number(spot[0])} ${number(spot[1])}`;
      pen = spot === null ? 'M' : 'L';
      return step;
    })
    .join('');
}

/** A straight line. */
export function straight(from: Spot, to: Spot, color: string): LineShape {
  return { kind: 'line', path: linePath([from, to]), color, width: 1 };
}

/** A part of a ring, or of a disc where `inner` is 0; angles in parts of a turn, clockwise from the top. */
export function slicePath(center: Spot, inner: number, outer: number, from: number, to: number): string {
  // A whole turn would end where it begins and be nothing: it is drawn in two halves.
  if (to - from > 0.9999) {
    return (
      slicePath(center, inner, outer, from, from + 0.5) + slicePath(center, inner, outer, from + 0.5, from + 0.9998)
    );
  }
  const large = to - from > 0.5 ? 1 : 0;
  const corner = (radius: number, turn: number): string => spotAt(center, radius, turn).map(number).join(' ');
  const arc = (radius: number, turn: number, sweep: 0 | 1): string =>
    `A${number(radius)} ${number(radius)} 0 ${large} ${sweep} ${corner(radius, turn)}`;
  const back = inner > 0 ? `L${corner(inner, to)}${arc(inner, from, 0)}` : `L${corner(0, to)}`;
  return `M${corner(outer, from)}${arc(outer, to, 1)}${back}z`;
}

/** The point at a distance and an angle (in parts of a turn, clockwise from the top) of another. */
export function spotAt([x, y]: Spot, radius: number, turn: number): Spot {
  const angle = turn * 2 * Math.PI;
  return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
}

/** A text cut to a width, `…` where something is missing; empty where not even a letter fits. */
export function cut(words: string, width: number, text: TextPicture, measure: MeasureText): string {
  if (measure(words, text) <= width) return words;
  const letters = Array.from(words);
  while (letters.length > 0 && measure(`${letters.join('')}…`, text) > width) letters.pop();
  return letters.length === 0 ? '' : `${letters.join('').trimEnd()}…`;
}

/** A text in lines of a width, broken between words; what doesn't fit in the last one is cut. */
export function wrap(
  words: string,
  width: number,
  most: number,
  text: TextPicture,
  measure: MeasureText,
): readonly string[] {
  const lines: string[] = [];
  let rest = words.split(/\s+/).filter((word) => word !== '');
  while (rest.length > 0 && lines.length < most - 1) {
    let count = 1;
    while (count < rest.length && measure(rest.slice(0, count + 1).join(' '), text) <= width) count++;
    lines.push(cut(rest.slice(0, count).join(' '), width, text, measure));
    rest = rest.slice(count);
  }
  return rest.length === 0 ? lines : [...lines, cut(rest.join(' '), width, text, measure)];
}
