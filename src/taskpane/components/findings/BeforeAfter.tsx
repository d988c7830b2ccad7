import { makeStyles } from '@fluentui/react-components';
import { mendedText } from '../../../core/messages/mended-text';
import type { CellMending } from '../../../core/mending/cell-mending';
import { changedPart } from '../../state/changed-part';
import { tokens } from '../../theme/tokens';
import { UNSEEN } from '../unseen';
import { useResults } from '../use-results';

const useStyles = makeStyles({
  change: { minWidth: 0, fontSize: tokens.fontSizeBase200 },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  unseen: UNSEEN,
});

/** What a cell says and what it will say: of a long text the part that changes. */
export function BeforeAfter({ mending }: { readonly mending: CellMending }) {
  const { words, language } = useResults();
  const styles = useStyles();
  const { becomes, emptied, realDate } = words.findings.mending;
  const shown = mendedText(mending.after, language);
  // A date looks as it was written: what changes is that Excel knows it as one.
  const told = mending.after.kind === 'date' ? realDate(shown) : shown;
  const { before, after } = changedPart(mending.beforeText, told);
  return (
    <span className={styles.change}>
      <span className={styles.before}>{before || emptied}</span> <span aria-hidden>→</span>
      <span className={styles.unseen}> {becomes} </span> <span className={styles.after}>{after || emptied}</span>
    </span>
  );
}
