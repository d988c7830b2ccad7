import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Filter20Regular } from '@fluentui/react-icons/svg/filter';
import type { Review } from '../../excel/review/review-plan';
import { hasSafe } from '../state/fix-scope';
import { tokens } from '../theme/tokens';
import { usePaneState } from '../pane-context';
import { useBusy } from '../ui/use-busy';
import { STOP } from '../ui/stops';
import { useResults } from '../results/use-results';
import { useFieldStyles } from '../settings/use-field-styles';

const useStyles = makeStyles({
  search: { flex: '1 1 0', width: 0, minWidth: '64px', minHeight: '32px' },
  icon: { flexShrink: 0, minWidth: '32px', maxWidth: '32px' },
  on: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForegroundLink },
  fix: { flexShrink: 0, minWidth: 0, paddingInline: '10px' },
});

interface FindingBarProps {
  readonly review: Review;
  /** The id of the line of filters. */
  readonly filtersId: string;
  /** The id of the button for the safe fixes. */
  readonly fixId: string;
  readonly filtersShown: boolean;
  readonly onFilters: () => void;
  /** Whether the safe fixes are being confirmed. */
  readonly fixing: boolean;
  readonly onFix: () => void;
}

/** The search, the way to the other filters, the last fixes' undo, and the safe fixes as the main action. */
export function FindingBar({ review, filtersId, fixId, filtersShown, onFilters, fixing, onFix }: FindingBarProps) {
  const { pane, words: all } = useResults();
  const { search, rule, owner, criterion } = usePaneState((state) => state.filter);
  const fixed = usePaneState((state) => state.fixed);
  const waiting = useBusy();
  const styles = useStyles();
  const { control } = useFieldStyles();
  const { filter, fix, done } = all.findings;
  const isFiltered = rule !== null || owner !== null || criterion !== null;
  return (
    <>
      <input
        type="search"
        className={mergeClasses(control, styles.search)}
        aria-label={filter.search}
        title={filter.searchHint}
        placeholder={filter.placeholder}
        value={search}
        onChange={(event) => pane.send({ type: 'findings-filtered', filter: { search: event.target.value } })}
      />
      <Button
        className={mergeClasses(styles.icon, (filtersShown || isFiltered) && styles.on)}
        appearance="subtle"
        icon={<Filter20Regular />}
        aria-expanded={filtersShown}
        aria-controls={filtersShown ? filtersId : undefined}
        aria-label={filter.more}
        title={filter.more}
        onClick={onFilters}
      />
      {fixed !== null && fixed.written.length > 0 && (
        <Button
          className={styles.icon}
          appearance="subtle"
          icon={<ArrowUndo20Regular />}
          aria-label={done.undoFixes(fixed.written.length)}
          title={done.undoFixes(fixed.written.length)}
          disabledFocusable={waiting}
          onClick={() => void pane.undoFixes(fixed)}
        />
      )}
      <Button
        id={fixId}
        className={styles.fix}
        // While it is asked what to fix, the answer is the main button.
        appearance={hasSafe(review) && !fixing ? 'primary' : 'secondary'}
        aria-label={fix.safe}
        aria-expanded={fixing}
        title={`${fix.safe} ${fix.safeHint}`}
        onClick={onFix}
        {...STOP}
      >
        {fix.safeShort}
      </Button>
    </>
  );
}
