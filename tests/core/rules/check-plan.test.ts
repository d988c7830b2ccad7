import { dayOf } from '../../../src/core/plan/day';
import { findStructure, NO_STRUCTURE } from '../../../src/core/criteria/structures';
import type { DateReading } from '../../../src/core/plan/improvement-plan';
import type { RuleId } from '../../../src/core/rules/registry';
import type { RuleExample } from '../../../src/core/rules/rule';
import { examplePlan } from './example-plan';
import { readPlan } from '../../../src/core/plan/read-plan';
import { gridOf } from '../plan/grid-of';
import { findingsIn } from './findings-in';
import { cellOf, makeAction, makePlan } from './make-plan';

/** Without `coverage`, because examples are too short to cover all criteria. */
const check = (example: RuleExample) => findingsIn(examplePlan(example)).filter(({ rule }) => rule !== 'coverage');
const reportsOf = (example: RuleExample, only?: RuleId) =>
  check(example)
    .filter(({ rule }) => only === undefined || rule === only)
    .map(({ rule, cell }) => `${cell ?? '-'} ${rule}`);
const textDate = (day: number): DateReading => ({ kind: 'date', day, precision: 'day', asText: true });

it('finds nothing in a valid plan', () => {
  expect(findingsIn(examplePlan({ rows: [{}, {}, {}, {}, {}, {}, {}, {}, {}] }))).toEqual([]);
});

it('sorts findings by row, column and rule, those about the plan first', () => {
  const example: RuleExample = {
    without: ['owner'],
    rows: [
      { number: 1, end: 'may-24', start: 'ago-24', tasks: '<b>a</b>' },
      { number: 1, objective: null, criterion: 'Criterio 77' },
    ],
  };
  expect(reportsOf(example)).toEqual([
    '- required-column',
    'G4 markup-in-text',
    'H4 date-as-text',
    'I4 date-as-text',
    'I4 end-before-start',
    'A5 number-duplicate',
    'B5 criterion-unknown',
    'E5 required-field',
  ]);
});

it('names the cell that holds the value, also in a section row that begins in another column', () => {
  const plan = readPlan(
    gridOf([
      ['PLAN DE MEJORA 2024'],
      ['No.', 'Criterio', 'Subcriterio', 'Acción de mejora', 'Tareas', 'Fin', 'Responsable'],
      ['CRITERIO 77: OTROS', null, null, null, null, null, null],
      [1, null, '77.1', 'Crear la unidad de género', 'Nombrar el comité', 'dic-24', 'Compras'],
    ]),
  );
  const found = plan === null ? [] : findingsIn(plan).filter(({ rule }) => rule === 'criterion-unknown');
  expect(found.map(({ row, column, cell }) => [row, column, cell])).toEqual([[2, 'criterion', 'A3']]);
});

describe('a plan without criteria', () => {
  const find = (example: RuleExample) => findingsIn(examplePlan(example), { structure: NO_STRUCTURE });

  it('gets no findings about criteria or guide examples', () => {
    const rows = [{ criterion: 'Componente 12', subcriterion: '12.9 Otro', improvementArea: 'Aplica una política' }];
    expect(find({ rows })).toEqual([]);
  });

  it('needs no columns but those of action, end and owner', () => {
    const without = ['number', 'criterion', 'subcriterion', 'improvementArea', 'objective', 'tasks', 'start'] as const;
    expect(find({ rows: [{ indicator: null }], without })).toEqual([]);
    const columns = find({ rows: [{ owner: null }], without: ['end'] }).map(({ column, severity }) => [
      column,
      severity,
    ]);
    expect(columns).toEqual([
      ['end', 'error'],
      ['owner', 'error'],
    ]);
  });
});

