import { makeStyles } from '@fluentui/react-components';
import { fixedText } from '../../core/messages/fixed-text';
import type { CellFix } from '../../core/fixes/cell-fix';
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

/** A cell's content before and after a fix. Of long texts, only the part that changes. */
export function BeforeAfter({ fix }: { readonly fix: CellFix }) {
  const { words, language } = useResults();
  const styles = useStyles();
  const { becomes, emptied, realDate } = words.findings.fix;
  const shown = fixedText(fix.after, language);
  // A date that was text looks the same as a date: only the words can say what changes.
  const text = fix.after.kind === 'date' ? realDate(shown) : shown;
  const { before, after } = changedPart(fix.beforeText, text);
  return (
    <span className={styles.change}>
      <span className={styles.before}>{before || emptied}</span> <span aria-hidden>→</span>
      <span className={styles.hidden}> {becomes} </span> <span className={styles.after}>{after || emptied}</span>
    </span>
  );
}
