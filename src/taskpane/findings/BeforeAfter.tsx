import { makeStyles } from '@fluentui/react-components';
import { fixedText } from '../../core/messages/fixed-text';
import type { CellFix } from '../../core/fixes/cell-fix';
import { precisionOf } from '../../core/fixes/date-format';
import { formatDay } from '../../core/messages/format-day';
import type { Language } from '../../core/messages/language';
import type { ResultsWords } from '../../core/messages/results-words';
import { changedPart } from '../state/changed-part';
import { tokens } from '../theme/tokens';
import { VISUALLY_HIDDEN } from '../ui/visually-hidden';
import { useResults } from '../results/use-results';

const useStyles = makeStyles({
  change: { minWidth: 0, fontSize: tokens.fontSizeBase200 },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  hidden: VISUALLY_HIDDEN,
});

/** What the cell will show, and what that doesn't show of a date. */
function shownAfter(
  { after, beforeText }: CellFix,
  words: ResultsWords['findings']['fix'],
  language: Language,
): string {
  const shown = fixedText(after, language);
  if (after.kind !== 'date') return shown;
  if (precisionOf(after.numberFormat) !== 'day') return words.meaning(shown, formatDay(after.meaning, language));
  // A date that was text may look the same: only the words can say what changes.
  return shown === beforeText ? words.realDate(shown) : shown;
}

/** A cell's content before and after a fix. Of long texts, only the part that changes. */
export function BeforeAfter({ fix }: { readonly fix: CellFix }) {
  const { words, language } = useResults();
  const styles = useStyles();
  const { becomes, emptied } = words.findings.fix;
  const { before, after } = changedPart(fix.beforeText, shownAfter(fix, words.findings.fix, language));
  return (
    <span className={styles.change}>
      <span className={styles.before}>{before || emptied}</span> <span aria-hidden>→</span>
      <span className={styles.hidden}> {becomes} </span> <span className={styles.after}>{after || emptied}</span>
    </span>
  );
}
