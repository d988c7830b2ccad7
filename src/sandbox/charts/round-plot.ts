import type { ChartPicture } from '../../host';
import { slicePath, spotAt, type Room, type Shape, type Spot } from './shapes';

/** Where a label stands on its slice, in parts of the way from the hole to the edge. */
const LABEL_AT: Readonly<Record<string, number>> = { InsideEnd: 0.8, OutsideEnd: 1.15, InsideBase: 0.25 };

/** Draws the slices of a pie, or the rings of a doughnut, the first series inside. */
export function drawRound(picture: ChartPicture, room: Room): readonly Shape[] {
  const { form, series, categories, hole } = picture;
  const center: Spot = [room.x + room.width / 2, room.y + room.height / 2];
  const outside = series.some(({ labels }) => labels?.position === 'OutsideEnd');
  const radius = (Math.min(room.width, room.height) / 2) * (outside ? 0.82 : 0.96);
  const rings = form === 'pie' ? series.slice(0, 1) : series;
  const inner = form === 'pie' ? 0 : radius * hole;
  const thickness = (radius - inner) / Math.max(1, rings.length);

  return rings.flatMap(({ name, values, texts, colors, labels }, ring) => {
    const from = inner + ring * thickness;
    const to = from + thickness;
    const sizes = values.map((value) => Math.max(0, value ?? 0));
    const sum = sizes.reduce((total, size) => total + size, 0);
    let turn = 0;
    return sizes.flatMap((size, index): readonly Shape[] => {
      if (size === 0) return [];
      const [start, end] = [turn, turn + size / sum];
      turn = end;
      const slice: Shape = {
        kind: 'filled',
        path: slicePath(center, from, to, start, end),
        color: colors[index] ?? '',
        edge: '#FFFFFF',
        tip: `${categories[index] ?? name}: ${texts[index] ?? ''} (${Math.round((size / sum) * 100)} %)`,
      };
      const words = labels?.texts[index] ?? '';
      if (labels === undefined || words === '') return [slice];
      const middle = form === 'pie' ? 0.65 : 0.5;
      const [x, y] = spotAt(center, from + thickness * (LABEL_AT[labels.position ?? ''] ?? middle), (start + end) / 2);
      return [slice, { kind: 'text', x, y, words, text: labels.text, anchor: 'middle' }];
    });
  });
}
