import { makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { Schedule } from '../../core/schedule/situation';
import { situationShares } from '../state/situation-bar';
import { situationStyle } from '../theme/situation-style';
import { useResults } from '../results/use-results';
import { SituationTile } from './SituationTile';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '2px',
    height: '10px',
    marginBottom: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusCircular,
    overflow: 'hidden',
  },
  share: {
    minWidth: '4px',
    backgroundColor: 'var(--solid)',
    // With system colors, only the gaps separate the shares.
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  empty: { flexGrow: 1, backgroundColor: tokens.colorNeutralBackground4 },
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(74px, 1fr))',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** A bar with a share for each situation, and its sign, number and name. */
export const SituationBar = memo(function SituationBar({ schedule }: { readonly schedule: Schedule }) {
  const { words } = useResults();
  const styles = useStyles();
  const shares = situationShares(schedule);
  return (
    <section aria-label={words.situations.bar}>
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
          <li key={share.situation}>
            <SituationTile {...share} />
          </li>
        ))}
      </ul>
    </section>
  );
});
