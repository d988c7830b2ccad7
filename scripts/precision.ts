/** `npm run precision`: how often each rule is right on the labelled rows, and the cases where it isn't. */
import { RULES } from '../src/core/rules/registry';
import {
  explainedMisses,
  labelledRows,
  findingsOfLabelledRows,
  type LabelResult,
} from '../tests/core/rules/labelled-rows';

const results = findingsOfLabelledRows();
const rows = labelledRows();
const explained = explainedMisses();

const count = (of: readonly LabelResult[], outcome: LabelResult['outcome']) =>
  of.filter((one) => one.outcome === outcome).length;
const percent = (part: number, whole: number) => (whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} %`);

function line(name: string, of: readonly LabelResult[]): string {
  const [right, missed, wrong] = [count(of, 'right'), count(of, 'missed'), count(of, 'false')];
  const figures = [right, missed, wrong].map((figure) => String(figure).padStart(7));
  const shares = [percent(right, right + wrong), percent(right, right + missed)].map((share) => share.padStart(10));
  return `${name.padEnd(32)}${figures.join('')}${shares.join('')}`;
}

const good = rows.filter(({ expects }) => expects.length === 0).length;
console.log(`${rows.length} labelled rows, ${good} of them good\n`);
console.log(`${''.padEnd(32)}  right missed  false precision    recall`);
for (const { id } of RULES) {
  const own = results.filter(({ label }) => label.startsWith(`${id}@`));
  if (own.length > 0) console.log(line(id, own));
}
console.log(line('all', results));

const unlabelled = RULES.filter(({ id }) => !results.some(({ label }) => label.startsWith(`${id}@`)));
console.log(`\nNot labelled, for they speak of whole plans: ${unlabelled.map(({ id }) => id).join(', ')}\n`);
for (const { plan, row, label, outcome } of results.filter((one) => one.outcome !== 'right')) {
  const why = explained.find((miss) => miss.plan === plan && miss.row === row && miss.label === label)?.why;
  console.log(
    `${outcome === 'missed' ? 'missed' : 'false '} ${plan} row ${row}: ${label}\n       ${why ?? 'NOT EXPLAINED'}`,
  );
}
