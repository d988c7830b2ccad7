import fc from 'fast-check';
import { areSettingsWhole, parsePlanSettings } from '../../../src/core/plan/plan-settings';

describe('parsePlanSettings', () => {
  test('keeps valid settings', () => {
    const settings = {
      sheet: 'Plan 2024',
      headingRows: [3, 2],
      columns: { end: 8, owner: null },
      statusWords: { completed: ['Lograda'] },
      structure: 'caf-2013-es',
      dueSoonDays: 15,
      rulesOff: ['coverage', 'a-rule-of-tomorrow'],
      markPlace: 'row',
      sheetsOff: ['timeline', 'a-sheet-of-tomorrow'],
    };
    expect(parsePlanSettings(settings)).toEqual({ ...settings, headingRows: [2, 3] });
  });

  test('omits invalid ones', () => {
    expect(
      parsePlanSettings({
        sheet: ' ',
        headingRows: ['x'],
        columns: { end: -1, price: 3, start: 2 },
        statusWords: { completed: [1, 'Hecha', ''], unknown: ['x'] },
        dueSoonDays: 1.5,
        rulesOff: 'coverage',
        markPlace: 'column',
        other: true,
      }),
    ).toEqual({ columns: { start: 2 }, statusWords: { completed: ['Hecha'] } });
  });

  test('lists each rule that is off once', () => {
    expect(parsePlanSettings({ rulesOff: ['coverage', 7, 'coverage', ''] })).toEqual({ rulesOff: ['coverage'] });
  });

  test('accepts any value without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof parsePlanSettings(value)).toBe('object');
      }),
    );
  });
});

describe('areSettingsWhole', () => {
  it.each([
    [{}, true],
    [{ sheet: 'Plan', columns: { start: 3, end: null }, rulesOff: ['coverage'] }, true],
    [{ columns: { end: null, start: 3 }, sheet: 'Plan' }, true],
    [{ sheet: 7 }, false],
    [{ columns: { end: 'I' } }, false],
    [{ newerSetting: true }, false],
    ['{"sheet":"Plan"', false],
    [null, false],
  ])('%j: %j', (saved, whole) => {
    expect(areSettingsWhole(saved)).toBe(whole);
  });
});
