import { makeStyles } from '@fluentui/react-components';
import { fixedText } from '../../core/messages/fixed-text';
import type { CellFix } from '../../core/fixes/cell-fix';
import { changedPart } from '../state/changed-part';
import { tokens } from '../theme/tokens';
import { UNSEEN } from '../ui/unseen';
import { useResults } from '../results/use-results';

const useStyles = makeStyles({
  change: { minWidth: 0, fontSize: tokens.fontSizeBase200 },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  unseen: UNSEEN,
});

/** What a cell says and what it will say: of a long text the part that changes. */
export function BeforeAfter({ fix }: { readonly fix: CellFix }) {
  const { words, language } = useResults();
  const styles = useStyles();
  const { becomes, emptied, realDate } = words.findings.fix;
  const shown = fixedText(fix.after, language);
  // A date looks as it was written: what changes is that Excel knows it as one.
  const told = fix.after.kind === 'date' ? realDate(shown) : shown;
  const { before, after } = changedPart(fix.beforeText, told);
  return (
    <span className={styles.change}>
      <span className={styles.before}>{before || emptied}</span> <span aria-hidden>→</span>
      <span className={styles.unseen}> {becomes} </span> <span className={styles.after}>{after || emptied}</span>
    </span>
  );
}
