import { DAYS_TO_1904 } from '../../core/plan/dates/date-system';
import { calendarDay, dayOf, isCalendarDay, lastDayOfMonth, type Day } from '../../core/plan/day';
import type { PlanCell } from '../../core/plan/improvement-plan';

/** A way of writing an end that a rule can judge by itself, also in rows to come. */
export interface LiveForm {
  /**
   * The day that a cell means by this form; `null` if it isn't written that way. Agrees with {@link LiveForm.formula}.
   */
  readonly day: (cell: PlanCell) => Day | null;
  /**
   * Terms that are true only for cells written that way, and the day as an expression; an error in any of them makes a
   * rule false.
   */
  readonly formula: (cell: string) => { readonly guards: readonly string[]; readonly end: string };
  /** Whether it gets a rule even if no cell of the plan is written that way: people type this form. */
  readonly always: boolean;
}

/** Three letters a month. */
const SPANISH_MONTHS = 'enefebmarabrmayjunjulagosepoctnovdic';

/** The four that differ in English. */
const ENGLISH_MONTHS = 'jan------apr---------aug---------dec';

/** A month's number, 1–12, from its name; 0 if the letters aren't a month. */
function monthNumber(name: string, months: string): number {
  const place = name.length < 3 ? -1 : months.indexOf(name.slice(0, 3).toLowerCase());
  return place < 0 || place % 3 !== 0 ? 0 : place / 3 + 1;
}

/** {@link monthNumber} as a formula, of an expression that is three letters. */
function monthFormula(letters: string, months: string): string {
  return `(SEARCH(${letters},"${months}")+2)/3`;
}

function textOf(cell: PlanCell): string {
  return cell.kind === 'text' ? String(cell.value) : '';
}

function calendarDayOrNull(year: number, month: number, day: number): Day | null {
  return isCalendarDay(year, month, day) ? dayOf(year, month, day) : null;
}

/** A real date. `monthOnly`: its number format shows no day, so it means the month's last. */
export function realDates(monthOnly: boolean, date1904: boolean): LiveForm {
  return {
    day: (cell) => {
      if (cell.kind !== 'number' || typeof cell.value !== 'number') return null;
      const day = Math.floor(cell.value) + (date1904 ? DAYS_TO_1904 : 0);
      const { year, month } = calendarDay(day);
      return monthOnly ? lastDayOfMonth(year, month) : day;
    },
    formula: (cell) => ({ guards: [`ISNUMBER(${cell})`], end: monthOnly ? `EOMONTH(${cell},0)` : `INT(${cell})` }),
    always: !monthOnly,
  };
}

/** `ago-24`, `sept/24`, `Enero 2024`: the month's last day. A range such as `ene-mar 24` is none. */
const monthAndYear = (months: string, always: boolean): LiveForm => ({
  day: (cell) => {
    const [, letters = '', year = ''] = /^(\p{L}{3})\p{L}*\.?(?: +|[-/])(?:20)?(\d{2}) *$/u.exec(textOf(cell)) ?? [];
    const month = monthNumber(letters, months);
    return month === 0 ? null : lastDayOfMonth(2000 + Number(year), month);
  },
  formula: (cell) => ({
    // What follows the first separator must be figures: a number other than 0 is true to AND, and an error makes it
    // false.
    guards: [`-MID(${cell},FIND("-",SUBSTITUTE(SUBSTITUTE(${cell}," ","-"),"/","-"))+1,9)`],
    end: `DATE(2000+RIGHT(TRIM(${cell}),2),${monthFormula(`LEFT(${cell},3)`, months)}+1,0)`,
  }),
  always,
});

/** `31/12/2024` or `12/31/2024`, also with `-` or `.` between. */
function figures(separator: '/' | '-' | '.', first: 'day' | 'month'): LiveForm {
  const pattern = new RegExp(`^(\\d{1,2})\\${separator}(\\d{1,2})\\${separator}(20\\d{2}) *$`);
  return {
    day: (cell) => {
      const [, one, two, year] = (pattern.exec(textOf(cell)) ?? []).map(Number);
      if (one === undefined || two === undefined || year === undefined) return null;
      return first === 'day' ? calendarDayOrNull(year, two, one) : calendarDayOrNull(year, one, two);
    },
    formula: (cell) => {
      const a = `FIND("${separator}",${cell})`;
      const b = `FIND("${separator}",${cell},${a}+1)`;
      const [one, two] = [`LEFT(${cell},${a}-1)`, `MID(${cell},${a}+1,${b}-${a}-1)`];
      const year = `RIGHT(TRIM(${cell}),4)`;
      return {
        guards: [`LEN(TRIM(${cell}))<11`, `${a}<4`],
        end: first === 'day' ? `DATE(${year},${two},${one})` : `DATE(${year},${one},${two})`,
      };
    },
    always: false,
  };
}

/** `2024-12-31`. */
const iso: LiveForm = {
  day: (cell) => {
    const [, year, month, day] = (/^(20\d{2})-(\d{2})-(\d{2})$/.exec(textOf(cell)) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined) return null;
    return calendarDayOrNull(year, month, day);
  },
  formula: (cell) => ({
    guards: [`LEN(${cell})=10`, `MID(${cell},5,1)="-"`],
    end: `DATE(LEFT(${cell},4),MID(${cell},6,2),RIGHT(${cell},2))`,
  }),
  always: false,
};

/** `15 de marzo de 2024`. */
const dayInWords: LiveForm = {
  day: (cell) => {
    const [, day, name = '', year] = /^(\d{1,2}) de (\p{L}+) del? (20\d{2})$/iu.exec(textOf(cell)) ?? [];
    const month = monthNumber(name, SPANISH_MONTHS);
    return month === 0 ? null : calendarDayOrNull(Number(year), month, Number(day));
  },
  formula: (cell) => ({
    // The longest such text has 25 characters; a range from one day to another is longer.
    guards: [`LEN(${cell})<26`],
    end: `DATE(RIGHT(${cell},4),${monthFormula(`MID(${cell},SEARCH(" de ",${cell})+4,3)`, SPANISH_MONTHS)},LEFT(${cell},FIND(" ",${cell})-1))`,
  }),
  always: false,
};

/** The forms of text. Each excludes the others, except for the order of day and month. */
export const TEXT_FORMS: readonly LiveForm[] = [
  monthAndYear(SPANISH_MONTHS, true),
  monthAndYear(ENGLISH_MONTHS, false),
  iso,
  dayInWords,
  ...(['/', '-', '.'] as const).flatMap((separator) => [figures(separator, 'day'), figures(separator, 'month')]),
];
