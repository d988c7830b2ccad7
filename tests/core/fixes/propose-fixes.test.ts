import { variantsOf } from '../../../src/core/fixes/owner-choices';
import { proposeFixes, proposeSafeFixes, type FixInput } from '../../../src/core/fixes/propose-fixes';
import { fixedText } from '../../../src/core/messages/fixed-text';
import type { ColumnKey } from '../../../src/core/plan/improvement-plan';
import type { CellFix } from '../../../src/core/fixes/cell-fix';
import type { Finding } from '../../../src/core/rules/finding';
import type { RuleExample } from '../../../src/core/rules/rule';
import { examplePlan, FIRST_ROW } from '../rules/example-plan';
import { findingsIn } from '../rules/findings-in';

function reviewed(...rows: RuleExample['rows']): {
  readonly input: FixInput;
  readonly findings: readonly Finding[];
} {
  const plan = examplePlan({ rows });
  return { input: { plan, date1904: false }, findings: findingsIn(plan) };
}

/** The displayed text of a column's fixed cells, by the example's row. */
function shown(cells: readonly CellFix[], column: ColumnKey): readonly (readonly [row: number, text: string])[] {
  return cells
    .filter(({ columnKey }) => columnKey === column)
    .map(({ row, after }) => [row - FIRST_ROW + 1, fixedText(after, 'es')]);
}

const of = (findings: readonly Finding[], ...rules: readonly Finding['rule'][]) =>
  findings.filter(({ rule }) => rules.includes(rule));

describe('several findings of one cell', () => {
  const { input, findings } = reviewed({
    criterion: '<b>CRITERIO 3:&nbsp; GESTIÓN DEL TALENTO </b>',
    indicator: '<p>Porcentaje de quejas;  número de visitas</p>',
  });

  test('are combined into one fix', () => {
    const { cells, left } = proposeFixes(
      input,
      of(findings, 'markup-in-text', 'criterion-title', 'several-indicators'),
    );
    expect(shown(cells, 'criterion')).toEqual([[1, 'CRITERIO 3: PERSONAS']]);
    expect(shown(cells, 'indicator')).toEqual([[1, 'Porcentaje de quejas\nNúmero de visitas']]);
    expect(cells.map((cell) => [cell.isSafe, cell.findings.length])).toEqual([
      [false, 2],
      [false, 2],
    ]);
    expect(left).toEqual([]);
  });

  test('are combined in any order', () => {
    const asked = of(findings, 'markup-in-text', 'criterion-title', 'several-indicators');
    const texts = ({ cells }: ReturnType<typeof proposeFixes>) => cells.map(({ cell, after }) => [cell, after]);
    expect(texts(proposeFixes(input, [...asked].reverse()))).toEqual(texts(proposeFixes(input, asked)));
  });

  test('are fixed partly if only some are safe', () => {
    const { cells, left } = proposeSafeFixes(input, findings);
    expect(shown(cells, 'criterion')).toEqual([[1, 'CRITERIO 3: GESTIÓN DEL TALENTO']]);
    expect(shown(cells, 'indicator')).toEqual([[1, 'Porcentaje de quejas; número de visitas']]);
    expect(cells.every(({ isSafe }) => isSafe)).toBe(true);
    expect(of(left, 'criterion-title', 'several-indicators', 'markup-in-text')).toHaveLength(2);
  });

  test('are fixed partly if only one is requested', () => {
    const { cells } = proposeFixes(input, of(findings, 'criterion-title'));
    expect(cells.map(({ findings: own }) => own.map(({ rule }) => rule))).toEqual([['criterion-title']]);
  });
});

