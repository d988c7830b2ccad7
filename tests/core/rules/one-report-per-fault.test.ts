import type { CriteriaStructure } from '../../../src/core/criteria/structure';
import { DEFAULT_STRUCTURE } from '../../../src/core/criteria/structures';
import { dayOf } from '../../../src/core/plan/day';
import type { RuleId } from '../../../src/core/rules/registry';
import type { RuleExample } from '../../../src/core/rules/rule';
import { examplePlan } from './example-plan';
import { findingsIn } from './findings-in';

const check = (example: RuleExample, structure?: CriteriaStructure) =>
  findingsIn(examplePlan(example), structure ? { structure } : {}).filter(({ rule }) => rule !== 'coverage');
const reportsOf = (...rows: RuleExample['rows']) => check({ rows }).map(({ rule, cell }) => `${cell ?? '-'} ${rule}`);

describe('of two rules that could report the same fault, only the first does', () => {
  it.each<[string, RuleExample['rows'], readonly string[]]>([
    ['an error in a criterion', [{ criterion: '#REF!' }], ['B4 cell-error']],
    ['an error in a date', [{ end: '#N/A' }], ['I4 cell-error']],
    ['an error in every column', [{ number: '#N/A', owner: '#N/A' }], ['A4 cell-error', 'L4 cell-error']],
    ['a criterion to come', [{ criterion: 'Por definir' }], ['B4 criterion-unknown']],
    ['a date to come', [{ end: 'Por definir' }], ['I4 date-unreadable']],
    ['an area to come', [{ improvementArea: 'Por definir' }], ['D4 placeholder-text']],
    ['resources to come', [{ resources: 'N/A' }], ['J4 placeholder-text']],
    ['an indicator to come', [{ indicator: 'Pendiente' }], ['K4 placeholder-text']],
    [
      'a slip in the subcriterion',
      [{ subcriterion: '4.1 Gestionar y mejorar' }],
      ['C4 subcriterion-outside-criterion'],
    ],
    ['a title below an unknown criterion', [{ criterion: '77', subcriterion: '3.1 Otro' }], ['B4 criterion-unknown']],
    ['a slip in the end’s year', [{ end: dayOf(2023, 8, 31) }], ['I4 end-before-start']],
    ['a number that goes back to one before', [{}, {}, { number: 1 }], ['A6 number-duplicate']],
    ['untidy markup', [{ tasks: '<b>Crear</b>  la unidad' }], ['G4 markup-in-text']],
    ['an untidy date', [{ end: ' ago-24' }], ['I4 date-as-text']],
    ['nothing but spaces', [{ tasks: '  ' }], ['G4 required-field']],
    [
      'an owner with other spaces',
      [{ owner: 'Servicios Generales' }, { owner: 'Servicios  Generales' }],
      ['L5 owner-variants'],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(reportsOf(...rows)).toEqual(expected);
  });
});

describe('duplicates', () => {
  const twice = { action: 'Crear la unidad de género', tasks: 'Nombrar el comité y redactar su reglamento' };

  it('are reported on each later row, with the first', () => {
    const findings = check({ rows: [twice, {}, twice, twice] });
    expect(findings.map(({ rule, cell, facts }) => [rule, cell, facts])).toEqual([
      ['duplicate-action', 'F6', { firstRow: 3, firstNumber: 1 }],
      ['duplicate-action', 'F7', { firstRow: 3, firstNumber: 1 }],
    ]);
  });

  it('are not reported as similar tasks, nor similar tasks as a similar action', () => {
    const sameTasks = { ...twice, action: 'Formar una mesa de trabajo' };
    expect(reportsOf(twice, twice, sameTasks)).toEqual(['F5 duplicate-action', 'G6 similar-tasks']);
  });

  it('are not reported for tasks of one action on several rows', () => {
    const below = { number: null, criterion: null, subcriterion: null, improvementArea: null, objective: null };
    const rows = [twice, { ...below, action: null, tasks: 'Formar al personal en igualdad de trato' }];
    expect(reportsOf(...rows)).toEqual([]);
    expect(reportsOf(twice, { ...below, action: null, tasks: twice.tasks })).toEqual(['G5 duplicate-action']);
  });

  it('are not reported for a repeated action without a number', () => {
    const again = { ...twice, number: null, tasks: 'Formar al personal en igualdad de trato' };
    expect(reportsOf(twice, again)).toEqual(['A5 required-field']);
  });
});

describe('the fixed text', () => {
  const fixed = (rule: RuleId, ...rows: RuleExample['rows']) =>
    check({ rows }).flatMap((finding) =>
      finding.rule === rule && 'fixed' in finding.facts ? [[finding.fixable, finding.facts.fixed]] : [],
    );

  it.each<[RuleId, RuleExample['rows'], readonly unknown[]]>([
    ['criterion-title', [{ criterion: 'CRITERIO 3: EL EQUIPO' }], [[true, 'CRITERIO 3: Personas']]],
    ['criterion-title', [{ criterion: '3 - Procesos' }], [[false, '3 - Personas']]],
    ['subcriterion-title', [{ subcriterion: '3.2 Otra cosa' }], [[false, expect.stringMatching(/^3\.2 Desarrollar/)]]],
    [
      'several-indicators',
      [{ indicator: '1) Tasa de uso 2) Tasa de fallos' }],
      [[true, 'Tasa de uso\nTasa de fallos']],
    ],
    [
      'owner-variants',
      [{ owner: 'Recursos Humanos' }, { owner: 'Recursos Humanos' }, { owner: 'Legal / RRHH; RR.HH.' }],
      [[true, 'Legal / Recursos Humanos; Recursos Humanos']],
    ],
  ])('%s %j: %j', (rule, rows, expected) => {
    expect(fixed(rule, ...rows)).toEqual(expected);
  });
});

describe('the structure', () => {
  const withEntry = (number: string, more: Partial<CriteriaStructure['entries'][number]>): CriteriaStructure => ({
    ...DEFAULT_STRUCTURE,
    entries: DEFAULT_STRUCTURE.entries.map((entry) => (entry.number === number ? { ...entry, ...more } : entry)),
  });

  it('limits the example numbers of a subcriterion', () => {
    const structure = withEntry('3.1', { exampleCount: 9 });
    const areas = ['9) Otra', '10) Otra'].map((improvementArea) =>
      check({ rows: [{ improvementArea }] }, structure).map(({ rule, facts }) => [rule, facts]),
    );
    expect(areas).toEqual([[], [['area-example', { example: 10, subcriterion: '3.1', count: 9 }]]]);
  });

  it('accepts an alias as the title', () => {
    const rows = [{ criterion: 'Criterio 3: El equipo' }];
    expect(check({ rows }).map(({ severity }) => severity)).toEqual(['warning']);
    expect(check({ rows }, withEntry('3', { checked: false })).map(({ severity }) => severity)).toEqual(['advice']);
    expect(check({ rows }, withEntry('3', { aliases: ['Equipo'] }))).toEqual([]);
  });
});
