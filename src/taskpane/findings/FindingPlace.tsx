import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { placeOnSheet, withSheet } from '../../core/messages/place-names';
import { findingText } from '../../core/messages/messages';
import { rowNumber } from '../../core/plan/sheet-row';
import type { Finding } from '../../core/rules/finding';
import { usePaneState } from '../pane-context';
import { tokens } from '../theme/tokens';
import { STOP } from '../ui/stops';
import { useResults } from '../results/use-results';

const useStyles = makeStyles({
  item: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `6px ${tokens.spacingHorizontalM} 7px 32px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  goes: { ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  here: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  place: {
    flex: '1 1 0',
    minWidth: '72px',
    overflow: 'hidden',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    font: 'inherit',
    lineHeight: tokens.lineHeightBase500,
    textAlign: 'start',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  // The whole line can be clicked.
  line: {
    cursor: 'pointer',
    outline: 'none',
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  dark: { color: tokens.colorNeutralForeground2 },
  cell: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  // Above the clickable area of the line.
  actions: { position: 'relative', zIndex: 1, display: 'flex', flexShrink: 0, marginInlineEnd: '-6px' },
  text: { flex: '1 0 100%', minWidth: 0, maxWidth: '100%' },
  below: { position: 'relative', zIndex: 1, flex: '1 0 100%', maxWidth: '100%' },
});

interface FindingPlaceProps {
  readonly finding: Finding;
  /** Buttons beside the place. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** What the buttons open. */
  readonly below?: ReactNode;
}

/** A finding: its cell and what can be done about it in one line, and its text below. Clicking it selects the cell. */
export function FindingPlace({ finding, actions, children, below }: FindingPlaceProps) {
  const { pane, words, messages, language } = useResults();
  const styles = useStyles();
  const id = useId();
  const { sheet, cell, row, column } = finding;
  const address = cell ?? (row === null ? null : `${rowNumber(row)}:${rowNumber(row)}`);
  const isHere = usePaneState(({ wentTo }) => address !== null && wentTo === address);
  const inRow = row === null ? words.findings.wholePlan : withSheet(sheet, words.deadlines.row(rowNumber(row)));
  const place = cell === null ? inRow : placeOnSheet(sheet, cell);
  const name = (
    <>
      <span className={styles.cell}>{place}</span> {column !== null && messages.words.columns[column]}
    </>
  );
  return (
    <li className={mergeClasses(styles.item, address !== null && styles.goes, isHere && styles.here)}>
      {address === null ? (
        <span className={styles.place}>{name}</span>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.place, styles.line, isHere && styles.dark)}
          title={`${words.findings.go}: ${findingText(finding, language).what}`}
          aria-describedby={id}
          onClick={() => void pane.goTo(address, { row: row ?? 0 })}
          {...STOP}
        >
          {name}
        </button>
      )}
      {actions !== undefined && <span className={styles.actions}>{actions}</span>}
      <span id={id} className={styles.text}>
        {children}
      </span>
      {below !== undefined && <div className={styles.below}>{below}</div>}
    </li>
  );
}