describe('dates', () => {
  test('become real dates, displayed as they were written', () => {
    const { input, findings } = reviewed(
      { start: 'may-24', end: 'ago-24' },
      { start: '3 de junio de 2024', end: '31/12/2024' },
    );
    const { cells } = proposeSafeFixes(input, findings);
    expect(cells.map(({ cell, after }) => [cell, after])).toEqual([
      ['H4', { kind: 'date', day: 45413, numberFormat: 'mmm-yy', meaning: 45413 }],
      ['I4', { kind: 'date', day: 45505, numberFormat: 'mmm-yy', meaning: 45535 }],
      ['H5', { kind: 'date', day: 45446, numberFormat: 'd "de" mmmm "de" yyyy', meaning: 45446 }],
      ['I5', { kind: 'date', day: 45657, numberFormat: 'dd/mm/yyyy', meaning: 45657 }],
    ]);
    expect(shown(cells, 'start')).toEqual([
      [1, 'may-24'],
      [2, '3 de junio de 2024'],
    ]);
  });

  test.each<[string, readonly (string | number)[], string]>([
    ['28/02/2025', ['feb-25', 45535, 45505], 'a month in a column of days'],
    ['feb-25', ['feb-25', 45535], 'as many months as days'],
    ['feb-25', ['feb-25', 'mar-25', 'abr-25', 45535], 'mostly months'],
    [
      '28/02/2025',
      ['28 de febrero de 2025', 'mar-25', 'abr-25', 'may-25', '31/05/2025', '30/06/2025'],
      'a day stays a day',
    ],
    ['28/02/2025', ['28-feb-25', '31-mar-25', 45535, 45505, 45474], 'the commonest'],
    ['31/12/2025', ['2025', 45535, 45505], 'a year in a column of days'],
  ])('take their column’s commonest format: %s from %j (%s)', (expected, ends) => {
    const { input, findings } = reviewed(...ends.map((end) => ({ end })));
    const [first] = of(findings, 'date-as-text');
    if (!first) throw new Error('a text date');
    const [all] = proposeSafeFixes(input, findings).cells;
    const [alone] = proposeFixes(input, [first]).cells;
    expect(alone?.after).toEqual(all?.after);
    expect(shown(alone ? [alone] : [], 'end')).toEqual([[1, expected]]);
  });

  test('get the number format of the real dates in their column', () => {
    const { input, findings } = reviewed({ end: '31-dic-2024' }, { end: 45535 });
    expect(proposeSafeFixes(input, findings).cells).toMatchObject([{ after: { numberFormat: 'dd/mm/yyyy' } }]);
  });

  test('a whole year stays a year', () => {
    const { input, findings } = reviewed({ start: '2024', end: '2024' });
    const { cells } = proposeSafeFixes(input, findings);
    expect(cells.map(({ after }) => after)).toEqual([
      { kind: 'date', day: 45292, numberFormat: 'yyyy', meaning: 45292 },
      { kind: 'date', day: 45292, numberFormat: 'yyyy', meaning: 45657 },
    ]);
  });

  test.each([
    '1er trimestre 2024',
    'ene - mar 2024',
    'hasta marzo 2024',
    'aproximadamente mar-24',
    '08/01/2024 - 29/03/2024',
    '2024-A',
    'primera quincena de mayo 2024',
  ])('are not written over a text that says more: %s', (end) => {
    const { input, findings } = reviewed({ end });
    const found = of(findings, 'date-as-text');
    expect(found.map(({ fixable }) => fixable)).toEqual([false]);
    for (const propose of [proposeSafeFixes, proposeFixes])
      expect(propose(input, found)).toEqual({ cells: [], left: found });
  });

  test('decided by the other date of their row are written as decided', () => {
    const { input, findings } = reviewed({ start: '03/04/2024', end: '20/03/2024' });
    expect(shown(proposeSafeFixes(input, findings).cells, 'start')).toEqual([[1, '04/03/2024']]);
  });

  test('that depend on another are fixed with it, because they would become ambiguous', () => {
    const { input, findings } = reviewed({ end: '31/05/2024' }, { end: '03/04/2024' }, { end: '15 de julio de 2024' });
    const [unambiguous, dependent, other] = of(findings, 'date-as-text');
    if (!unambiguous || !dependent || !other) throw new Error('three dates');
    expect(shown(proposeFixes(input, [unambiguous]).cells, 'end')).toEqual([
      [1, '31/05/2024'],
      [2, '03/04/2024'],
    ]);
    expect(shown(proposeFixes(input, [dependent]).cells, 'end')).toEqual([[2, '03/04/2024']]);
    expect(shown(proposeFixes(input, [other]).cells, 'end')).toEqual([[3, '15/07/2024']]);
  });

  test('with a dependent that says more are left', () => {
    const { input, findings } = reviewed({ start: null, end: '31/05/2024' }, { start: null, end: 'hasta 03/04/2024' });
    for (const propose of [proposeSafeFixes, proposeFixes])
      expect(propose(input, of(findings, 'date-as-text')).cells).toEqual([]);
  });
});

describe('owners', () => {
  const { input, findings } = reviewed(
    { owner: 'Recursos Humanos' },
    { owner: 'RRHH / Compras' },
    { owner: 'Recursos Humanos' },
  );

  test('get the most common variant, only on request', () => {
    expect(proposeSafeFixes(input, findings).cells).toEqual([]);
    expect(shown(proposeFixes(input, of(findings, 'owner-variants')).cells, 'owner')).toEqual([
      [2, 'Recursos Humanos / Compras'],
    ]);
  });

  test('get the chosen variant, also in place of the most common one', () => {
    expect(variantsOf(input.plan, 'Recursos Humanos')).toEqual(['Recursos Humanos', 'RRHH']);
    const ownerChoices = new Map([['Recursos Humanos', 'RRHH']]);
    const { cells, left } = proposeFixes({ ...input, ownerChoices }, of(findings, 'owner-variants'));
    expect(shown(cells, 'owner')).toEqual([
      [1, 'RRHH'],
      [3, 'RRHH'],
    ]);
    expect([cells.flatMap((cell) => cell.findings), left]).toEqual([[], []]);
  });
});

test('the subcriterion’s criterion is written in the cell’s format if no other row shares it', () => {
  const { input, findings } = reviewed(
    { criterion: 'CRITERIO 3: PERSONAS', subcriterion: 'Subcriterio 4.1.' },
    { criterion: 'Criterio 3', subcriterion: '4.1' },
    { criterion: null, subcriterion: '3.1' },
  );
  const asked = of(findings, 'subcriterion-outside-criterion');
  const { cells, left } = proposeFixes(input, asked);
  expect(shown(cells, 'criterion')).toEqual([[1, 'CRITERIO 4: ALIANZAS Y RECURSOS']]);
  expect(left.map(({ row }) => row)).toEqual([FIRST_ROW + 1]);
});

test('markup without content is cleared only on request', () => {
  const { input, findings } = reviewed({ comments: '<br>' });
  expect(proposeSafeFixes(input, findings).cells).toEqual([]);
  expect(proposeFixes(input, of(findings, 'markup-in-text')).cells).toMatchObject([
    { columnKey: 'comments', isSafe: false, after: { kind: 'text', text: '' } },
  ]);
});
