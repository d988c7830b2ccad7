import { makeStyles, mergeClasses, shorthands } from '@fluentui/react-components';
import { SITUATION_STYLES } from '../../core/schedule/palette';
import type { SituationShare } from '../state/situation-bar';
import { situationStyle } from '../theme/situation-style';
import { usePaneState } from '../pane-context';
import { useResults } from '../results/use-results';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  tile: {
    display: 'block',
    width: '100%',
    height: '100%',
    minHeight: '46px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    // Visible in high contrast only.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'var(--fill)',
    color: 'var(--text)',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { ...shorthands.borderColor('var(--text)') },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { ...shorthands.borderColor('ButtonBorder') },
  },
  none: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    cursor: 'default',
    ':hover': { ...shorthands.borderColor(tokens.colorTransparentStroke) },
  },
  chosen: {
    ...shorthands.borderColor('var(--text)'),
    boxShadow: 'inset 0 0 0 1px var(--text)',
    '@media (forced-colors: active)': { ...shorthands.borderColor('Highlight'), outline: '2px solid Highlight' },
  },
  figure: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    lineHeight: tokens.lineHeightBase400,
  },
  sign: { fontSize: tokens.fontSizeBase300 },
  number: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightBold },
  word: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase100 },
});

/**
 * One situation with its sign, number and name. Clicking lists its actions; clicking again lists those that need
 * attention.
 */
export function SituationTile({ situation, count }: SituationShare) {
  const { pane, words } = useResults();
  const styles = useStyles();
  const chosen = usePaneState((state) => state.situation === situation);
  const none = count === 0;
  return (
    <button
      type="button"
      className={mergeClasses(styles.tile, none && styles.none, chosen && styles.chosen)}
      style={situationStyle(situation)}
      aria-pressed={chosen}
      aria-disabled={none}
      data-situation={situation}
      onClick={none ? undefined : () => pane.send({ type: 'situation-pressed', situation })}
    >
      <span className={styles.figure}>
        <span className={styles.sign} aria-hidden>
          {SITUATION_STYLES[situation].sign}
        </span>
        <span className={styles.number}>{count}</span>
      </span>{' '}
      <span className={styles.word}>{words.situations.count(situation, count)}</span>
    </button>
  );
}
