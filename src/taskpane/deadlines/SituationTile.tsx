import { makeStyles, mergeClasses, shorthands } from '@fluentui/react-components';
import { SITUATION_STYLES } from '../../core/schedule/palette';
import type { SituationShare } from '../state/situation-bar';
import { situationStyle } from '../theme/situation-style';
import { usePaneState } from '../pane-context';
import { useResults } from '../results/use-results';
import { tokens } from '../theme/tokens';
import { VISUALLY_HIDDEN } from '../ui/visually-hidden';

/** Enough for tiles with words above a list of the same height. */
const HIGH = '@media (min-height: 720px)';

const useStyles = makeStyles({
  tile: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: '3px',
    width: '100%',
    minHeight: '28px',
    padding: '0 1px',
    // Visible in high contrast only.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'var(--fill)',
    color: 'var(--text)',
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { ...shorthands.borderColor('var(--text)') },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { ...shorthands.borderColor('ButtonBorder') },
    '@media (max-width: 300px)': { columnGap: '1px', padding: 0, fontSize: tokens.fontSizeBase200 },
    [HIGH]: { flexWrap: 'wrap', minHeight: '44px', paddingBlock: '3px' },
  },
  none: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    cursor: 'default',
    ':hover': { ...shorthands.borderColor(tokens.colorTransparentStroke) },
  },
  // While one is chosen, only that one is filled.
  other: { backgroundColor: 'transparent', ...shorthands.borderColor('var(--fill)') },
  chosen: {
    ...shorthands.borderColor('var(--text)'),
    boxShadow: 'inset 0 0 0 1px var(--text)',
    '@media (forced-colors: active)': { ...shorthands.borderColor('Highlight'), outline: '2px solid Highlight' },
  },
  sign: { fontSize: tokens.fontSizeBase200, '@media (max-width: 300px)': { fontSize: tokens.fontSizeBase100 } },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  word: {
    ...VISUALLY_HIDDEN,
    [HIGH]: {
      position: 'static',
      width: '100%',
      height: 'auto',
      clipPath: 'none',
      overflow: 'visible',
      overflowWrap: 'normal',
      whiteSpace: 'normal',
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
  },
});

/** Text of a tile on the pane's own background must stay readable, so that its text isn't the situation's. */
const plainText = { color: 'inherit' };

/**
 * One situation with its sign and number; its name where there is room, otherwise as a tooltip. Clicking lists its
 * actions; clicking again lists those that need attention.
 */
export function SituationTile({ situation, count }: SituationShare) {
  const { pane, words } = useResults();
  const styles = useStyles();
  const only = usePaneState((state) => state.situation);
  const chosen = only === situation;
  const none = count === 0;
  const isOther = only !== null && !chosen && !none;
  const word = words.situations.count(situation, count);
  return (
    <button
      type="button"
      className={mergeClasses(styles.tile, none && styles.none, chosen && styles.chosen, isOther && styles.other)}
      style={{ ...situationStyle(situation), ...(isOther && plainText) }}
      aria-pressed={chosen}
      aria-disabled={none}
      data-situation={situation}
      title={`${count} ${word}`}
      onClick={none ? undefined : () => pane.send({ type: 'situation-pressed', situation })}
    >
      <span className={styles.sign} aria-hidden>
        {SITUATION_STYLES[situation].sign}
      </span>
      <span className={styles.number}>{count}</span> <span className={styles.word}>{word}</span>
    </button>
  );
}
