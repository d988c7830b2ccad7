import type { Check } from '../check';
import { makeResult, type ExcelFacts } from '../result';
import { NotEmptyError, runChecks, type Run } from '../run-checks';
import { button, element } from './elements';
import { resultExport, resultsView } from './results-view';
import { pageLanguage, wordsFor, type PageLanguage } from './words';

/** The newest ExcelApi set that may exist. */
const NEWEST_MINOR = 40;

function newestSet(): string {
  const minors = Array.from({ length: NEWEST_MINOR }, (_, at) => NEWEST_MINOR - at);
  const found = minors.find((minor) => Office.context.requirements.isSetSupported('ExcelApi', `1.${minor}`));
  return found === undefined ? 'none' : `1.${found}`;
}

function factsOfExcel(): ExcelFacts {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return {
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    displayLanguage,
    contentLanguage,
    newestSet: newestSet(),
  };
}

/** The day here, as an ISO day. */
function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const detailOf = (fault: unknown): string =>
  typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : String(fault);

/**
 * Shows the page that runs checks in the Excel around it.
 *
 * @param load Gets the checks once they are wanted.
 */
export async function showCheckPage(load: () => Promise<readonly Check[]>): Promise<void> {
  const { host } = await Office.onReady();
  const isInExcel = (host as Office.HostType | null) === Office.HostType.Excel;
  const language = pageLanguage(isInExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  const words = wordsFor(language);
  document.title = words.title;
  const main = element('main', {}, element('h1', {}, words.title), element('p', {}, words.intro));
  document.body.replaceChildren(main);
  if (!isInExcel) {
    main.append(element('p', { role: 'alert' }, words.outsideExcel));
    return;
  }
  const facts = factsOfExcel();
  const { platform, version, displayLanguage, newestSet: set } = facts;
  main.append(element('p', {}, words.thisExcel(platform, version, displayLanguage, set)));
  const area = element('div');
  const start = button(words.start, () => {
    start.disabled = true;
    void runOnPage(area, load, facts, language).finally(() => (start.disabled = false));
  });
  main.append(start, area);
}

async function runOnPage(
  area: HTMLElement,
  load: () => Promise<readonly Check[]>,
  excel: ExcelFacts,
  language: PageLanguage,
): Promise<void> {
  const words = wordsFor(language);
  const stopping = new AbortController();
  const status = element('p', { role: 'status' });
  const bar = element('progress');
  area.replaceChildren(
    bar,
    button(words.stop, () => stopping.abort()),
    status,
  );
  const began = Date.now();
  try {
    const checks = await load();
    bar.max = checks.length;
    const run = await runChecks(Excel, checks, {
      language: excel.displayLanguage,
      signal: stopping.signal,
      onCheck: ({ id, says }, index) => {
        bar.value = index;
        status.textContent = words.progress(index + 1, checks.length, says?.[language] ?? id);
      },
    });
    const { surroundings, answers } = run;
    const result = makeResult({ takenOn: today(), excel, surroundings, answers });
    const message = element('p', { role: 'status' }, outcomeOf(run, checks.length, Date.now() - began, language));
    area.replaceChildren(message, resultExport(result, { words, language }));
    area.append(...resultsView(checks, result, { words, language }));
  } catch (error) {
    const text = error instanceof NotEmptyError ? words.notEmpty(error.content) : words.fault(detailOf(error));
    area.replaceChildren(element('p', { role: 'alert' }, text));
  }
}

function outcomeOf({ fault, answers }: Run, count: number, duration: number, language: PageLanguage): string {
  const words = wordsFor(language);
  const answered = Object.keys(answers).length;
  if (fault !== undefined) return words.fault(detailOf(fault));
  return answered < count ? words.stopped(answered, count) : words.done(Math.round(duration / 1000));
}
