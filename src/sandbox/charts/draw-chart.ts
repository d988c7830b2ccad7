import type { ChartPicture } from '../../host';
import { drawFrame } from './frame';
import { drawRound } from './round-plot';
import type { MeasureText, Shape } from './shapes';
import { drawStraight } from './straight-plot';

/** Draws a chart in so many pixels. A kind that is not drawn gets its title and its name, so that it is seen that something stands there. */
export function drawChart(
  picture: ChartPicture,
  width: number,
  height: number,
  measure: MeasureText,
): readonly Shape[] {
  const { shapes, room } = drawFrame(picture, width, height, measure);
  switch (picture.form) {
    case 'pie':
    case 'doughnut':
      return [...shapes, ...drawRound(picture, room)];
    case 'column':
    case 'bar':
    case 'line':
      return [...shapes, ...drawStraight(picture, room, measure)];
    default: {
      const text = { size: 9, bold: false, color: '#595959' };
      const [x, y] = [room.x + room.width / 2, room.y + room.height / 2];
      return [...shapes, { kind: 'text', x, y, words: picture.type, text, anchor: 'middle' }];
    }
  }
}
