import { makeStyles } from '@fluentui/react-components';
import type { CellMending } from '../../../core/mending/cell-mending';
import { tokens } from '../../theme/tokens';
import { RowButton } from '../RowButton';
import { useResults } from '../use-results';
import { BeforeAfter } from './BeforeAfter';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  cell: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
});

/** A cell that will be written, before and after. A press selects it. */
export function MendedCell({ mending }: { readonly mending: CellMending }) {
  const { pane, words } = useResults();
  const styles = useStyles();
  return (
    <li>
      <RowButton onClick={() => void pane.goTo(mending.cell)} title={words.findings.go}>
        <span className={styles.line}>
          <span className={styles.cell}>{mending.cell}</span> <BeforeAfter mending={mending} />
        </span>
      </RowButton>
    </li>
  );
}
