import { makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { Schedule } from '../../core/schedule/situation';
import { situationShares } from '../state/situation-bar';
import { situationStyle } from '../theme/situation-style';
import { useResults } from '../results/use-results';
import { SituationTile } from './SituationTile';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  situations: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-height: 520px)': { paddingBottom: tokens.spacingVerticalXS },
  },
  bar: {
    display: 'flex',
    gap: '2px',
    height: '4px',
    marginBottom: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusCircular,
    overflow: 'hidden',
    // The figures say the same.
    '@media (max-height: 520px)': { display: 'none' },
  },
  share: {
    minWidth: '4px',
    backgroundColor: 'var(--solid)',
    // With system colors, only the gaps separate the shares.
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  empty: { flexGrow: 1, backgroundColor: tokens.colorNeutralBackground4 },
  // One line of figures; where the pane is high, tiles with the words.
  tiles: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    '@media (max-width: 300px)': { gap: '2px' },
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    '@media (min-height: 720px)': {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(68px, 1fr))',
    },
  },
  place: { flex: '1 1 26px', minWidth: 'min-content' },
});

/** How the plan stands: a bar with a share for each situation, and below it their signs and numbers. */
export const SituationBar = memo(function SituationBar({ schedule }: { readonly schedule: Schedule }) {
  const { words } = useResults();
  const styles = useStyles();
  const shares = situationShares(schedule);
  return (
    <section className={styles.situations} aria-label={words.situations.bar}>
      <div className={styles.bar} aria-hidden>
        {schedule.situations.length === 0 && <span className={styles.empty} />}
        {shares
          .filter(({ count }) => count > 0)
          .map(({ situation, count }) => (
            <span key={situation} className={styles.share} style={{ ...situationStyle(situation), flexGrow: count }} />
          ))}
      </div>
      <ul className={styles.tiles}>
        {shares.map((share) => (
          <li key={share.situation} className={styles.place}>
            <SituationTile {...share} />
          </li>
        ))}
      </ul>
    </section>
  );
});
