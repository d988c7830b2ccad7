import { dayOf } from '../../../src/core/plan/day';
import { LANGUAGES } from '../../../src/core/messages/language';
import { findingText } from '../../../src/core/messages/messages';
import type { Finding, FindingOf } from '../../../src/core/rules/finding';
import type { RuleFacts, RuleId } from '../../../src/core/rules/registry';

function finding<Id extends RuleId>(rule: Id, facts: RuleFacts[Id]): FindingOf<Id> {
  return { rule, severity: 'warning', row: 4, column: 'end', cell: 'I5', facts, fixable: false };
}

/** What is wrong and how to fix it, in Spanish and English. */
const textsOf = (found: Finding) =>
  LANGUAGES.map((language) => {
    const { what, how } = findingText(found, language);
    return `${what} ${how}`;
  });

const title = { number: '7', written: 'Clima', title: 'Resultados en las personas', titleOf: null, fixed: '' };

it.each<[Finding, string, string]>([
  [
    finding('criterion-title', { ...title, checked: true }),
    'El criterio 7 se titula «Resultados en las personas», no «Clima». Escriba «Criterio 7: Resultados en las personas».',
    'Criterion 7 is titled “Resultados en las personas”, not “Clima”. Enter “Criterio 7: Resultados en las personas”.',
  ],
  [
    finding('subcriterion-title', { ...title, checked: false }),
    'El subcriterio 7 suele titularse «Resultados en las personas», no «Clima». Compárelo con la guía. Si coincide, deje así el hallazgo; si no, escriba «Resultados en las personas».',
    'Subcriterion 7 is usually titled “Resultados en las personas”, not “Clima”. Compare it with the guide. If it matches, keep the finding as is; if not, enter “Resultados en las personas”.',
  ],
  [
    finding('area-example', { example: 12, subcriterion: '3.1', count: 9 }),
    'El ejemplo 12 no existe: el subcriterio 3.1 tiene 9 ejemplos. Escriba el número de un ejemplo de la guía.',
    'Example 12 doesn’t exist: subcriterion 3.1 has 9 examples. Enter the number of an example in the guide.',
  ],
  [
    finding('coverage', { criterion: { number: '1', title: 'Liderazgo' }, subcriteria: ['1.1'] }),
    'Ninguna acción atiende el criterio 1, «Liderazgo», ni su subcriterio 1.1. Agregue una acción o, si no se priorizó, deje así el hallazgo y escriba el motivo.',
    'No action addresses criterion 1, “Liderazgo”, nor its subcriterion 1.1. Add an action or, if it wasn’t a priority, keep the finding as is and enter the reason.',
  ],
  [
    finding('date-ambiguous', { written: '24-may', days: [dayOf(2024, 5, 1), dayOf(2025, 5, 24)], asText: false }),
    '«24-may» puede ser el 1 may 2024 o el 24 may 2025: Excel pudo confundir el año con el día. Si es el 1 may 2024, escríbalo así; si no, escriba la otra fecha.',
    '“24-may” could be 1 May 2024 or 24 May 2025: Excel may have confused the year with the day. If it’s 1 May 2024, enter it that way; if not, enter the other date.',
  ],
  [
    finding('outside-plan-year', { field: 'start', day: dayOf(2023, 12, 1), years: [2024, 2025] }),
    'El inicio, 01/12/2023, no es de 2024 ni de 2025. Corrija el año o pase la acción al plan de ese año.',
    'The start, 1 Dec 2023, isn’t in 2024 or 2025. Fix the year, or move the action to that year’s plan.',
  ],
  [
    finding('duplicate-action', { firstRow: 8, firstNumber: null }),
    'La acción y sus tareas dicen lo mismo que las de la fila 9. Deje una sola de las dos filas o escriba en qué se diferencian.',
    'The action and its tasks are the same as those of row 9. Keep one of the two rows, or enter how they differ.',
  ],
  [
    finding('similar-tasks', { column: 'action', firstRow: 8, firstNumber: 6 }),
    'La acción dice lo mismo que la de la No. 6 (fila 9), con otras tareas. Si es un solo trabajo, combine las filas; si no, escriba en qué se diferencian.',
    'The action is the same as the one of No. 6 (row 9), with other tasks. If it’s one piece of work, combine the rows; if not, enter how they differ.',
  ],
  [
    finding('several-owners', { owners: ['A', 'B', 'C', 'D', 'E'] }),
    'Hay 5 responsables: «A», «B», «C» y 2 más. Deje uno como responsable y nombre a los demás en las tareas o los recursos.',
    '5 owners: “A”, “B”, “C”, and 2 more. Keep one as the owner, and name the others in the tasks or resources.',
  ],
  [
    finding('owner-variants', {
      variants: [{ written: 'RRHH', preferred: 'Recursos Humanos' }],
      fixed: 'Recursos Humanos',
    }),
    'En otras filas «RRHH» se escribe «Recursos Humanos». Escriba «Recursos Humanos».',
    'In other rows, “RRHH” is spelled “Recursos Humanos”. Enter “Recursos Humanos”.',
  ],
  [
    finding('untidy-text', { found: ['edge', 'doubled', 'invisible'], tidy: 'a b' }),
    'El texto tiene espacios al principio o al final, espacios dobles y caracteres invisibles. Escriba «a b».',
    'The text has spaces at the beginning or end, double spaces, and invisible characters. Enter “a b”.',
  ],
  [
    finding('progress-mixed', { fraction: '0.25', percent: '50' }),
    'La columna mezcla fracciones (0.25) y porcentajes (50). Escriba todos los avances con el signo %.',
    'The column mixes fractions (0.25) and percentages (50). Enter every value with a percent sign.',
  ],
  [
    finding('time-without-date', { count: 3, written: 'Trimestral' }),
    '3 celdas dicen cada cuánto o cuánto dura, sin fecha, como «Trimestral». Si tienen un plazo, agregue la fecha de fin; si no, deje así el hallazgo.',
    '3 cells say how often or how long, without a date, such as “Trimestral”. If they have a deadline, add the end date; if not, keep the finding as is.',
  ],
  [
    finding('progress-out-of-range', { written: '-5%', progress: -0.05 }),
    '«-5%» es menos de 0 %. Escriba un porcentaje de 0 a 100.',
    '“-5%” is below 0%. Enter a percentage from 0 to 100.',
  ],
  [
    finding('status-progress-conflict', { status: 'Cumplida', means: 'completed', progress: 0.625 }),
    'El estado dice «Cumplida» y el avance, 62.5 %. Si se cumplió, escriba 100 %; si no, corrija el estado.',
    'The status is “Cumplida” and the progress is 62.5%. If it was completed, enter 100%; if not, fix the status.',
  ],
  [
    finding('overdue-unexplained', { days: 1 }),
    'La acción venció hace 1 día y no tiene comentario. Escriba por qué no se cumplió y qué sigue.',
    'The action is 1 day overdue and has no comment. Enter why it wasn’t completed and what comes next.',
  ],
])('%#: says what is wrong and how to fix it', (found, es, en) => {
  expect(textsOf(found)).toEqual([es, en]);
});
