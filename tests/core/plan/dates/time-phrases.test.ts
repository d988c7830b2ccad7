import { dayOf, isoDay } from '../../../../src/core/plan/day';
import {
  endAfter,
  durationUnitOf,
  readDuration,
  saysNoDay,
  yearPartOf,
} from '../../../../src/core/plan/dates/time-phrases';

describe('a time without a day', () => {
  it.each([
    'Trimestral',
    'mensualmente',
    'Inmediato',
    'acción inmediata',
    'De inmediato',
    'Corto plazo',
    'a mediano plazo',
    'Según demanda',
    'A demanda',
    'Por requerimiento de las áreas',
    'Según necesidad.',
    'Cuando se requiera',
    'Cada vez que sea necesario',
    'Cada tres meses',
    'Todos los años',
    '2 veces al año',
    '3 meses',
    '90 días hábiles',
    'un año',
    '15 días después de la aprobación',
    'Curso 2015/2016',
    'Año lectivo 2023-2024',
  ])('%s', (text) => expect(saysNoDay(text)).toBe(true));

  it.each([
    'pronto',
    'por definir',
    'Cuando se apruebe el presupuesto',
    'no',
    'Dirección General',
    '31/09/2024',
    'mes',
  ])('not: %s', (text) => expect(saysNoDay(text)).toBe(false));
});

describe('a duration', () => {
  it.each([
    ['3 meses', 3, 'month', null],
    ['Tres (3) meses', 3, 'month', null],
    ['1 año', 12, 'month', null],
    ['Plazo de 2 semestres', 12, 'month', null],
    ['90 días', 90, 'day', null],
    ['dos semanas', 14, 'day', null],
    ['6 meses a partir de enero 2024', 6, 'month', 'enero 2024'],
    ['30 días desde el 15/01/2024', 30, 'day', '15/01/2024'],
  ] as const)('%s', (text, count, unit, start) =>
    expect(readDuration(text)).toEqual({ duration: { count, unit }, start }),
  );

  it.each(['marzo', 'primer trimestre', '3 meses después de la firma', '12', 'mes de mayo'])('not: %s', (text) =>
    expect(readDuration(text)).toBeNull(),
  );

  it.each([
    [dayOf(2024, 1, 8), 'day', 3, 'month', '2024-04-07'],
    [dayOf(2024, 1, 1), 'month', 3, 'month', '2024-03-31'],
    [dayOf(2023, 7, 1), 'month', 6, 'month', '2023-12-31'],
    [dayOf(2024, 1, 31), 'day', 1, 'month', '2024-02-29'],
    [dayOf(2024, 1, 1), 'day', 90, 'day', '2024-03-30'],
  ] as const)('from %d (%s), %d %s: until %s', (day, precision, count, unit, end) => {
    const last = endAfter({ day, precision }, { count, unit });
    expect(last && isoDay(last.day)).toBe(end);
  });
});

it.each([
  ['Tiempo (meses)', 1, 'month', null],
  ['Plazo en días', 1, 'day', null],
  ['Duración (semanas)', 7, 'day', null],
  ['Meses', 1, 'month', null],
  ['Semestre de ejecución', null, null, 6],
  ['Trimestre', null, null, 3],
  ['Mes', null, null, 1],
  ['Tiempo', null, null, null],
] as const)('the heading %s counts by', (heading, count, unit, part) => {
  expect(durationUnitOf(heading)).toEqual(count === null ? null : { count, unit });
  expect(yearPartOf(heading)).toBe(part);
});
