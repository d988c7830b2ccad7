import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { changesSince } from '../../core/history/changes-since';
import { parseHistory } from '../../core/history/plan-history';
import { changeCounts } from '../../core/summary/dashboard/change-counts';
import type { Review } from '../../excel/review/review-plan';
import { Disclosure } from '../ui/Disclosure';
import { OnDemand } from '../ui/OnDemand';
import { tokens } from '../theme/tokens';
import { useResults } from '../results/use-results';

const loadChanged = () => import('./ChangedActions');

const useStyles = makeStyles({
  place: { padding: `2px ${tokens.spacingHorizontalM}` },
  // One line; the list that it opens says the same.
  line: {
    display: 'block',
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Shows changes since the last review on an earlier day; nothing if the workbook has none. */
export const ChangesLine = memo(function ChangesLine({
  review: { history, plan, schedule },
}: {
  readonly review: Review;
}) {
  const { words, language } = useResults();
  const styles = useStyles();
  const remembered = useMemo(() => parseHistory(history), [history]);
  const changes = useMemo(() => changesSince(remembered, schedule), [remembered, schedule]);
  if (changes === null) return null;
  const { since, ...counts } = changeCounts(changes, language);
  const sentence = words.changes.sentence({ since, ...counts });
  if (Object.values(counts).every((count) => count === 0))
    return <p className={mergeClasses(styles.place, styles.line)}>{sentence}</p>;
  return (
    <div className={styles.place}>
      <Disclosure
        label={words.changes.label}
        summary={
          <span className={styles.line} title={sentence}>
            {sentence}
          </span>
        }
      >
        {() => (
          <OnDemand load={loadChanged}>
            {({ ChangedActions }) => <ChangedActions changes={changes} plan={plan} schedule={schedule} />}
          </OnDemand>
        )}
      </Disclosure>
    </div>
  );
});
