import { dayOf } from '../../src/day';
import { dateAhead, machineDay } from '../../src/frames/clock';

test('machineDay is the date in the local time zone', () => {
  expect(machineDay(new Date(2024, 8, 15, 23, 59))).toBe(dayOf(2024, 9, 15));
});

describe('dateAhead', () => {
  beforeAll(() => jest.useFakeTimers({ now: new Date(2024, 8, 15, 10, 30) }));
  afterAll(() => jest.useRealTimers());

  test.each([
    [0, '2024-09-15 10:30'],
    [1, '2024-09-16 10:30'],
    [-46, '2024-07-31 10:30'],
    [366, '2025-09-16 10:30'],
  ])('%i days ahead it is %s', (days, expected) => {
    const Ahead = dateAhead(Date, days);
    const now = new Ahead();
    const two = (part: number) => String(part).padStart(2, '0');
    const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    expect(`${date} ${two(now.getHours())}:${two(now.getMinutes())}`).toBe(expected);
    expect(Ahead.now()).toBe(now.getTime());
    expect(Ahead()).toBe(now.toString());
  });

  test('leaves all other dates as they are', () => {
    const Ahead = dateAhead(Date, 100);
    expect(new Ahead(2024, 0, 2).getTime()).toBe(new Date(2024, 0, 2).getTime());
    expect(new Ahead(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
    expect(Ahead.parse('2024-01-02')).toBe(Date.parse('2024-01-02'));
    expect(Ahead.UTC(2024, 0, 2)).toBe(Date.UTC(2024, 0, 2));
  });

  test('its dates and the window’s own pass instanceof either way', () => {
    const Ahead = dateAhead(Date, 100);
    expect(new Ahead()).toBeInstanceOf(Date);
    expect(new Date()).toBeInstanceOf(Ahead);
  });
});
