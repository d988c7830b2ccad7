import { rowNumber } from '../core/plan/sheet-row';
import { errors as enErrors } from '../core/messages/en/errors';
import { pane as enPane } from '../core/messages/en/pane';
import { ribbon as enRibbon } from '../core/messages/en/ribbon';
import { ERROR_CODES } from '../core/messages/error-words';
import { errors as esErrors } from '../core/messages/es/errors';
import { pane as esPane } from '../core/messages/es/pane';
import { ribbon as esRibbon } from '../core/messages/es/ribbon';
import type { Language } from '../core/messages/language';
import { RESULTS_WORDS } from '../core/messages/results-words';
import { WORK_PARTS } from '../excel/pace';
import { RIBBON_TASKS } from './notice';

const WORDS = {
  es: { pane: esPane, ribbon: esRibbon, errors: esErrors },
  en: { pane: enPane, ribbon: enRibbon, errors: enErrors },
} as const;

export interface NoticeText {
  readonly language: Language;
  readonly title: string;
  readonly sentences: readonly string[];
  /** Absent if the work has ended. */
  readonly work?: WorkText;
}

export interface WorkText {
  /** The number of the run, from 1. */
  readonly run: number;
  /** Part and percentage; empty until they are known. */
  readonly progress: string;
  /** From 0 to 100; `null` until it is known. */
  readonly percent: number | null;
  readonly cancel: string;
  /** The button's text after it was pressed. */
  readonly cancelling: string;
}

/** The text of a notice's hash; `null` if it holds no notice. */
export function noticeText(hash: string): NoticeText | null {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const language: Language = parts.get('lang') === 'en' ? 'en' : 'es';
  const { pane, ribbon, errors } = WORDS[language];
  const { done, progress } = RESULTS_WORDS[language];
  const sheet = parts.get('sheet');
  const sheets = parts.getAll('sheets');
  const count = (name: string) => Number(parts.get(name));
  const text = (...sentences: readonly string[]): NoticeText => ({ language, title: pane.name, sentences });
  switch (parts.get('kind')) {
    case 'working': {
      const part = WORK_PARTS.find((known) => known === parts.get('part'));
      const percent = count('percent');
      const isKnown = part !== undefined && Number.isFinite(percent);
      return {
        ...text(pane.running[RIBBON_TASKS.find((task) => task === parts.get('task')) ?? 'review']),
        work: {
          run: count('run'),
          progress: isKnown ? progress.share(progress.parts[part], percent) : '',
          percent: isKnown ? percent : null,
          cancel: pane.actions.cancel,
          cancelling: pane.actions.cancelling,
        },
      };
    }
    case 'cancelled':
      return text(done.cancelled(sheets, ribbon.write));
    case 'failed': {
      const code = ERROR_CODES.find((known) => known === parts.get('code')) ?? 'host-failed';
      const { happened, next } = errors[code](sheet === null ? {} : { sheet });
      return text(happened, next);
    }
    case 'reviewed':
      return text(done.reviewed(count('actions'), count('overdue'), count('findings')), ribbon.seePane);
    case 'nothing-to-mark':
      return text(done.nothingToMark(sheet ?? ''));
    case 'not-marked':
      return text(done.notMarked(parts.getAll('rows').map((row) => rowNumber(Number(row)))));
    case 'written': {
      const notSetUp = parts.getAll('notSetUp');
      return text(done.written(sheets), ...(notSetUp.length > 0 ? [done.notSetUp(notSetUp)] : []), ribbon.seeSheets);
    }
    case 'no-marks-to-remove':
      return text(done.noMarksToRemove);
    case 'marks-left':
      return text(
        ...(sheets.length > 0 ? [done.marksLeft(sheets)] : []),
        ...(count('unreadable') > 0 ? [done.unreadable(count('unreadable'))] : []),
        ...(count('refused') > 0 ? [done.marksRefused(count('refused'))] : []),
      );
    default:
      return null;
  }
}
