import type { Language } from '../core/messages/language';
import { messagesFor } from '../core/messages/messages';
import { RESULTS_WORDS } from '../core/messages/results-words';
import { SITUATIONS } from '../core/schedule/situation';
import { changeCounts } from '../core/summary/dashboard/change-counts';
import type { MarkResult } from '../excel/marks/mark-plan';
import { cliWords } from './cli-words';
import type { WorkDone } from './review-workbook';

/** The outcomes as lines of text for a terminal, without operations that weren't requested. */
export function workSummary({ marks, sheets, changes, removed }: WorkDone, language: Language): readonly string[] {
  const { summary } = cliWords(language);
  return [
    ...(marks === null ? [] : [marks === 'protected' ? summary.protectedSheet : markLine(marks, language)]),
    ...(sheets === null ? [] : [summary.written(sheets)]),
    ...(changes === null ? [] : [RESULTS_WORDS[language].changes.sentence(changeCounts(changes, language))]),
    ...(removed === null
      ? []
      : [
          summary.marksRemoved(removed.marks.removed),
          ...(removed.marks.leftOn.length === 0 ? [] : [summary.leftOn(removed.marks.leftOn)]),
          summary.sheetsRemoved(removed.sheets.removed),
        ]),
  ];
}

function markLine({ marked }: MarkResult, language: Language): string {
  const { words } = messagesFor(language);
  const counts = SITUATIONS.flatMap((situation) => {
    const count = marked[situation];
    return count === undefined ? [] : [`${words.situations[situation]} ${count}`];
  });
  return cliWords(language).summary.marked(counts);
}
