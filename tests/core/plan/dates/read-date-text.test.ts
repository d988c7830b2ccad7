import { isoDay } from '../../../../src/core/plan/day';
import type { Span } from '../../../../src/core/plan/dates/date-points';
import { dateOrderOf, readDateText, type DateText } from '../../../../src/core/plan/dates/read-date-text';

const spanOf = ({ first, last }: Span): string =>
  first.day === last.day ? isoDay(first.day) : `${isoDay(first.day)}…${isoDay(last.day)}`;
const spansOf = (read: DateText | null): string => read?.spans.map(spanOf).join(' | ') ?? 'none';

describe('a date in words or numbers', () => {
  it.each([
    ['may-24', '2024-05-01…2024-05-31'],
    ['Apr-24', '2024-04-01…2024-04-30'],
    ['ago-24', '2024-08-01…2024-08-31'],
    ['ene. 2024', '2024-01-01…2024-01-31'],
    ['Enero 2024', '2024-01-01…2024-01-31'],
    ['ENERO DE 2024', '2024-01-01…2024-01-31'],
    ['enero del año 2024', '2024-01-01…2024-01-31'],
    ['sept/24', '2024-09-01…2024-09-30'],
    ['Set. 2024', '2024-09-01…2024-09-30'],
    ["mayo '24", '2024-05-01…2024-05-31'],
    ['feb24', '2024-02-01…2024-02-29'],
    ['2024 marzo', '2024-03-01…2024-03-31'],
    ['05/2024', '2024-05-01…2024-05-31'],
    ['5-2024', '2024-05-01…2024-05-31'],
    ['2024-05', '2024-05-01…2024-05-31'],
    ['05/24', '2024-05-01…2024-05-31'],
    ['diciembre', '2024-12-01…2024-12-31'],
    ['Dic.', '2024-12-01…2024-12-31'],
    ['mes de junio', '2024-06-01…2024-06-30'],
    ['31/12/2024', '2024-12-31'],
    ['31-12-24', '2024-12-31'],
    ['31.12.2024', '2024-12-31'],
    ['31/12/2024 00:00', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['05/05/2024', '2024-05-05'],
    ['2024-12-31', '2024-12-31'],
    ['2024/12/31', '2024-12-31'],
    ['2024-12-31T00:00:00', '2024-12-31'],
    ['15 de marzo de 2024', '2024-03-15'],
    ['15 de marzo del 2024', '2024-03-15'],
    ['viernes, 15 de marzo de 2024', '2024-03-15'],
    ['15-mar-24', '2024-03-15'],
    ['15/mar/2024', '2024-03-15'],
    ['1ro de marzo 2024', '2024-03-01'],
    ['1º de marzo de 2024', '2024-03-01'],
    ['1° marzo 2024', '2024-03-01'],
    ['March 15, 2024', '2024-03-15'],
    ['March 15th, 2024', '2024-03-15'],
    ['15th of March 2024', '2024-03-15'],
    ['15 de marzo', '2024-03-15'],
    ['March 15', '2024-03-15'],
    ['mayo 5', '2024-05-05'],
    ['dic-23', '2023-12-01…2023-12-31'],
    ['15/03', '2024-03-15'],
    ['1er trimestre 2024', '2024-01-01…2024-03-31'],
    ['1er. trimestre', '2024-01-01…2024-03-31'],
    ['Primer trimestre de 2024', '2024-01-01…2024-03-31'],
    ['III trimestre 2024', '2024-07-01…2024-09-30'],
    ['trimestre 3 de 2024', '2024-07-01…2024-09-30'],
    ['T3 2024', '2024-07-01…2024-09-30'],
    ['T3-2024', '2024-07-01…2024-09-30'],
    ['3T 2024', '2024-07-01…2024-09-30'],
    ['2024-T3', '2024-07-01…2024-09-30'],
    ['T4', '2024-10-01…2024-12-31'],
    ['Q2-24', '2024-04-01…2024-06-30'],
    ['Q2 2024', '2024-04-01…2024-06-30'],
    ['second quarter 2024', '2024-04-01…2024-06-30'],
    ['2do semestre', '2024-07-01…2024-12-31'],
    ['2do. Semestre 2024', '2024-07-01…2024-12-31'],
    ['S1 2024', '2024-01-01…2024-06-30'],
    ['H2 2024', '2024-07-01…2024-12-31'],
    ['2do cuatrimestre 2024', '2024-05-01…2024-08-31'],
    ['2024', '2024-01-01…2024-12-31'],
    ['Todo el año', '2024-01-01…2024-12-31'],
    ['Todo el año 2024', '2024-01-01…2024-12-31'],
    ['<b>may-24</b>', '2024-05-01…2024-05-31'],
    [' may‑24 ', '2024-05-01…2024-05-31'],
    ['Enero - Marzo 2024', '2024-01-01…2024-03-31'],
    ['Enero–Marzo 2024', '2024-01-01…2024-03-31'],
    ['enero/marzo 2024', '2024-01-01…2024-03-31'],
    ['ene-mar 2024', '2024-01-01…2024-03-31'],
    ['ene-mar', '2024-01-01…2024-03-31'],
    ['De enero a marzo de 2024', '2024-01-01…2024-03-31'],
    ['desde enero hasta marzo de 2024', '2024-01-01…2024-03-31'],
    ['ene-24 / mar-24', '2024-01-01…2024-03-31'],
    ['ene-24\nmar-24', '2024-01-01…2024-03-31'],
    ['ene 2024 - mar 2025', '2024-01-01…2025-03-31'],
    ['Nov. 2023 a feb. 2024', '2023-11-01…2024-02-29'],
    ['noviembre - febrero 2024', '2023-11-01…2024-02-29'],
    ['noviembre a febrero', '2024-11-01…2025-02-28'],
    ['01/01/2024 - 31/03/2024', '2024-01-01…2024-03-31'],
    ['01/01/2024 al 31/03/2024', '2024-01-01…2024-03-31'],
    ['del 1 al 15 de marzo de 2024', '2024-03-01…2024-03-15'],
    ['1-15 marzo 2024', '2024-03-01…2024-03-15'],
    ['15 de enero al 31 de marzo de 2024', '2024-01-15…2024-03-31'],
    ['1er y 2do trimestre 2024', '2024-01-01…2024-06-30'],
    ['T1 - T3 2024', '2024-01-01…2024-09-30'],
    ['2024-2025', '2024-01-01…2025-12-31'],
  ])('%s', (text, expected) => {
    expect(spansOf(readDateText(text, [2024], null))).toBe(expected);
  });

  it.each([
    ['03/04/2024', null, '2024-04-03 | 2024-03-04'],
    ['03/04/2024', 'day-first', '2024-04-03'],
    ['03/04/2024', 'month-first', '2024-03-04'],
    ['03/04', null, '2024-04-03 | 2024-03-04'],
    ['03/04/2024 - 05/06/2024', null, '2024-04-03…2024-06-05 | 2024-03-04…2024-05-06'],
  ] as const)('%s with the column %s', (text, order, expected) => {
    expect(spansOf(readDateText(text, [2024], order))).toBe(expected);
  });

  it.each([
    ['diciembre', [], 'none'],
    ['diciembre', [2025], '2025-12-01…2025-12-31'],
    ['diciembre', [2024, 2025], '2024-12-01…2024-12-31 | 2025-12-01…2025-12-31'],
    ['diciembre', [2024, 2025, 2026], 'none'],
    ['dic-25', [2024], '2025-12-01…2025-12-31'],
  ])('%s in a plan of %j', (text, years, expected) => {
    expect(spansOf(readDateText(text, years, null))).toBe(expected);
  });

  it.each(['Permanente', 'PERMANENTE.', 'Continuo', 'De forma continua', 'proceso permanente', 'ongoing'])(
    '%s has no end',
    (text) => {
      expect(readDateText(text, [2024], null)).toEqual({ spans: [], from: false, until: false, permanent: true });
    },
  );

  it.each([
    ['Enero 2024 - permanente', { permanent: true, from: false }],
    ['enero 2024 en adelante', { permanent: true, from: false }],
    ['a partir de enero 2024', { permanent: false, from: true }],
    ['hasta diciembre 2024', { until: true }],
    ['antes del 31/12/2024', { until: true }],
  ])('%s has an open end', (text, expected) => {
    const read = readDateText(text, [2024], null);
    expect(read).toMatchObject(expected);
    expect(read?.spans).toHaveLength(1);
  });

  it.each([
    '',
    '-',
    'pronto',
    'por definir',
    'N/A',
    'xxx',
    '45535',
    '32/01/2024',
    '30/02/2024',
    '2024-13-01',
    '13/13/2024',
    'trimestral',
    'mensual',
    '5to trimestre 2024',
    'mayo 524',
    'Informe de enero 2024',
    'marzo a nunca',
    '3 meses',
    '0/0/0000',
    '1 al 99 de marzo 2024',
    `enero ${'- '.repeat(50)}`,
  ])('%j isn’t a date', (text) => {
    expect(readDateText(text, [2024], null)).toBeNull();
  });
});

describe('the order of day and month in a column', () => {
  it.each([
    [['03/04/2024', '31/12/2024'], 'day-first'],
    [['03/04/2024', '12/31/2024'], 'month-first'],
    [['03/04/2024', '05/06/2024'], null],
    [['31/12/2024', '12/31/2024'], null],
    [['may-24', '2024-12-31'], null],
  ])('%j: %s', (texts, expected) => {
    expect(dateOrderOf(texts)).toBe(expected);
  });
});

describe('time as people write it', () => {
  it.each([
    ['2023-A', '2023-01-01…2023-06-30'],
    ['2023B', '2023-07-01…2023-12-31'],
    ['2023-A a 2023-B', '2023-01-01…2023-12-31'],
    ['2023 a diciembre 2024', '2023-01-01…2024-12-31'],
    ['1S 2024', '2024-01-01…2024-06-30'],
    ['2024-T3', '2024-07-01…2024-09-30'],
    ['Primera quincena de mayo', '2024-05-01…2024-05-15'],
    ['2da. quincena de febrero 2023', '2023-02-16…2023-02-28'],
    ['1ra y 2da quincena de mayo 2024', '2024-05-01…2024-05-31'],
    ['2da quincena de mayo a 1ra quincena de julio 2024', '2024-05-16…2024-07-15'],
    ['semana 3 de marzo 2024', '2024-03-15…2024-03-21'],
    ['tercera semana de marzo', '2024-03-15…2024-03-21'],
    ['última semana de mayo 2024', '2024-05-25…2024-05-31'],
    ['Mediados de junio', '2024-06-11…2024-06-20'],
    ['A finales de junio de 2024', '2024-06-21…2024-06-30'],
    ['fin de marzo 2024', '2024-03-21…2024-03-31'],
    ['Fin de año', '2024-12-01…2024-12-31'],
    ['Vigencia 2022', '2022-01-01…2022-12-31'],
    ['Gestión 2023-2024', '2023-01-01…2024-12-31'],
    ['Trimestral 2024', '2024-01-01…2024-12-31'],
    ['Mensual (enero a junio 2024)', '2024-01-01…2024-06-30'],
    ['I, II y III trimestre 2024', '2024-01-01…2024-09-30'],
    ['Enero, marzo y mayo 2024', '2024-01-01…2024-05-31'],
    ['Enero a marzo y septiembre a noviembre 2024', '2024-01-01…2024-11-30'],
    ['último trimestre 2024', '2024-10-01…2024-12-31'],
    ['De fevereiro a março de 2024', '2024-02-01…2024-03-31'],
    ['jun-16', '2024-06-16 | 2016-06-01…2016-06-30'],
    ['ene-24', '2024-01-01…2024-01-31'],
    ['6ta semana de marzo', 'none'],
    ['quincena de mayo', 'none'],
    ['2023-C', 'none'],
  ])('%s', (text, expected) => {
    expect(spansOf(readDateText(text, [2024], 'day-first'))).toBe(expected);
  });

  it.each([
    ['a diciembre 2024', true, false],
    ['A más tardar el 30 de junio', true, false],
    ['a partir de enero 2024', false, true],
    ['desde marzo 2024', false, true],
  ])('%s is an end or a start', (text, until, from) => {
    expect(readDateText(text, [2024], 'day-first')).toMatchObject({ until, from });
  });

  it('is counted in the part of the year in the heading', () => {
    const read = (text: string, unit: number) => spansOf(readDateText(text, [2024], 'day-first', unit));
    expect(read('2023-1', 6)).toBe('2023-01-01…2023-06-30');
    expect(read('II', 6)).toBe('2024-07-01…2024-12-31');
    expect(read('III', 3)).toBe('2024-07-01…2024-09-30');
    expect(read('2 y 3', 3)).toBe('2024-04-01…2024-09-30');
    expect(read('2023-10', 1)).toBe('2023-10-01…2023-10-31');
  });
});
