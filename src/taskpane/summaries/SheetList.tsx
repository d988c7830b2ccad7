import { makeStyles } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, useMemo } from 'react';
import { SHEETS_WORDS } from '../../core/messages/sheets-words';
import { SHEET_KEYS } from '../../core/summary/sheet-spec';
import type { Review } from '../../excel/review/review-plan';
import { NoteLine } from '../results/NoteLine';
import { useResults } from '../results/use-results';
import { usePaneState } from '../pane-context';
import { ListFrame } from '../ui/ListFrame';
import { RowButton } from '../ui/RowButton';
import { StaleLine } from '../ui/StaleLine';
import { tokens } from '../theme/tokens';
import { RemovalQuestion } from './RemovalQuestion';
import { SheetBar } from './SheetBar';
import { SheetChoice } from './SheetChoice';
import { staleWords } from './stale-words';

const useStyles = makeStyles({
  hint: {
    margin: 0,
    padding: `6px ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  sheet: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  about: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** The summaries: links to those in the workbook, and a choice of which others to create. */
export const SheetList = memo(function SheetList({ review }: { readonly review: Review }) {
  const { pane, words, language } = useResults();
  const styles = useStyles();
  const { generatedSheets } = review;
  const stale = useMemo(() => staleWords(review, language), [review, language]);
  const hasSheets = generatedSheets.length > 0;
  const off = usePaneState((state) => state.sheetsOff);
  const removing = usePaneState((state) => state.removing);
  // While it is asked whether to remove them, the answer is the main button.
  const isMain = removing === null && (!hasSheets || stale !== null || off !== null);
  const isCurrent = hasSheets && stale === null;
  const hint = !hasSheets ? words.sheets.noneHint : isCurrent ? words.sheets.current : words.sheets.existHint;
  const names = new Map(generatedSheets.map(({ key, name }) => [key, name]));
  return (
    <ListFrame bar={<SheetBar review={review} isMain={isMain} />} below={stale !== null && <StaleLine text={stale} />}>
      <RemovalQuestion />
      <NoteLine review={review} />
      <p className={styles.hint}>{hint}</p>
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
                    <span>
                      {name} <span className={styles.about}>{words.sheets.about[key]}</span>
                    </span>
                    <ChevronRight16Regular className={styles.icon} aria-hidden />
                  </span>
                </RowButton>
              )}
            </li>
          );
        })}
      </ul>
    </ListFrame>
  );
});