describe('required-column', () => {
  it('is an error for columns that judging needs, a warning for the rest', () => {
    const findings = check({ rows: [{}], without: ['number', 'owner', 'resources'] });
    expect(findings.map(({ column, severity }) => [column, severity])).toEqual([
      ['number', 'warning'],
      ['resources', 'warning'],
      ['owner', 'error'],
    ]);
  });

  it('accepts one column for both start and end', () => {
    const plan = makePlan([makeAction(4, {}, {})], { without: ['start', 'end'] });
    expect(findingsIn(plan).filter(({ rule }) => rule === 'required-column')).toEqual([]);
  });

  it('does not report cells of a missing column', () => {
    expect(reportsOf({ rows: [{}, {}], without: ['indicator'] })).toEqual(['- required-column']);
  });
});

describe('required-field', () => {
  it.each([['  '], ['\u00a0'], ['\u200b\n']])('treats %j as empty', (owner) => {
    expect(reportsOf({ rows: [{ owner }] })).toEqual(['L4 required-field']);
  });

  it('has the severity of its column', () => {
    const findings = check({ rows: [{ number: null, end: null, resources: null }] });
    expect(findings.map(({ column, severity }) => [column, severity])).toEqual([
      ['number', 'warning'],
      ['end', 'error'],
      ['resources', 'warning'],
    ]);
  });

  it('reports a missing period once', () => {
    const action = makeAction(4, {}, { period: cellOf(null) });
    const findings = findingsIn(makePlan([action], { without: ['start', 'end'] }));
    expect(findings.map(({ rule, column, severity }) => [rule, column, severity])).toEqual([
      ['required-field', 'period', 'error'],
    ]);
  });
});

describe('criteria', () => {
  it.each([
    ['CRITERIO 3: PERSONAS', '3.1', []],
    ['Criterio 12: Otro', 'Subcriterio 12.4', ['B4 criterion-unknown']],
    ['Criterio 12: Otro', '3.1', ['B4 criterion-unknown']],
    ['Criterio 3', 'Subcriterio 3.7', ['C4 subcriterion-unknown']],
    ['Criterio 3', 'Subcriterio 4.1', ['C4 subcriterion-outside-criterion']],
    [null, 'Subcriterio 3.7', ['B4 required-field', 'C4 subcriterion-unknown']],
    [null, 'Subcriterio 3.1', ['B4 required-field']],
    ['Criterio 3', null, ['C4 required-field']],
  ])('%s with %s: %j', (criterion, subcriterion, expected) => {
    expect(reportsOf({ rows: [{ criterion, subcriterion }] })).toEqual(expected);
  });

  it('reports an inherited value once, in its own cell', () => {
    const inherit = { criterion: null, subcriterion: null };
    expect(reportsOf({ rows: [{ criterion: 'Criterio 12', subcriterion: 'x' }, inherit, inherit] })).toEqual([
      'B4 criterion-unknown',
    ]);
  });

  it('names the intended criterion', () => {
    const facts = (criterion: string) =>
      check({ rows: [{ criterion }] }).flatMap((finding) =>
        finding.rule === 'criterion-unknown' ? [finding.facts.meant?.number ?? null] : [],
      );
    expect(facts('Alianzas y recursos')).toEqual(['4']);
    expect(facts('Criterio 12')).toEqual([null]);
  });

  it('fixes the criterion only if it is the row’s own', () => {
    const [own] = check({ rows: [{ criterion: '3', subcriterion: '4.1' }] });
    const below = makeAction(
      5,
      { criterion: '3', subcriterion: '4.1' },
      { criterion: { ...cellOf('3'), row: 4 }, subcriterion: cellOf('4.1') },
    );
    const inherited = findingsIn(makePlan([below])).find(({ rule }) => rule === own?.rule);
    expect(own).toMatchObject({ cell: 'C4', fixable: true, facts: { belongsTo: { number: '4' } } });
    expect(inherited).toMatchObject({ cell: 'D6', fixable: false });
  });

  it('uses the given structure', () => {
    const structure = findStructure('caf-2013-es');
    if (!structure) throw new Error('no such structure');
    const findings = findingsIn(examplePlan({ rows: [{ criterion: 'Criterio 10' }] }), { structure });
    expect(findings.find(({ rule }) => rule === 'criterion-unknown')?.facts).toMatchObject({
      number: '10',
      structure: structure.title,
    });
  });
});

