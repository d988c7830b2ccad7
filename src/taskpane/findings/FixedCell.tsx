import { placeOnSheet } from '../../core/messages/place-names';
import { makeStyles } from '@fluentui/react-components';
import type { CellFix } from '../../core/fixes/cell-fix';

import { tokens } from '../theme/tokens';
import { RowButton } from '../ui/RowButton';
import { useResults } from '../results/use-results';
import { BeforeAfter } from './BeforeAfter';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  cell: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
});

/** A cell to be written, before and after. Clicking selects it. */
export function FixedCell({ fix }: { readonly fix: CellFix }) {
  const { pane, words } = useResults();
  const styles = useStyles();
  return (
    <li>
      <RowButton onClick={() => void pane.goTo(fix.cell, fix)} title={words.findings.go}>
        <span className={styles.line}>
          <span className={styles.cell}>{placeOnSheet(fix.sheet, fix.cell)}</span> <BeforeAfter fix={fix} />
        </span>
      </RowButton>
    </li>
  );
}
