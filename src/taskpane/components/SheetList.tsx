import { makeStyles } from '@fluentui/react-components';
import { DocumentTable20Regular, DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import type { Review } from '../../excel/review-plan';
import { EmptyNote } from './EmptyNote';
import { useResults } from './use-results';
import { RowButton } from './RowButton';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  hint: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  sheet: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
});

/** The summaries that are in the workbook; a press shows one. */
export function SheetList({ review }: { readonly review: Review }) {
  const { pane, words } = useResults();
  const styles = useStyles();
  const { generatedSheets } = review;
  if (generatedSheets.length === 0) {
    return <EmptyNote icon={<DocumentTableRegular />} title={words.sheets.none} hint={words.sheets.noneHint} />;
  }
  return (
    <>
      <p className={styles.hint}>{words.sheets.existHint}</p>
      <ul className={styles.list} aria-label={words.sheets.exist}>
        {generatedSheets.map((sheet) => (
          <li key={sheet}>
            <RowButton onClick={() => void pane.goTo('A1', sheet)} title={words.sheets.go}>
              <span className={styles.sheet}>
                <DocumentTable20Regular className={styles.icon} aria-hidden />
                {sheet}
              </span>
            </RowButton>
          </li>
        ))}
      </ul>
    </>
  );
}
