import fc from 'fast-check';
import { dayOf } from '../../../../src/core/plan/day';
import { acceptancesOf, sortFindings } from '../../../../src/core/rules/accepted/accept-findings';
import {
  acceptanceOf,
  MAX_REASON_LENGTH,
  parseAcceptance,
  type Acceptance,
} from '../../../../src/core/rules/accepted/acceptance';
import type { Finding } from '../../../../src/core/rules/finding';
import { findingKeys } from '../../../../src/core/rules/accepted/finding-keys';
import { reviewOf } from '../../../support/review-of';
import type { CellLiteral } from '../../plan/grid-of';
import { SAMPLE_ROWS } from '../../plan/sample-rows';

type Rows = readonly (readonly CellLiteral[])[];

/** The index of the sample's first action among its rows. */
const FIRST = 4;
const [NUMBER, OBJECTIVE, ACTION, TASKS, START, END, INDICATOR, OWNER] = [0, 4, 5, 6, 7, 8, 10, 11];
const TODAY = dayOf(2024, 9, 15);

const found = (rows: Rows) => reviewOf(rows);
const places = (findings: readonly Finding[]) => findings.map(({ rule, cell }) => `${rule} ${cell ?? ''}`);

const edited = (rows: Rows, row: number, column: number, value: CellLiteral): Rows =>
  rows.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells));

function accept(rows: Rows, chosen: (finding: Finding) => boolean): readonly Acceptance[] {
  const { plan, findings } = found(rows);
  return acceptancesOf(plan, findings, findings.filter(chosen), 'Así lo quiere la Dirección', TODAY);
}

function acceptedIn(rows: Rows, acceptances: readonly Acceptance[]): readonly string[] {
  const { plan, findings } = found(rows);
  const { open, accepted } = sortFindings(plan, findings, acceptances);
  expect(open.length + accepted.length).toBe(findings.length);
  return places(accepted.map(({ finding }) => finding));
}

const isOn = (cell: string, rule: string) => (finding: Finding) => finding.cell === cell && finding.rule === rule;

describe('an accepted finding of the sample', () => {
  const endOfFirst = accept(SAMPLE_ROWS, isOn('I5', 'date-as-text'));

  it('is no longer open; the others still are', () => {
    expect(endOfFirst).toEqual([
      expect.objectContaining({
        rule: 'date-as-text',
        column: 'end',
        reason: 'Así lo quiere la Dirección',
        acceptedOn: '2024-09-15',
      }),
    ]);
    expect(acceptedIn(SAMPLE_ROWS, endOfFirst)).toEqual(['date-as-text I5']);
  });

  it('follows its row when the rows are sorted', () => {
    const sorted = [...SAMPLE_ROWS.slice(0, FIRST), ...SAMPLE_ROWS.slice(FIRST).reverse()];
    expect(acceptedIn(sorted, endOfFirst)).toEqual(['date-as-text I10']);
  });

  it('follows its row when rows are inserted or deleted above', () => {
    const more = [...SAMPLE_ROWS.slice(0, FIRST), SAMPLE_ROWS[9] ?? [], ...SAMPLE_ROWS.slice(FIRST)];
    expect(acceptedIn(more, endOfFirst)).toEqual(['date-as-text I6']);
    const last = accept(SAMPLE_ROWS, isOn('I10', 'date-as-text'));
    expect(acceptedIn([...SAMPLE_ROWS.slice(0, 6), ...SAMPLE_ROWS.slice(8)], last)).toEqual(['date-as-text I8']);
  });

  it.each([
    ['number', NUMBER, 12],
    ['objective', OBJECTIVE, 'Otro objetivo'],
    ['action', ACTION, 'Otra acción de mejora'],
    ['tasks', TASKS, 'Otras tareas'],
    ['start', START, 'feb-24'],
    ['indicator', INDICATOR, 'Otro indicador'],
    ['owner', OWNER, 'Otro responsable'],
  ])('holds when another cell of its row is edited: %s', (_, column, value) => {
    expect(acceptedIn(edited(SAMPLE_ROWS, FIRST, column, value), endOfFirst)).toEqual(['date-as-text I5']);
  });

  it('is open again when its own cell is edited', () => {
    expect(acceptedIn(edited(SAMPLE_ROWS, FIRST, END, 'sep-24'), endOfFirst)).toEqual([]);
  });

  it('does not apply to another row in its place', () => {
    expect(acceptedIn([...SAMPLE_ROWS.slice(0, FIRST), ...SAMPLE_ROWS.slice(FIRST + 1)], endOfFirst)).toEqual([]);
  });
});

describe('rows that say the same', () => {
  const twice: Rows = [...SAMPLE_ROWS, SAMPLE_ROWS[FIRST] ?? []];

  it('are accepted separately', () => {
    const second = accept(twice, isOn('I11', 'date-as-text'));
    expect(acceptedIn(twice, second)).toEqual(['date-as-text I11']);
    const first = accept(twice, isOn('I5', 'date-as-text'));
    expect(acceptedIn(twice, [...first, ...second])).toEqual(['date-as-text I5', 'date-as-text I11']);
  });

  it('keep the acceptance if one of them is deleted', () => {
    const second = accept(twice, isOn('I11', 'date-as-text'));
    expect(acceptedIn(SAMPLE_ROWS, second)).toEqual(['date-as-text I5']);
  });

  it('are numbered from the top, regardless of earlier acceptances', () => {
    const { plan, findings } = found(twice);
    const { open, accepted } = sortFindings(plan, findings, accept(twice, isOn('I5', 'date-as-text')));
    const all = [...open, ...accepted.map(({ finding }) => finding)];
    const chosen = open.filter(isOn('I11', 'date-as-text'));
    expect(acceptancesOf(plan, all, chosen, '', TODAY)).toEqual(acceptancesOf(plan, findings, chosen, '', TODAY));
  });
});

