import { placeOfChart } from '../../src/charts/chart-place';
import { createAxis } from '../../src/grid/axis';

test('a chart follows the size of its cells', () => {
  const layout = { rows: createAxis(10, (row) => (row === 0 ? 100 : 20)), columns: createAxis(10, () => 64) };
  const from = { row: 1, column: 1, rowOffset: 7.5, columnOffset: 0 };
  const to = { row: 3, column: 2, rowOffset: 0, columnOffset: 600 };
  expect(placeOfChart({ from, to }, layout)).toEqual({ left: 64, top: 110, width: 128, height: 30 });
});
