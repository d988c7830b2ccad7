import { sampleReview } from '../sample-review';
import { actionArea } from '../../../src/taskpane/state/action-area';

test.each([
  [{ number: 0, action: 5, start: 7, end: 8, comments: 12 }, 'F7:I7'],
  [{ action: 3, period: 1 }, 'B7:D7'],
  [{ tasks: 2, owner: 4 }, 'C7:E7'],
])('a jump shows the action and its dates: %j', (columns, area) => {
  const plan = { ...sampleReview().plan, columns };
  expect(actionArea({ ...plan, parts: [{ ...plan, columns }] }, 6)).toBe(area);
});
