import { verdictOf, type Check, type Verdict } from '../check';
import type { ExcelResult } from '../result';
import { button, element } from './elements';
import type { PageLanguage, PageWords } from './words';

/** The most urgent first. */
const ORDER: readonly Verdict[] = ['different', 'unsupported', 'noted', 'same'];

interface View {
  readonly words: PageWords;
  readonly language: PageLanguage;
}

const code = (value: unknown) =>
  element('td', {}, element('code', {}, value === undefined ? '' : JSON.stringify(value)));

function row(check: Check, { answers, surroundings }: ExcelResult, { language }: View): HTMLElement {
  const says = check.says?.[language];
  const name = element('th', { scope: 'row' }, says ?? check.id, ...(says ? [element('small', {}, check.id)] : []));
  const expected = check.expected?.(surroundings);
  return element('tr', {}, name, code(expected), code(answers[check.id]));
}

function section(verdict: Verdict, checks: readonly Check[], result: ExcelResult, view: View): HTMLElement {
  const { count, check, expected, answer } = view.words;
  const heading = element('summary', {}, count[verdict](checks.length));
  const titles = [check, expected, answer].map((title) => element('th', { scope: 'col' }, title));
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...titles)),
    element('tbody', {}, ...checks.map((one) => row(one, result, view))),
  );
  const isOpen = verdict === 'different' && checks.length > 0;
  return element(
    'details',
    { 'data-verdict': verdict, ...(isOpen && { open: '' }) },
    heading,
    ...(checks.length > 0 ? [table] : []),
  );
}

/** The answers by how they compare with the expected ones. */
export function resultsView(checks: readonly Check[], result: ExcelResult, view: View): readonly HTMLElement[] {
  const asked = checks.filter(({ id }) => id in result.answers);
  return ORDER.map((verdict) =>
    section(
      verdict,
      asked.filter((check) => verdictOf(check, result.answers[check.id], result.surroundings) === verdict),
      result,
      view,
    ),
  );
}

/** The result as a file, in the clipboard, and as a text to copy where Excel allows neither. */
export function resultExport(result: ExcelResult, { words }: View): HTMLElement {
  const json = `${JSON.stringify(result, null, 1)}\n`;
  const name = `excel-${result.excel.platform}-${result.excel.version}-${result.takenOn}.json`.toLowerCase();
  const text = element('textarea', { readonly: '', rows: '6', 'aria-label': words.result }, json);
  const status = element('p', { role: 'status' });
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const download = element('a', { href: address, download: name.replaceAll(/[^\w.-]+/g, '-') }, words.download);
  const copy = async () => {
    text.select();
    try {
      await navigator.clipboard.writeText(json);
      status.textContent = words.copied;
    } catch {
      // Excel on the web may forbid the clipboard to its frames.
      text.focus();
      status.textContent = words.copyYourself;
    }
  };
  return element(
    'section',
    {},
    element(
      'p',
      {},
      download,
      ' ',
      button(words.copy, () => void copy()),
    ),
    status,
    text,
  );
}
