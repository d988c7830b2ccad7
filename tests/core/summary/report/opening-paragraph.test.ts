import { dayOf } from '../../../../src/core/plan/day';
import { openingParagraph } from '../../../../src/core/summary/report/opening-paragraph';
import { reportGroups } from '../../../../src/core/summary/report/report-groups';
import { input } from '../summary-input';

const HEADING = ['No.', 'Criterio', 'Acción de mejora', 'Inicio', 'Fin', 'Responsable', 'Estado', '% de avance'];

type Row = readonly [criterion: string, end: string, owner: string, status: string | null, progress: number | null];

const LATE: Row = ['4', 'mar-24', 'Compras', null, null];
const DONE: Row = ['3', 'feb-24', 'Legal', 'Cumplida', null];
const SOON: Row = ['3', 'sept-24', 'Legal', null, null];
const LATER: Row = ['5', 'dic-24', 'Legal', null, null];
const STOPPED: Row = ['5', 'dic-24', 'Legal', 'Suspendida', null];
const CANCELLED: Row = ['5', 'dic-24', 'Legal', 'Cancelada', null];
const half = ([criterion, end, owner, status]: Row): Row => [criterion, end, owner, status, 0.5];

function paragraph(rows: readonly Row[], language: 'es' | 'en' = 'es') {
  const cells = rows.map(([criterion, end, owner, status, progress], at) => [
    at + 1,
    criterion,
    `Acción ${at + 1}`,
    'ene-24',
    end,
    owner,
    status,
    progress,
  ]);
  const given = input([HEADING, ...cells], { asOf: { day: dayOf(2024, 9, 15), followsToday: false }, language });
  return openingParagraph(given, reportGroups(given));
}

test.each<readonly [string, readonly Row[], string]>([
  [
    'as plans are',
    [LATE, LATE, half(DONE), SOON, LATER, STOPPED, CANCELLED],
    'Al 15 de septiembre de 2024 se ha cumplido 1 de las 6 acciones vigentes del plan (17 %); según sus fechas debían estarlo 3 (50 %). Hay 2 vencidas, la más antigua desde el 31 de marzo (168 días); el criterio con más es el 4, Alianzas y Recursos (2). De las demás vigentes, 1 vence en los próximos 30 días y 1 está suspendida. La cancelada no cuenta. El avance promedio que informa el plan es de 50 % (lo da 1 de las 6).',
  ],
  [
    'all overdue',
    [LATE, LATE],
    'Al 15 de septiembre de 2024 no consta como cumplida ninguna de las 2 acciones vigentes del plan; según sus fechas debían estarlo todas. Todas están vencidas, la más antigua desde el 31 de marzo (168 días).',
  ],
  [
    'nothing overdue',
    [DONE, DONE, LATER],
    'Al 15 de septiembre de 2024 se han cumplido 2 de las 3 acciones vigentes del plan (67 %); según sus fechas debían estarlo 2 (67 %). Ninguna está vencida.',
  ],
  [
    'nothing planned yet',
    [LATER, LATER],
    'Al 15 de septiembre de 2024 no consta como cumplida ninguna de las 2 acciones vigentes del plan; según sus fechas, ninguna debía estarlo todavía. Ninguna está vencida.',
  ],
  [
    'all completed',
    [DONE, DONE],
    'Al 15 de septiembre de 2024 están cumplidas todas las acciones vigentes del plan (2).',
  ],
  [
    'one action, overdue',
    [LATE],
    'Al 15 de septiembre de 2024 la única acción vigente del plan no consta como cumplida; según sus fechas debía estarlo. Está vencida desde el 31 de marzo (168 días).',
  ],
  [
    'only canceled ones',
    [CANCELLED],
    'Al 15 de septiembre de 2024 el plan no tiene acciones vigentes. La cancelada no cuenta.',
  ],
])('%s', (_, rows, expected) => {
  expect(paragraph(rows).shown).toBe(expected);
});

test('in English', () => {
  expect(paragraph([LATE, LATE, half(DONE), SOON, STOPPED, CANCELLED], 'en').shown).toBe(
    'As of 15 September 2024, 1 of the plan’s 5 active actions is completed (20%); by their dates, 3 should be (60%). 2 are overdue, the oldest since 31 March (168 days); the criterion with the most is 4, Alianzas y Recursos (2). Of the other active actions, 1 is due within 30 days and 1 is suspended. The canceled one doesn’t count. The average progress that the plan states is 50% (1 of the 5 states it).',
  );
});

test('the formula has the figures as references, and the words of users as text', () => {
  const { formula } = paragraph([
    ['4', 'mar-24', 'Compras "A"', null, null],
    ['3', 'mar-24', 'Compras "A"', null, null],
    DONE,
    ['3', 'mar-24', 'Legal', null, null],
  ]);
  expect(formula).toContain('$M$5&');
  expect(formula).toContain('Compras ""A""');
});
