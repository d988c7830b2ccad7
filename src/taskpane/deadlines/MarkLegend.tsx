import { Button, makeStyles } from '@fluentui/react-components';
import { COLUMN_KEYS } from '../../core/plan/improvement-plan';
import { SITUATION_STYLES } from '../../core/schedule/palette';
import { MARKED_SITUATIONS } from '../../excel/marks/mark-rules';
import type { Review } from '../../excel/review/review-plan';
import { tokens } from '../theme/tokens';
import { usePaneState } from '../pane-context';
import { useResults } from '../results/use-results';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  mark: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr) max-content',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
  },
  // As on the sheet, which is light in every theme of the pane.
  sign: {
    display: 'grid',
    placeItems: 'center',
    width: '28px',
    height: '22px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
  },
  word: { fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground3 },
  count: { minWidth: '32px', paddingInline: tokens.spacingHorizontalXS },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The meaning of each mark and how many actions have it. Clicking the number lists them. */
export function MarkLegend({ review }: { readonly review: Review }) {
  const { pane, words, messages } = useResults();
  const listed = usePaneState((state) => state.situation);
  const styles = useStyles();
  const { legend } = words;
  const { plan, sheets } = review;
  // In the order of the sheet's columns.
  const signed = new Set(
    sheets.flatMap(({ seenMarks }, at) =>
      (seenMarks?.signed ?? []).flatMap((column) => {
        const key = COLUMN_KEYS.find((each) => plan.parts[at]?.columns[each] === column);
        return key === undefined ? [] : [messages.words.columns[key]];
      }),
    ),
  );
  const about = legend.about(review.dueSoonDays);
  return (
    <>
      <ul className={styles.list}>
        {MARKED_SITUATIONS.map((situation) => {
          const { sign, fill, text } = SITUATION_STYLES[situation];
          const count = review.schedule.counts[situation];
          return (
            <li key={situation} className={styles.mark}>
              <span className={styles.sign} style={{ backgroundColor: fill, color: text }} aria-hidden>
                {sign}
              </span>
              <span>
                <span className={styles.word}>{messages.words.situations[situation]}.</span>{' '}
                <span className={styles.about}>{about[situation]}</span>
              </span>
              {count > 0 ? (
                <Button
                  className={styles.count}
                  size="small"
                  aria-label={legend.see(count, situation)}
                  aria-pressed={listed === situation}
                  onClick={() => pane.send({ type: 'situation-pressed', situation })}
                >
                  {count}
                </Button>
              ) : (
                <span className={styles.about}>0</span>
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.hint}>{signed.size === 0 ? legend.hint : legend.where([...signed])}</p>
    </>
  );
}
