import { makeStyles } from '@fluentui/react-components';
import { findingText } from '../../../core/messages/messages';
import type { Finding } from '../../../core/rules/finding';
import { useResults } from '../use-results';
import { RowButton } from '../RowButton';
import { tokens } from '../../theme/tokens';

const useStyles = makeStyles({
  item: { paddingLeft: '29px' },
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  cell: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  how: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  still: { display: 'grid', gap: '2px', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

/** One finding: where, what, and how to mend it. A press selects its cell. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const { pane, words, messages, language } = useResults();
  const styles = useStyles();
  const { cell, row, column } = finding;
  const address = cell ?? (row === null ? null : `${row + 1}:${row + 1}`);
  const { what, how } = findingText(finding, language);
  const place = cell ?? (row === null ? words.findings.wholePlan : words.deadlines.row(row + 1));
  const content = (
    <>
      <span className={styles.place}>
        <span className={styles.cell}>{place}</span>
        {column !== null && messages.words.columns[column]}
      </span>{' '}
      <span>{what}</span> <span className={styles.how}>{how}</span>
    </>
  );
  return (
    <li className={styles.item}>
      {address === null ? (
        <div className={styles.still}>{content}</div>
      ) : (
        <RowButton onClick={() => void pane.goTo(address)} title={words.findings.go}>
          {content}
        </RowButton>
      )}
    </li>
  );
}
