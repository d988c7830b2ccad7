import { makeStyles } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { memo } from 'react';
import { SHEETS_WORDS } from '../../core/messages/sheets-words';
import { SHEET_KEYS } from '../../core/summary/sheet-spec';
import type { Review } from '../../excel/review/review-plan';
import { SheetChoice } from './SheetChoice';
import { useResults } from '../results/use-results';
import { RowButton } from '../ui/RowButton';
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
  there: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The summaries: links to those in the workbook, and a choice of which others to create. */
export const SheetList = memo(function SheetList({ review }: { readonly review: Review }) {
  const { pane, words, language } = useResults();
  const styles = useStyles();
  const { generatedSheets } = review;
  const names = new Map(generatedSheets.map(({ key, name }) => [key, name]));
  return (
    <>
      <p className={styles.hint}>{generatedSheets.length > 0 ? words.sheets.existHint : words.sheets.noneHint}</p>
      <ul className={styles.list} aria-label={words.sheets.list}>
        {SHEET_KEYS.map((key) => {
          const name = names.get(key);
          return (
            <li key={key}>
              {name === undefined ? (
                <SheetChoice
                  sheet={key}
                  name={SHEETS_WORDS[language].names[key]}
                  saved={review.settings.sheetsOff ?? []}
                />
              ) : (
                <RowButton onClick={() => void pane.goTo('A1', { sheet: name })} title={words.sheets.go}>
                  <span className={styles.sheet}>
                    <DocumentTable20Regular className={styles.icon} aria-hidden />
                    <span>
                      {name} <span className={styles.there}>· {words.sheets.there}</span>
                    </span>
                  </span>
                </RowButton>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
});