describe('a finding about the whole plan', () => {
  const bare: Rows = [
    ['PLAN DE MEJORA 2024'],
    ['No.', 'Criterio', 'Subcriterio', 'Acción de mejora', 'Fin', 'Responsable'],
    [1, '3', '3.1', 'Crear la unidad', 'dic-24', 'Compras'],
  ];
  const isPlanWide = ({ row }: Finding) => row === null;

  it('is accepted separately', () => {
    const all = accept(bare, isPlanWide);
    expect(acceptedIn(bare, all)).toHaveLength(all.length);
    for (const one of all) expect(acceptedIn(bare, [one])).toHaveLength(1);
  });

  it('stays accepted when rows change, but not in a plan of another year', () => {
    const all = accept(bare, isPlanWide);
    const more = [['Institución'], ...bare, [2, '3', '3.2', 'Formar al personal', 'dic-24', 'Compras']];
    expect(acceptedIn(more, all)).toHaveLength(all.length);
    expect(acceptedIn([['PLAN DE MEJORA 2025'], ...bare.slice(1)], all)).toEqual([]);
  });
});

test('accepting everything leaves nothing open, even after sorting rows', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...SAMPLE_ROWS.slice(FIRST)], { minLength: 6 }), (rows) => {
      const sorted = [...SAMPLE_ROWS.slice(0, FIRST), ...rows];
      const before = found(SAMPLE_ROWS);
      const all = acceptancesOf(before.plan, before.findings, before.findings, '', TODAY);
      const { plan, findings } = found(sorted);
      const { open } = sortFindings(plan, findings, all);
      // These depend on the order of the rows, which has changed.
      const isOfOrder = ({ rule }: Finding) => /^(number-|similar-|duplicate-)/.test(rule);
      expect(places(open.filter((finding) => !isOfOrder(finding)))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('a thousand acceptances match among ten thousand findings of empty cells', () => {
  const rows: Rows = [
    ...SAMPLE_ROWS.slice(0, FIRST),
    ...Array.from({ length: 2_000 }, (_, at): readonly CellLiteral[] => [
      at + 1,
      'Criterio 3: Personas',
      '3.1',
      '6) Aplica',
      'El mismo objetivo',
      `Acción de mejora número ${at}`,
      `Tareas de la acción ${at}`,
    ]),
  ];
  const { plan, findings } = found(rows);
  const empty = findings.filter(({ rule }) => rule === 'required-field');
  const chosen = empty.filter((_, at) => at % 10 === 3);
  const acceptances = acceptancesOf(plan, findings, chosen, '', TODAY);
  const { accepted } = sortFindings(plan, findings, [...acceptances].reverse());
  expect(accepted.map(({ finding }) => finding)).toEqual(chosen);
});

describe('a stored acceptance', () => {
  const good = acceptanceOf({ sheet: 'Plan', rule: 'coverage', column: null, key: 'a.0' }, '  x  ', TODAY);

  it('survives parsing', () => {
    expect(parseAcceptance(good)).toEqual({ ...good, reason: 'x' });
  });

  it('has a reason of bounded length', () => {
    const long = 'x'.repeat(5_000);
    expect(acceptanceOf(good, long, TODAY).reason).toHaveLength(MAX_REASON_LENGTH);
    expect(parseAcceptance({ ...good, reason: long })?.reason).toHaveLength(MAX_REASON_LENGTH);
  });

  it.each([{ sheet: 0 }, { rule: 1 }, { column: 2 }, { key: null }, { reason: 5 }, { acceptedOn: '15/09/2024' }])(
    'is none with %j',
    (wrong) => {
      expect(parseAcceptance({ ...good, ...wrong })).toBeNull();
    },
  );

  it('may be any value without causing an exception', () => {
    const { plan, findings } = found(SAMPLE_ROWS);
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, key) => {
        const parsed = parseAcceptance(value) ?? { ...good, rule: 'date-as-text', column: 'end', key };
        expect(sortFindings(plan, findings, [parsed]).accepted).toEqual([]);
      }),
    );
  });
});

test('each finding of a plan has a key of its own among those of its rule and column', () => {
  const { plan, findings } = found([...SAMPLE_ROWS, ...SAMPLE_ROWS.slice(FIRST)]);
  const keys = [...findingKeys(plan, findings)].map(([{ rule, column }, key]) => JSON.stringify([rule, column, key]));
  expect(new Set(keys).size).toBe(findings.length);
});

describe('with thousands of findings', () => {
  const long = [...SAMPLE_ROWS, ...Array.from({ length: 30 }, () => SAMPLE_ROWS.slice(FIRST)).flat()];
  const { plan, findings } = found(long);

  it('only findings with an accepted cell get a key, the same as among all findings', () => {
    const [first] = findings.filter(isOn('I5', 'date-as-text'));
    const all = findingKeys(plan, findings);
    const wanted = first && all.get(first)?.cell;
    const some = findingKeys(plan, findings, (_, cell) => cell === wanted);
    expect(some.size).toBeGreaterThan(1);
    expect(some.size).toBeLessThan(findings.length / 10);
    for (const [finding, key] of some) expect(key).toEqual(all.get(finding));
  });
});
