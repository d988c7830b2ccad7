import { isoDay } from '../../../src/core/plan/day';
import type { DateReading } from '../../../src/core/plan/improvement-plan';
import { readPlan } from '../../../src/core/plan/read-plan';
import { gridOf } from './grid-of';
import { SAMPLE_ROWS } from './sample-rows';

const iso = (reading: DateReading | undefined): string =>
  reading?.kind === 'date' ? isoDay(reading.day) : (reading?.kind ?? '');

describe('the plan of 2024', () => {
  const plan = readPlan(gridOf(SAMPLE_ROWS, { sheet: 'Plan 2024' }));

  it('has its title, year, heading and place', () => {
    expect(plan).toMatchObject({
      sheet: 'Plan 2024',
      title: 'PLAN DE MEJORA INSTITUCIONAL 2024',
      years: [2024],
      headingRows: [2, 3],
      firstRow: 4,
      lastRow: 9,
      otherColumns: [],
      notRead: [],
    });
  });

  it('has its thirteen columns and the words they were known by', () => {
    expect(plan?.columns).toEqual({
      number: 0,
      criterion: 1,
      subcriterion: 2,
      improvementArea: 3,
      objective: 4,
      action: 5,
      tasks: 6,
      start: 7,
      end: 8,
      resources: 9,
      indicator: 10,
      owner: 11,
      comments: 12,
    });
    expect(plan?.headings).toMatchObject({ number: 'No.', start: 'Tiempo › Inicio', end: 'Tiempo › Fin' });
  });

  it.each([
    [1, '3', '3.1', 6, '2024-05-01', '2024-08-31', ['Recursos Humanos', 'Planificación'], 2],
    [2, '6', '6.1', 1, '2024-02-01', '2024-07-31', ['Servicios Generales'], 1],
    [3, '8', '8.1', 2, '2024-01-01', '2024-04-30', ['Compras', 'Vicerrectoría Administrativa'], 1],
    [5, '8', '8.2', 8, '2024-04-01', '2024-08-31', ['Servicios Generales', 'Vicerrectoría Administrativa'], 2],
    [6, '9', '9.1', 4, '2024-04-01', '2024-08-31', ['Legal', 'Comité de convenios.'], 2],
    [7, '9', '9.2', 4, '2024-04-01', '2024-08-31', ['Legal', 'Comité de convenios.'], 1],
  ])('has action %i', (number, criterion, subcriterion, example, start, end, owners, indicators) => {
    const action = plan?.actions.find((each) => each.number === number);
    expect(action).toMatchObject({
      criterion,
      subcriterion,
      example,
      owners,
      hidden: false,
      status: null,
      progress: null,
    });
    expect([iso(action?.start), iso(action?.end), action?.indicators.length]).toEqual([start, end, indicators]);
  });
});
