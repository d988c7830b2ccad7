import { Button, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Mail16Regular } from '@fluentui/react-icons/svg/mail';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { memo, useId, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Review } from '../../excel/review/review-plan';
import { deadlines } from '../state/deadlines';
import { DeadlineItem } from './DeadlineItem';
import { EmptyNote } from '../ui/EmptyNote';
import { LongList } from '../ui/LongList';
import { usePaneState } from '../pane-context';
import { useOnDemand } from '../ui/use-on-demand';
import { useResults } from '../results/use-results';
import { tokens } from '../theme/tokens';

const loadReminders = () => import('../reminders/ReminderView');

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

/** The actions that need attention, or those of the selected situation. */
export const DeadlineList = memo(function DeadlineList({ review }: { readonly review: Review }) {
  const { pane, words } = useResults();
  const situation = usePaneState((state) => state.situation);
  const styles = useStyles();
  const actions = useMemo(() => deadlines(review.schedule, situation), [review.schedule, situation]);
  const { overdue, 'due-soon': dueSoon } = review.schedule.counts;
  const canRemind = overdue + dueSoon > 0;
  const [reminding, setReminding] = useState(false);
  const button = useId();
  const isReminding = reminding && canRemind && situation === null;
  const reminders = useOnDemand(loadReminders, isReminding);

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
  if (isReminding && reminders !== null) {
    const goBack = () => {
      flushSync(() => setReminding(false));
      document.getElementById(button)?.focus();
    };
    return <reminders.ReminderView review={review} onBack={goBack} />;
  }
  return (
    <>
      <div className={styles.heading}>
        <h2 className={styles.title}>
          {situation === null ? words.deadlines.attention : words.deadlines.only(situation)}
        </h2>
        {situation !== null ? (
          <Button appearance="transparent" size="small" onClick={() => pane.send({ type: 'filter-cleared' })}>
            {words.deadlines.showAll}
          </Button>
        ) : (
          canRemind && (
            <Button
              id={button}
              appearance="transparent"
              size="small"
              icon={<Mail16Regular />}
              title={words.deadlines.remindersHint}
              onClick={() => setReminding(true)}
            >
              {words.deadlines.reminders}
            </Button>
          )
        )}
      </div>
      <LongList key={situation} items={actions} itemKey={({ action }) => String(action.row)}>
        {(item) => <DeadlineItem item={item} plan={review.plan} />}
      </LongList>
    </>
  );
});
