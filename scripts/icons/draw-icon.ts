import { SITUATION_STYLES } from '../../src/core/schedule/palette';

/** The add-in's icon, which is also the pane's, and one for each other button of the ribbon. */
export const ICONS = ['plan', 'review', 'mark', 'sheets', 'remove-marks'] as const;

export type Icon = (typeof ICONS)[number];

/**
 * Sides in pixels. The ribbon requires 16, 32 and 80 and uses the others on high-resolution screens; the list of
 * add-ins uses 32 and 64 (https://learn.microsoft.com/javascript/api/manifest/icon).
 */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Tests whether a point is inside; the icon is 16 units wide and high. */
interface Shape {
  readonly color: string;
  readonly holds: (x: number, y: number) => boolean;
}

const GREEN = '#107C41';
const WHITE = '#FFFFFF';
const LINE = '#B9B7B3';
const GREY = '#5F5C58';

const box = (color: string, left: number, top: number, width: number, height: number, radius = 0): Shape => ({
  color,
  holds: (x, y) => {
    const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
    const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
    const inside = x >= left && x < left + width && y >= top && y < top + height;
    return inside && dx * dx + dy * dy <= radius * radius;
  },
});
const disc = (color: string, x0: number, y0: number, radius: number): Shape => ({
  color,
  holds: (x, y) => (x - x0) ** 2 + (y - y0) ** 2 <= radius * radius,
});
const stroke = (color: string, x1: number, y1: number, x2: number, y2: number, width: number): Shape => ({
  color,
  holds: (x, y) => {
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
    const along = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
    return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) <= width / 2;
  },
});

/** A sheet with a green heading and rows that start with the color of a situation. */
function sheet(size: number): readonly Shape[] {
  const situations = (['overdue', 'due-soon', 'completed'] as const).map(
    (situation) => SITUATION_STYLES[situation].solid,
  );
  // A third row would be illegible at 16 pixels.
  const rows = size < 32 ? [7.5, 11.5] : [6.9, 9.7, 12.5];
  const radius = size < 32 ? 1.2 : 0.95;
  return [
    box(GREEN, 1, 1, 14, 14, 2),
    box(WHITE, 1.8, 5, 12.4, 9.2, 1.2),
    ...rows.flatMap((y, row) => [disc(situations[row] ?? GREEN, 4, y, radius), box(LINE, 6.3, y - 0.5, 6.4, 1, 0.5)]),
  ];
}

/** A disc in the lower right corner, with a ring that separates it from the sheet. */
const badge = (color: string): readonly Shape[] => [disc(WHITE, 11.5, 11.5, 4.5), disc(color, 11.5, 11.5, 3.8)];

const BADGES: Readonly<Record<Icon, readonly Shape[]>> = {
  plan: [],
  // A magnifying glass over the sheet.
  review: [
    disc(WHITE, 10.6, 10.6, 4.7),
    stroke(WHITE, 13, 13, 15, 15, 3),
    stroke(GREY, 13, 13, 14.8, 14.8, 1.7),
    disc(GREY, 10.6, 10.6, 3.9),
    disc(WHITE, 10.6, 10.6, 2.6),
    disc(SITUATION_STYLES.overdue.solid, 10.6, 10.6, 1.3),
  ],
  mark: [
    ...badge(SITUATION_STYLES.overdue.solid),
    stroke(WHITE, 11.5, 9.4, 11.5, 11.7, 1.2),
    disc(WHITE, 11.5, 13.5, 0.7),
  ],
  sheets: [
    ...badge(GREEN),
    box(WHITE, 9.3, 11.5, 1.1, 2.3),
    box(WHITE, 11, 9.2, 1.1, 4.6),
    box(WHITE, 12.7, 10.4, 1.1, 3.4),
  ],
  'remove-marks': [
    ...badge(GREY),
    stroke(WHITE, 10.1, 10.1, 12.9, 12.9, 1.1),
    stroke(WHITE, 12.9, 10.1, 10.1, 12.9, 1.1),
  ],
};

/** Samples per pixel and direction, for antialiasing. */
const FINENESS = 4;

/** An icon's pixels: red, green, blue and alpha of each, 0–255, row by row. */
export function drawIcon(icon: Icon, size: number): Uint8Array {
  const shapes = [...sheet(size), ...BADGES[icon]].map(({ color, holds }) => ({
    holds,
    channels: [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)),
  }));
  const pixels = new Uint8Array(size * size * 4);
  const unit = 16 / size;
  for (let pixel = 0; pixel < size * size; pixel++) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let point = 0; point < FINENESS * FINENESS; point++) {
      const x = ((pixel % size) + ((point % FINENESS) + 0.5) / FINENESS) * unit;
      const y = (Math.floor(pixel / size) + (Math.floor(point / FINENESS) + 0.5) / FINENESS) * unit;
      const top = shapes.findLast(({ holds }) => holds(x, y));
      if (!top) continue;
      covered += 1;
      top.channels.forEach((channel, at) => (sum[at] = (sum[at] ?? 0) + channel));
    }
    if (covered === 0) continue;
    pixels.set(
      [...sum.map((channel) => Math.round(channel / covered)), Math.round((covered / FINENESS ** 2) * 255)],
      pixel * 4,
    );
  }
  return pixels;
}
