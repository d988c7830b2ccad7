import { withSheet, placeOnSheet } from '../../core/messages/place-names';
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { findingText } from '../../core/messages/messages';
import { rowNumber } from '../../core/plan/sheet-row';
import type { Finding } from '../../core/rules/finding';
import { tokens } from '../theme/tokens';
import { RowButton } from '../ui/RowButton';
import { useResults } from '../results/use-results';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  cell: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  still: { display: 'grid', gap: '2px', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

interface FindingPlaceProps {
  readonly finding: Finding;
  readonly children?: ReactNode;
}

/** A finding's cell and message. Clicking selects the cell. */
export function FindingPlace({ finding, children }: FindingPlaceProps) {
  const { pane, words, messages, language } = useResults();
  const styles = useStyles();
  const { sheet, cell, row, column } = finding;
  const address = cell ?? (row === null ? null : `${rowNumber(row)}:${rowNumber(row)}`);
  const inRow = row === null ? words.findings.wholePlan : withSheet(sheet, words.deadlines.row(rowNumber(row)));
  const place = cell === null ? inRow : placeOnSheet(sheet, cell);
  const content = (
    <>
      <span className={styles.place}>
        <span className={styles.cell}>{place}</span>
        {column !== null && messages.words.columns[column]}
      </span>{' '}
      <span>{findingText(finding, language).what}</span> {children}
    </>
  );
  if (address === null) return <div className={styles.still}>{content}</div>;
  return (
    <RowButton onClick={() => void pane.goTo(address, { row: row ?? 0 })} title={words.findings.go}>
      {content}
    </RowButton>
  );
}
