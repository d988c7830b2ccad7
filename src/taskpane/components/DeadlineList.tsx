import { Button, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { Review } from '../../excel/review-plan';
import { deadlines } from '../state/deadlines';
import { DeadlineItem } from './DeadlineItem';
import { EmptyNote } from './EmptyNote';
import { LongList } from './LongList';
import { useResults } from './use-results';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
  },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What needs attention, or the actions of the situation that was pressed. */
export function DeadlineList({ review }: { readonly review: Review }) {
  const { pane, state, words } = useResults();
  const styles = useStyles();
  const { situation } = state;
  const actions = deadlines(review.schedule, situation);

  if (review.plan.actions.length === 0) {
    return (
      <EmptyNote icon={<TableAddRegular />} title={words.deadlines.noActions} hint={words.deadlines.noActionsHint} />
    );
  }
  if (actions.length === 0) {
    return (
      <EmptyNote
        icon={<CheckmarkCircleRegular />}
        title={words.deadlines.nothingLate}
        hint={words.deadlines.nothingLateHint}
      />
    );
  }
  return (
    <>
      <div className={styles.heading}>
        <h2 className={styles.title}>
          {situation === null ? words.deadlines.attention : words.deadlines.only(situation)}
        </h2>
        {situation !== null && (
          <Button appearance="transparent" size="small" onClick={() => pane.send({ type: 'filter-cleared' })}>
            {words.deadlines.showAll}
          </Button>
        )}
      </div>
      <LongList key={situation} items={actions} itemKey={({ action }) => String(action.row)}>
        {(item) => <DeadlineItem item={item} plan={review.plan} />}
      </LongList>
    </>
  );
}