describe('numbers', () => {
  it.each([
    [[1, 2, 3, 5, 6, 7], ['A7 number-gap']],
    [
      [1, 2, 2, 2],
      ['A6 number-duplicate', 'A7 number-duplicate'],
    ],
    [
      [1, 5, 2, 3],
      ['A5 number-gap', 'A6 number-order'],
    ],
    [
      [3, 2, 1],
      ['A5 number-order', 'A6 number-order'],
    ],
    [[1, 2, 3, 2, 4], ['A7 number-duplicate']],
    [[7, 8], []],
    [
      [1, 1, 3],
      ['A5 number-duplicate', 'A6 number-gap'],
    ],
    [
      [1, 4, 4, 9],
      ['A5 number-gap', 'A6 number-duplicate', 'A7 number-gap'],
    ],
  ])('%j: %j', (numbers, expected) => {
    expect(reportsOf({ rows: numbers.map((number) => ({ number })) })).toEqual(expected);
  });
});

describe('dates', () => {
  it.each([
    [{ end: 'pronto' }, ['I4 date-unreadable']],
    [{ start: 'ene-24', end: 'Apr-24' }, ['H4 date-as-text', 'I4 date-as-text']],
    [{ completedOn: 'ayer' }, ['N4 date-unreadable']],
    [{ completedOn: '31/08/2024' }, ['N4 date-as-text']],
    [{ start: dayOf(2024, 6, 1), end: dayOf(2024, 5, 31) }, ['I4 end-before-start']],
    [{ start: dayOf(2024, 6, 1), end: dayOf(2024, 6, 1) }, []],
  ])('%j: %j', (row, expected) => {
    expect(reportsOf({ rows: [row] })).toEqual(expected);
  });

  it('reports the day that a text means, the last of a month for an end', () => {
    const days = check({ rows: [{ start: 'feb-24', end: 'feb-24' }] }).map((finding) =>
      finding.rule === 'date-as-text' ? [finding.facts.day, finding.fixable] : [],
    );
    expect(days).toEqual([
      [dayOf(2024, 2, 1), true],
      [dayOf(2024, 2, 29), true],
    ]);
  });

  it('reports a period once, and requires no real date there', () => {
    const period = cellOf('pronto');
    const unread = makeAction(4, { start: { kind: 'unreadable' }, end: { kind: 'unreadable' } }, { period });
    const crossed = makeAction(5, { start: textDate(45_500), end: textDate(45_400) }, { period });
    const plan = makePlan([unread, crossed], { without: ['start', 'end'] });
    expect(findingsIn(plan).map(({ rule, row, column }) => [rule, row, column])).toEqual([
      ['date-unreadable', 4, 'period'],
      ['end-before-start', 5, 'period'],
    ]);
  });
});

describe('a long plan', () => {
  /** Texts of common words, different in each row, so that every text comparison has work to do. */
  const textOf = (row: number, length: number) =>
    Array.from({ length }, (_, at) => `palabra${'abcdefghijklmnop'.charAt((row * (at + 3) + at * at) % 16)}`).join(' ');
  const planOf = (size: number) =>
    makePlan(
      Array.from({ length: size }, (_, index) =>
        makeAction(
          4 + index,
          { number: index * 2, criterion: '3', subcriterion: '4.1', owners: [`Unidad ${index % 50}`] },
          {
            number: cellOf(index),
            criterion: cellOf('3'),
            subcriterion: cellOf('4.1'),
            action: cellOf(textOf(index, 12)),
            tasks: cellOf(`<b>x</b> ${textOf(index * 7, 40)} ${index}`),
          },
        ),
      ),
    );

  it('is checked completely', () => {
    const findings = findingsIn(planOf(10_000));
    const count = (id: RuleId) => findings.filter(({ rule }) => rule === id).length;
    expect([count('subcriterion-outside-criterion'), count('number-gap'), count('markup-in-text')]).toEqual([
      10_000, 9999, 10_000,
    ]);
  });
});
