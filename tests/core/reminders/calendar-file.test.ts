import { calendarFile, calendarFileName } from '../../../src/core/reminders/calendar-file';
import { calendarLines, calendarText } from '../../../src/core/reminders/calendar-text';
import { reminders } from '../../../src/core/reminders/reminders';
import type { CellLiteral } from '../plan/grid-of';
import { input } from '../summary/summary-input';

const HEADING = ['No.', 'Criterio', 'Subcriterio', 'Acción de mejora', 'Inicio', 'Fin', 'Indicador', 'Responsable'];
const action = (number: number | null, owner: string | null, end: string | null, text = `Publicar ${String(number)}`) =>
  [number, '3', '3.1', text, 'ene-24', end, 'Acta', owner] as const;
const PLAN = [
  ['PLAN DE MEJORA 2024'],
  HEADING,
  action(1, 'Compras / Legal', 'jul-24', 'Publicar; medir, «sí» \\ y 🌱'),
  action(2, 'Compras', 'dic-24'),
  action(3, 'Compras', null),
];
const STAMP = '20240915T120000Z';

function fileOf(rows: readonly (readonly CellLiteral[])[], owner: string | null = 'Compras', stamp = STAMP): string {
  const about = input(rows);
  const reminder = reminders(about, 'es', '').find((each) => each.owner === owner);
  if (!reminder) throw new Error('no reminder');
  return calendarFile(reminder, about.plan, 'es', stamp);
}

/** Unfolds the lines as RFC 5545, 3.1 says. */
const unfolded = (file: string) => file.replace(/\r\n /g, '').split('\r\n').slice(0, -1);

/** The values of a property in a file, in order. */
const valuesOf = (file: string, name: string) =>
  unfolded(file).flatMap((line) => (new RegExp(`^${name}(?:;[^:]*)?:(.*)$`).exec(line) ?? []).slice(1));

test('has the end dates of the owner’s open actions as whole days', () => {
  const file = fileOf(PLAN);
  expect(valuesOf(file, 'DTSTART')).toEqual(['20240731', '20241231']);
  expect(valuesOf(file, 'DTEND')).toEqual(['20240801', '20250101']);
  expect(file).toContain('DTSTART;VALUE=DATE:20240731\r\n');
  expect(valuesOf(file, 'SUMMARY')[1]).toBe('Vence No. 2: Publicar 2');
  expect(valuesOf(file, 'DTSTAMP')).toEqual([STAMP, STAMP]);
  // Only what is still ahead rings.
  expect(valuesOf(file, 'TRIGGER')).toEqual(['-P7D']);
});

test('is built as RFC 5545 asks', () => {
  const lines = unfolded(fileOf(PLAN));
  expect(lines.slice(0, 4)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plan de Mejora//Plan de Mejora//ES',
    'CALSCALE:GREGORIAN',
  ]);
  const open: string[] = [];
  for (const line of lines) {
    expect(line).toMatch(/^[A-Z-]+(?:;[A-Z-]+=[A-Z-]+)*:/);
    const [, part = ''] = /^BEGIN:(\w+)$/.exec(line) ?? [];
    if (part !== '') open.push(part);
    if (line.startsWith('END:')) expect(line).toBe(`END:${open.pop() ?? ''}`);
  }
  expect(open).toEqual([]);
  // Each event has its required properties exactly once: 3.6.1.
  for (const event of lines.join('\n').split('BEGIN:VEVENT').slice(1)) {
    for (const name of ['UID', 'DTSTAMP', 'DTSTART'])
      expect(event.match(new RegExp(`^${name}[:;]`, 'gm'))).toHaveLength(1);
  }
});

test('ends every line with CRLF, none longer than 75 bytes, and divides no character', () => {
  const file = fileOf([['PLAN DE MEJORA 2024'], HEADING, action(1, 'Compras', 'jul-24', '🌱ñ€a'.repeat(300))]);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(file.endsWith('\r\n')).toBe(true);
  const lines = file.split('\r\n');
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/\p{Surrogate}/u);
  }
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeGreaterThan(70);
});

test('escapes text, and removes what a calendar can’t hold', () => {
  expect(calendarText('a;b,c\\d\ne\r\nf')).toBe('a\\;b\\,c\\\\d\\ne\\nf');
  expect(calendarText('a\u0000b\u007F\tc\uD83C')).toBe('ab\tc\uFFFD');
  expect(valuesOf(fileOf(PLAN), 'SUMMARY')[0]).toBe('Vence No. 1: Publicar\\; medir\\, «sí» \\\\ y 🌱');
  // A text can't begin another property.
  const attack = fileOf(
    [['PLAN DE MEJORA 2024'], HEADING, action(1, 'Compras\nATTACH:x', 'jul-24', 'a\r\nATTACH:x')],
    'Compras',
  );
  expect(valuesOf(attack, 'ATTACH')).toEqual([]);
});

test('folds at the boundary', () => {
  expect(calendarLines(['a'.repeat(75)])).toBe(`${'a'.repeat(75)}\r\n`);
  expect(calendarLines(['a'.repeat(76)])).toBe(`${'a'.repeat(75)}\r\n a\r\n`);
  expect(calendarLines([`${'a'.repeat(74)}ñ`])).toBe(`${'a'.repeat(74)}\r\n ñ\r\n`);
});

test('the same action has the same id in every file, and no other has it', () => {
  const first = valuesOf(fileOf(PLAN), 'UID');
  expect(new Set(first).size).toBe(2);
  for (const uid of first) expect(uid).toMatch(/^[\w-]+@plan-de-mejora$/);
  // Later, with other dates, in another row, for another owner.
  const later = fileOf(
    [
      ['PLAN DE MEJORA 2024'],
      HEADING,
      action(2, 'Compras', 'nov-24'),
      PLAN[2] ?? [],
      action(9, 'Compras', 'ago-24', 'Otra'),
    ],
    'Compras',
    '20241001T120000Z',
  );
  expect(valuesOf(later, 'UID')).toEqual(expect.arrayContaining(first));
  expect(valuesOf(fileOf(PLAN, 'Legal'), 'UID')).toEqual([first[0]]);
  // The same text twice.
  const twice = fileOf([
    ['PLAN DE MEJORA 2024'],
    HEADING,
    action(1, 'Compras', 'jul-24', 'Igual'),
    action(2, 'Compras', 'ago-24', 'Igual'),
  ]);
  expect(new Set(valuesOf(twice, 'UID')).size).toBe(2);
});

test.each<[string | null, string]>([
  ['Compras', 'vencimientos-compras.ics'],
  ['Dirección de Planificación y Desarrollo / §', 'vencimientos-direccion-de-planificacion-y-desarrollo.ics'],
  ['Á'.repeat(20_000), `vencimientos-${'a'.repeat(40)}.ics`],
  ['../..', 'vencimientos.ics'],
  [null, 'vencimientos.ics'],
])('for %j its name is %s', (owner, name) => {
  const reminder = { owner, overdue: 1, dueSoon: 0, open: [], subject: '', text: '' };
  expect(calendarFileName(reminder, 'es')).toBe(name);
});
