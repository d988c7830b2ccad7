import path from 'node:path';
import type { ExcelHost } from 'excel-host/node';
import type { Day } from '../core/plan/day';
import { PlanError } from '../excel/plan-error';
import { cliWords, languageOfEnvironment, type Environment } from './cli-words';
import { CommandError, type ExitCode } from './command-error';
import { knownError, planError } from './known-error';
import { openingError } from './opening-error';
import { openWorkbook } from './open-workbook';
import { besidePlan, checkOutputs } from './output-files';
import { typedLanguage } from './read-options';
import { reviewOptions, type ReviewOptions } from './review-options';
import { reportText, reviewReport } from './review-report';
import { reviewSummary } from './review-summary';
import { reviewWorkbook } from './review-workbook';
import { terminalText } from './terminal-text';
import { workSummary } from './work-summary';
import { writeFiles } from './write-files';

/** The environment of a command. */
export interface Terminal extends Environment {
  /** The user's current folder. */
  readonly folder: string;
  readonly today: Day;
  /** Prints lines to standard output. */
  readonly print: (text: string) => void;
  /** Prints one line to standard error. */
  readonly complain: (line: string) => void;
}

/**
 * `npm run review`: reviews a plan's file, writes the reviewed copy and the report, and prints a summary. Returns the
 * exit code.
 */
export async function reviewCommand(typed: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = typedLanguage(typed, languageOfEnvironment(terminal));
  const words = cliWords(language);
  try {
    const options = reviewOptions(typed, { language, today: terminal.today, words });
    if (!options) {
      terminal.print(words.usage);
      return 0;
    }
    return await reviewFile(options, terminal);
  } catch (error) {
    if (error instanceof CommandError) {
      terminal.complain(terminalText(error.message));
      return error.exitCode;
    }
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    terminal.complain(terminalText(words.fault(detail)));
    return 2;
  }
}

async function reviewedCopy(host: ExcelHost, options: ReviewOptions, today: Day) {
  const done = await reviewWorkbook(host, options, today);
  return { done, content: host.save() };
}

async function reviewFile(options: ReviewOptions, { folder, today, print }: Terminal): Promise<ExitCode> {
  const { language, report } = options;
  const name = path.basename(options.file);
  const words = cliWords(language);
  const input = path.resolve(folder, options.file);
  const host = await openWorkbook(input, language, today);
  const files = await checkOutputs(
    {
      input,
      copy: options.out === undefined ? besidePlan(input) : path.resolve(folder, options.out),
      report: report === undefined ? null : path.resolve(folder, report),
    },
    words,
  );

  const { done, content } = await reviewedCopy(host, options, today).catch((error: unknown) => {
    const code = openingError(error);
    if (code !== undefined) throw knownError(code, { file: name }, language, error);
    throw error instanceof PlanError ? planError(error, name, language) : error;
  });
  const { review } = done;
  const reportFile =
    files.report !== null && review !== null
      ? [
          {
            path: files.report,
            content: reportText(reviewReport(review, { workbook: name, sheets: done.sheets ?? [], language })),
          },
        ]
      : [];
  await writeFiles([{ path: files.copy, content }, ...reportFile], words);

  const shown = (file: string) => {
    const near = path.relative(folder, file);
    return near.startsWith('..') ? file : near;
  };
  print(
    [
      ...(review ? reviewSummary(review, name, language) : []),
      ...workSummary(done, language),
      words.summary.copy(shown(files.copy)),
      ...(host.workbook.breaksSignature ? [words.summary.signatureBroken] : []),
      ...reportFile.map((file) => words.summary.report(shown(file.path))),
    ]
      .map(terminalText)
      .join('\n'),
  );
  return options.strict && review?.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
