import { dayOf } from '../../../src/core/plan/day';
import { ERROR_CODES } from '../../../src/core/messages/error-words';
import { LANGUAGES, type Language } from '../../../src/core/messages/language';
import { findingMessage, findingPlace, findingText, messagesFor } from '../../../src/core/messages/messages';
import type { Finding, FindingOf } from '../../../src/core/rules/finding';
import type { RuleFacts, RuleId } from '../../../src/core/rules/registry';

/** A finding with the given facts, in cell H5, column `start`. */
function finding<Id extends RuleId>(rule: Id, facts: RuleFacts[Id]): FindingOf<Id> {
  return { rule, severity: 'warning', row: 4, column: 'start', cell: 'H5', facts, fixable: false };
}

const both = (found: Finding) => {
  const say = (language: Language) => {
    const { what, how } = findingText(found, language);
    return `${what} ${how}`;
  };
  return [say('es'), say('en')];
};

describe('a finding', () => {
  const found = finding('date-as-text', { written: 'may-24', day: dayOf(2024, 5, 1), precision: 'month' });

  it('states where, what, why and how to fix it', () => {
    expect(findingMessage(found, 'es')).toBe(
      'H5 (Inicio): «may-24» es texto, no una fecha. Excel no puede ordenar, filtrar ni comparar fechas escritas ' +
        'como texto. Escriba la fecha 01/05/2024.',
    );
    expect(findingMessage(found, 'en')).toBe(
      'H5 (Start): “may-24” is text, not a date. Excel can’t sort, filter, or compare dates stored as text. ' +
        'Enter the date 1 May 2024.',
    );
  });

  it('has only a cell if it is about a row, and no place if it is about the plan', () => {
    expect(findingPlace({ ...found, column: null }, 'es')).toBe('H5');
    expect(findingPlace({ ...found, cell: null }, 'es')).toBe('');
  });
});

it.each<[Finding, string, string]>([
  [
    finding('required-column', { column: 'indicator', headingRow: 3 }),
    'Falta la columna «Indicador» en el encabezado. Agregue «Indicador» en la fila 4 o cambie el nombre de la columna que ya tiene el dato.',
    'Column “Indicator” is missing from the header row. Add “Indicator” in row 4, or rename the column that already has the data.',
  ],
  [
    finding('required-field', { column: 'owner' }),
    'Falta el dato «Responsable». Escriba quién es responsable de la acción.',
    '“Owner” is missing. Enter who owns the action.',
  ],
  [
    finding('criterion-unknown', { written: 'Criterio 12', number: '12', structure: 'CAF', meant: null }),
    'El criterio 12 no existe en CAF. Escriba el número y el título de un criterio del marco.',
    'Criterion 12 doesn’t exist in CAF. Enter the number and title of a criterion in the framework.',
  ],
  [
    finding('criterion-unknown', {
      written: 'Personas',
      number: null,
      structure: 'CAF',
      meant: { number: '3', title: 'Personas' },
    }),
    '«Personas» no tiene el número de un criterio. Escriba «Criterio 3: Personas».',
    '“Personas” has no criterion number. Enter “Criterio 3: Personas”.',
  ],
  [
    finding('subcriterion-unknown', {
      written: '3.9',
      number: '3.9',
      structure: 'CAF',
      criterion: '3',
      known: ['3.1', '3.2', '3.3'],
      meant: null,
    }),
    'El subcriterio 3.9 no existe en CAF. Escriba un subcriterio del criterio 3: 3.1, 3.2 o 3.3.',
    'Subcriterion 3.9 doesn’t exist in CAF. Enter a subcriterion of criterion 3: 3.1, 3.2, or 3.3.',
  ],
  [
    finding('number-gap', { previous: 3, number: 5 }),
    'Del 3 se pasa al 5: falta el 4. Renumere las acciones o recupere la que falta.',
    '3 is followed by 5: 4 is missing. Renumber the actions, or restore the missing one.',
  ],
  [
    finding('number-gap', { previous: 3, number: 6 }),
    'Del 3 se pasa al 6: faltan el 4 y el 5. Renumere las acciones o recupere las que faltan.',
    '3 is followed by 6: 4 and 5 are missing. Renumber the actions, or restore the missing ones.',
  ],
  [
    finding('number-gap', { previous: 3, number: 9 }),
    'Del 3 se pasa al 9: faltan del 4 al 8. Renumere las acciones o recupere las que faltan.',
    '3 is followed by 9: 4 to 8 are missing. Renumber the actions, or restore the missing ones.',
  ],
  [
    finding('markup-in-text', { found: ['&nbsp;'], plain: 'Compras Verdes' }),
    'Sobra «&nbsp;» en el texto. Deje solo el texto: «Compras Verdes».',
    '“&nbsp;” is left over in the text. Keep only the text: “Compras Verdes”.',
  ],
  [
    finding('markup-in-text', { found: ['<b>', '</b>', '<i>', '</i>', '<u>'], plain: '' }),
    'Sobran «<b>», «</b>», «<i>» y 2 más en el texto. Borre la celda.',
    '“<b>”, “</b>”, “<i>”, and 2 more are left over in the text. Clear the cell.',
  ],
])('%#: says %s', (found, es, en) => {
  expect(both(found)).toEqual([es, en]);
});

describe.each(LANGUAGES)('errors in %s', (language) => {
  const { errors } = messagesFor(language);

  it.each(ERROR_CODES)('%s: what happened and what to do next, with and without names', (code) => {
    for (const facts of [{}, { sheet: 'Plan 2024' }, { file: 'plan.xlsx' }]) {
      const { happened, next } = errors[code](facts);
      expect(happened).toMatch(/^[\p{Lu}«“].*\.$/u);
      expect(next).toMatch(/^\p{Lu}.*\.$/u);
      expect(`${happened} ${next}`).not.toMatch(/undefined|\s\s|\n/);
    }
  });

  it('has different texts for all errors', () => {
    expect(new Set(ERROR_CODES.map((code) => errors[code]({}).happened)).size).toBe(ERROR_CODES.length);
  });

  it.each([['sheet-missing'], ['sheet-not-plan'], ['protected-sheet']] as const)('%s names the sheet', (code) => {
    expect(errors[code]({ sheet: 'Año 2024' }).happened).toContain('Año 2024');
  });

  it.each(ERROR_CODES.slice(ERROR_CODES.indexOf('file-not-found')))('%s names the file', (code) => {
    expect(errors[code]({ file: 'mi plan.xls' }).happened).toContain('mi plan.xls');
  });
});

it('distinguishes Spanish and English', () => {
  const [es, en] = [messagesFor('es'), messagesFor('en')];
  for (const code of ERROR_CODES) expect(es.errors[code]({})).not.toEqual(en.errors[code]({}));
});
