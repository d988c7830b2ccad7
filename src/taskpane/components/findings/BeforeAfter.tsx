import { makeStyles } from '@fluentui/react-components';
import { formatDay } from '../../../core/messages/format-day';
import type { Language } from '../../../core/messages/language';
import type { CellMending, MendedContent } from '../../../core/mending/cell-mending';
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

function contentText(after: MendedContent, language: Language): string {
  switch (after.kind) {
    case 'text':
      return after.text;
    case 'number':
      return String(after.number);
    case 'date':
      return formatDay(after.day, language);
  }
}

/** What a cell says and what it will say: of a long text the part that changes. */
export function BeforeAfter({ mending }: { readonly mending: CellMending }) {
  const { words, language } = useResults();
  const styles = useStyles();
  const { becomes, emptied } = words.findings.mending;
  const { before, after } = changedPart(mending.beforeText, contentText(mending.after, language));
  return (
    <span className={styles.change}>
      <span className={styles.before}>{before || emptied}</span> <span aria-hidden>→</span>
      <span className={styles.unseen}> {becomes} </span> <span className={styles.after}>{after || emptied}</span>
    </span>
  );
}
