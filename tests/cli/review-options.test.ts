import { cliWords } from '../../src/cli/cli-words';
import { CommandError } from '../../src/cli/command-error';
import { typedLanguage } from '../../src/cli/read-options';
import { reviewOptions } from '../../src/cli/review-options';
import { dayOf } from '../../src/core/plan/day';

const TODAY = dayOf(2024, 9, 15);
const read = (...typed: string[]) => reviewOptions(typed, { language: 'es', today: TODAY, words: cliWords('es') });

function refusal(...typed: string[]): string {
  try {
    read(...typed);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    expect(error.exitCode).toBe(2);
    expect(error.message).not.toContain('\n');
    return error.message;
  }
  throw new Error('nothing was refused');
}

describe('reviewOptions', () => {
  it('requires only the plan', () => {
    expect(read('plan.xlsx')).toMatchObject({
      file: 'plan.xlsx',
      asOf: { day: TODAY, followsToday: true },
      language: 'es',
      marks: true,
      sheets: true,
      clear: false,
      strict: false,
    });
  });

  it('omits options that weren’t typed', () => {
    expect(Object.keys(read('plan.xlsx') ?? {})).not.toEqual(expect.arrayContaining(['sheet']));
    expect(read('plan.xlsx')).not.toHaveProperty('structure');
    expect(read('plan.xlsx')).not.toHaveProperty('out');
    expect(read('plan.xlsx')).not.toHaveProperty('report');
  });

  it('accepts every option, before and after the plan, with a space or an equals sign', () => {
    const options = read(
      ...['--as-of', '2024-05-15', '--out=a.xlsx', 'plan.xlsx', '--report', 'r.json', '--sheet', 'Plan 2024'],
      ...['--structure', 'caf-2013-es', '--lang', 'en', '--no-marks', '--no-sheets', '--strict'],
    );
    expect(options).toMatchObject({
      file: 'plan.xlsx',
      asOf: { day: dayOf(2024, 5, 15), followsToday: false },
      out: 'a.xlsx',
      report: 'r.json',
      sheet: 'Plan 2024',
      structure: { id: 'caf-2013-es' },
      language: 'en',
      marks: false,
      sheets: false,
      strict: true,
    });
  });

  it('takes the rows of the heading and any number of columns', () => {
    const options = read(
      'plan.xlsx',
      '--heading',
      '3-4',
      '--column',
      'end=I',
      '--column=Owner=aa',
      '--column',
      'tasks=none',
    );
    expect(options).toMatchObject({ headingRows: [2, 3], columns: { end: 8, owner: 26, tasks: null } });
    expect(read('plan.xlsx', '--heading', '12')).toMatchObject({ headingRows: [11] });
    expect(read('plan.xlsx', '--structure', 'none')).toMatchObject({ structure: { id: 'none', entries: [] } });
  });

  it('adds nothing with --clear', () => {
    expect(read('plan.xlsx', '--clear')).toMatchObject({ clear: true, marks: false, sheets: false });
  });

  it('accepts a name that starts with a dash if it is unambiguous', () => {
    expect(read('--sheet=-2024-', '--', '-plan.xlsx')).toMatchObject({ sheet: '-2024-', file: '-plan.xlsx' });
  });

  it('is null if help is requested, whatever else is typed', () => {
    expect(read('--help')).toBeNull();
    expect(read('plan.xlsx', '--strict', '--help')).toBeNull();
  });

  it.each([
    [[], 'Falta el archivo'],
    [['a.xlsx', 'b.xlsx'], '«a.xlsx», «b.xlsx»'],
    [['plan.xlsx', '--asof', '2024-01-01'], '--asof'],
    [['plan.xlsx', '-x'], '-x'],
    [['plan.xlsx', '--out'], '--out'],
    [['plan.xlsx', '--out='], '--out'],
    [['plan.xlsx', '--out', '--report', 'r.json'], '--out'],
    [['plan.xlsx', '--clear=yes'], '--clear'],
    [['plan.xlsx', '--out', 'a.xlsx', '--out', 'b.xlsx'], '--out aparece dos veces'],
    [['plan.xlsx', '--as-of', '15/09/2024'], '15/09/2024'],
    [['plan.xlsx', '--as-of', '2024-02-30'], '2024-02-30'],
    [['plan.xlsx', '--structure', 'efqm'], 'caf-2020-es-do, caf-2013-es'],
    [['plan.xlsx', '--structure', 'efqm'], 'none'],
    [['plan.xlsx', '--heading', '4-3'], '--heading «4-3»'],
    [['plan.xlsx', '--heading', '0'], '--heading «0»'],
    [['plan.xlsx', '--heading', '1-7'], '--heading «1-7»'],
    [['plan.xlsx', '--column', 'end'], '--column «end»'],
    [['plan.xlsx', '--column', 'fin=I'], 'owner'],
    [['plan.xlsx', '--column', 'end=XFE'], 'end=XFE'],
    [['plan.xlsx', '--lang', 'fr'], '«fr»'],
    [['plan.xlsx', '--constructor', 'x'], '--constructor'],
  ])('refuses %j in one line', (typed, text) => {
    expect(refusal(...typed)).toContain(text);
  });
});

describe('typedLanguage', () => {
  it.each([
    [['--lang', 'en'], 'en'],
    [['plan.xlsx', '--lang=en', '--wrong'], 'en'],
    [['--lang', 'fr'], 'es'],
    [['--lang'], 'es'],
    [[], 'es'],
  ])('of %j is %s', (typed, language) => {
    expect(typedLanguage(typed, 'es')).toBe(language);
  });
});
