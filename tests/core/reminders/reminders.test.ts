import { REMINDER_WORDS } from '../../../src/core/messages/reminder-words';
import { dayOf } from '../../../src/core/plan/day';
import { judgePlan } from '../../../src/core/schedule/judge-plan';
import { reminders } from '../../../src/core/reminders/reminders';
import type { CellLiteral } from '../plan/grid-of';
import { SAMPLE_ROWS } from '../plan/sample-rows';
import { input } from '../summary/summary-input';

const HEADING = ['No.', 'Criterio', 'Subcriterio', 'Acción de mejora', 'Inicio', 'Fin', 'Indicador', 'Responsable'];
const action = (number: number | null, owner: string | null, end: string | null, text = `Acción ${String(number)}`) =>
  [number, '3', '3.1', text, 'ene-24', end, 'Acta', owner] as const;

/** On 15 September 2024: the end of July is 46 days ago, that of September 15 days ahead. */
const PLAN = [
  ['PLAN DE MEJORA 2024'],
  HEADING,
  action(1, 'Compras / Recursos Humanos', 'jul-24'),
  action(2, 'Recursos humanos', '30/09/2024'),
  action(3, 'RECURSOS HUMANOS', 'dic-24'),
  action(null, null, 'ago-24', 'Publicar\nel informe'),
  action(5, 'Compras', 'jun-24', ''),
];

const of = (rows: readonly (readonly CellLiteral[])[], language: 'es' | 'en' = 'es') =>
  reminders(input(rows), language, '');

test('an action of several owners is in the reminder of each, and actions without an owner come last', () => {
  expect(of(PLAN).map(({ owner, overdue, dueSoon }) => [owner, overdue, dueSoon])).toEqual([
    ['Compras', 2, 0],
    ['Recursos Humanos', 1, 1],
    [null, 1, 0],
  ]);
});

test('the text lists actions with dates, days and other owners, the longest overdue first', () => {
  const [compras, humanos, nobody] = of(PLAN);
  expect(compras?.text).toBe(
    [
      'Saludos, Compras:',
      '',
      'Al 15 de septiembre de 2024, en «PLAN DE MEJORA 2024» tiene a su cargo:',
      '',
      'Vencidas (2)',
      '• No. 5: sin descripción',
      '  Venció el 30 de junio de 2024, hace 77 días.',
      '• No. 1: Acción 1',
      '  Venció el 31 de julio de 2024, hace 46 días. Junto con Recursos Humanos.',
      '',
      'Por favor, actualice el avance en el plan o indique en los comentarios qué lo impide.',
      '',
      'Gracias.',
    ].join('\n'),
  );
  expect(humanos?.text).toContain(
    'Por vencer (1)\n• No. 2: Acción 2\n  Vence el 30 de septiembre de 2024, en 15 días.',
  );
  expect(humanos?.subject).toBe('Plan de mejora: 1 vencida y 1 por vencer');
  expect(nobody?.text).toMatch(/^Al 15 de septiembre de 2024, en «PLAN DE MEJORA 2024» no tienen responsable:/);
  expect(nobody?.text).toContain('• Fila 6: Publicar el informe\n  Venció el 31 de agosto de 2024, hace 15 días.');
  expect(nobody?.text).toContain('indique quién es responsable');
});

test.each(['es', 'en'] as const)(
  'a period after an owner is neither doubled nor put before the colon (%s)',
  (language) => {
    const [convenios, compras] = of(
      [['PLAN DE MEJORA 2024'], HEADING, action(1, 'Comité de convenios. / Compras', 'jul-24')],
      language,
    );
    expect(convenios?.text).toMatch(/^(?:Saludos|Hello),? Comité de convenios[:,]\n/);
    expect(compras?.text).toMatch(/ Comité de convenios\.\n/);
    expect(REMINDER_WORDS[language].pane.copied('Compras.')).toMatch(/: Compras\.$/);
  },
);

test('the institution signs', () => {
  const [compras] = reminders(input(PLAN), 'es', 'Ministerio de Administración Pública');
  expect(compras?.text).toMatch(/\n\nAtentamente,\nMinisterio de Administración Pública$/);
});

test('texts of 20,000 characters don’t make the letter endless', () => {
  const long = 'Á'.repeat(20_000);
  const [one] = reminders(input([[`PLAN DE MEJORA ${long}`], HEADING, action(1, long, 'jul-24', long)]), 'es', long);
  expect(one?.owner).toBe(long);
  expect(one?.text.length).toBeLessThan(1_200);
});

test('in English', () => {
  const [compras, humanos] = of(PLAN, 'en');
  expect(compras?.text).toContain('As of 15 September 2024, you own these actions in “PLAN DE MEJORA 2024”:');
  expect(compras?.text).toContain('Was due on 31 July 2024, 46 days ago. Together with Recursos Humanos.');
  expect(humanos?.subject).toBe('Improvement plan: 1 overdue and 1 due soon');
});

test.each([
  [true, 0, 'Vence hoy, 30 de septiembre de 2024.'],
  [false, 0, 'Vence ese día, 30 de septiembre de 2024.'],
  [true, 1, 'Vence mañana, 30 de septiembre de 2024.'],
  [false, 1, 'Vence el 30 de septiembre de 2024, en 1 día.'],
])('as of today (%s), %s days ahead: %s', (followsToday, ahead, said) => {
  const { plan } = input(PLAN);
  const day = dayOf(2024, 9, 30) - ahead;
  const [, humanos] = reminders({ plan, schedule: judgePlan(plan, day), asOf: { day, followsToday } }, 'es', '');
  expect(humanos?.text).toContain(said);
});

test('a long title is cut between characters', () => {
  const [one] = of([HEADING, action(1, 'Compras', 'jul-24', '🌱'.repeat(300))]);
  expect(one?.text).toContain(`• No. 1: ${'🌱'.repeat(199)}…\n`);
});

test('without overdue or due-soon actions there are no reminders', () => {
  expect(of([HEADING, action(1, 'Compras', 'dic-24')])).toEqual([]);
});

test('the sample: each of its eight owners gets all of their overdue actions', () => {
  const letters = of(SAMPLE_ROWS);
  const told = letters.flatMap(({ text }) =>
    [...text.matchAll(/^• No\. (\d+): /gm)].map(([, number]) => Number(number)),
  );
  expect([...new Set(told)].sort()).toEqual([1, 2, 3, 5, 6, 7]);
  expect(letters.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(told.length);
});
