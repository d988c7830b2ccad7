import { indexCriteria } from '../../../src/core/criteria/criteria-index';
import { structureOf } from '../../../src/core/criteria/structure-data';
import { DEFAULT_STRUCTURE } from '../../../src/core/criteria/structures';

describe('the edition of 2020', () => {
  const criteria = indexCriteria(DEFAULT_STRUCTURE);

  it.each([
    ['3', 'Personas'],
    [' 9. ', 'Resultados clave de rendimiento'],
    ['3.1', null],
    ['10', null],
    ['', null],
  ])('criterion %j is %s', (number, title) => {
    expect(criteria.criterion(number)?.title ?? null).toBe(title);
  });

  it.each([
    ['3.1', '3'],
    ['9.2.', '9'],
    ['3', null],
    ['3.10', null],
    ['03.1', null],
  ])('subcriterion %j belongs to %s', (number, parent) => {
    const entry = criteria.subcriterion(number);
    expect(entry && criteria.criterionOf(entry).number).toBe(parent);
  });

  it('lists the subcriteria of a criterion in order', () => {
    expect(criteria.subcriteriaOf('3').map(({ number }) => number)).toEqual(['3.1', '3.2', '3.3']);
    expect(criteria.subcriteriaOf('3.1')).toEqual([]);
    expect(criteria.subcriteriaOf('12')).toEqual([]);
  });

  it.each([
    ['PERSONAS', '3'],
    ['Resultados orientados a los ciudadanos / clientes.', '6'],
    ['Resultados clave del rendimiento', '9'],
    ['Gente', null],
  ])('the title %j names criterion %s', (title, number) => {
    expect(criteria.criterionByTitle(title)?.number ?? null).toBe(number);
  });

  it.each([
    ['gestionar las finanzas', '4.3'],
    ['Mediciones de la percepción', null],
    ['', null],
  ])('the title %j names subcriterion %s', (title, number) => {
    expect(criteria.subcriterionByTitle(title)?.number ?? null).toBe(number);
  });
});

it('assumes neither digits nor periods nor a depth', () => {
  const criteria = indexCriteria(
    structureOf({
      id: 'x',
      title: 'X',
      entries: [
        {
          number: 'A',
          title: 'Metas',
          kind: 'result',
          checked: true,
          entries: [
            { number: 'Aa', title: 'Una', checked: true, entries: [{ number: 'Aa1', title: 'Parte', checked: true }] },
          ],
        },
        { number: 'B', title: 'Medios', kind: 'enabler', checked: true },
      ],
    }),
  );
  expect(criteria.criterion('b')?.title).toBe('Medios');
  const deep = criteria.subcriterion('AA1');
  expect(deep && criteria.criterionOf(deep).number).toBe('A');
  expect(criteria.subcriteriaOf('a').map(({ number }) => number)).toEqual(['Aa', 'Aa1']);
  expect(criteria.subcriteriaOf('B')).toEqual([]);
});
