import { rowNumber } from '../../core/plan/sheet-row';
import { Button, makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../core/rules/finding';
import { isFiltering, NO_FILTER } from '../state/finding-filter';
import { tokens } from '../theme/tokens';
import { usePaneState } from '../pane-context';
import { useResults } from '../results/use-results';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface FoundLineProps {
  /** `null` while the search is running. */
  readonly found: readonly Finding[];
  /** Number of findings before filtering. */
  readonly all: number;
}

/** The number of findings that match the filter, announced to screen readers, and a button that clears the filter. */
export function FoundLine({ found, all }: FoundLineProps) {
  const { pane, words } = useResults();
  const filter = usePaneState((state) => state.filter);
  const styles = useStyles();
  const filterWords = words.findings.filter;
  const filtering = isFiltering(filter);
  return (
    <div className={styles.line}>
      <span role="status">
        {filtering && (
          <>
            {filter.row !== null && `${filterWords.row(rowNumber(filter.row))} · `}
            {filterWords.shown(found.length, all)}
          </>
        )}
      </span>
      {filtering && (
        <Button
          appearance="transparent"
          size="small"
          onClick={() => pane.send({ type: 'findings-filtered', filter: NO_FILTER })}
        >
          {filterWords.clear}
        </Button>
      )}
    </div>
  );
}
