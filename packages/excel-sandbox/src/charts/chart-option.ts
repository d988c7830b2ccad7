import type { ChartPicture } from 'excel-host';
import type { ChartOption } from './chart-library';
import { CHART_FONT } from './chart-text';
import { frameOption } from './frame-option';
import { roundOption } from './round-option';
import { straightOption } from './straight-option';

/** What the library is told so that it draws a chart of the workbook in so many pixels, as Excel would. */
export function chartOption(picture: ChartPicture, width: number, height: number): ChartOption {
  const { title, legend, room } = frameOption(picture, width, height);
  const { form } = picture;
  const isRound = form === 'pie' || form === 'doughnut';
  return {
    animation: false,
    textStyle: { fontFamily: CHART_FONT },
    title,
    legend,
    ...(form === undefined ? {} : isRound ? roundOption(picture, room) : straightOption(picture, room, width)),
  };
}
