import { makeStyles, mergeClasses, shorthands } from '@fluentui/react-components';
import { memo } from 'react';
import type { Finding } from '../../core/rules/finding';
import type { Severity } from '../../core/rules/rule';
import { severityCounts, SEVERITIES } from '../state/finding-groups';
import { usePaneState } from '../pane-context';
import { useResults } from '../results/use-results';
import { SeveritySign } from '../ui/SeveritySign';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  filter: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM} 6px`,
    '@media (max-width: 240px)': { flexWrap: 'wrap' },
  },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    padding: '0 8px 0 5px',
    '@media (max-width: 300px)': { paddingInline: '4px 6px', gap: '2px' },
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    '@media (forced-colors: active)': { ...shorthands.borderColor('Highlight'), outline: '1px solid Highlight' },
  },
  none: {
    color: tokens.colorNeutralForeground3,
    '& svg': { color: 'inherit' },
    cursor: 'default',
    ':hover': { backgroundColor: 'transparent' },
  },
  count: { fontWeight: tokens.fontWeightSemibold },
});

/** The number of findings of each severity. Clicking filters by it. */
export const SeverityFilter = memo(function SeverityFilter({ findings }: { readonly findings: readonly Finding[] }) {
  const { pane, words: all } = useResults();
  const wanted = usePaneState((state) => state.filter.severity);
  const words = all.findings;
  const styles = useStyles();
  const counts = severityCounts(findings);
  const choose = (severity: Severity | null) => pane.send({ type: 'findings-filtered', filter: { severity } });
  return (
    <div className={styles.filter} role="group" aria-label={words.bySeverity}>
      {SEVERITIES.map((severity) => {
        const count = counts[severity];
        const chosen = wanted === severity;
        return (
          <button
            key={severity}
            type="button"
            className={mergeClasses(styles.chip, count === 0 && styles.none, chosen && styles.chosen)}
            aria-pressed={chosen}
            aria-disabled={count === 0}
            data-severity={severity}
            onClick={count === 0 ? undefined : () => choose(chosen ? null : severity)}
          >
            <SeveritySign severity={severity} />
            <span className={styles.count}>{count}</span> {words.count(severity, count)}
          </button>
        );
      })}
    </div>
  );
});
