import { Button, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { memo, useId, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { SITUATION_STYLES } from '../../core/schedule/palette';
import type { ActionSituation } from '../../core/schedule/situation';
import type { Review } from '../../excel/review/review-plan';
import { ChangesLine } from './ChangesLine';
import { deadlines } from '../state/deadlines';
import { DeadlineBar, markHint } from './DeadlineBar';
import { DeadlineItem } from './DeadlineItem';
import { Band } from '../ui/Band';
import { EmptyNote } from '../ui/EmptyNote';
import { ListFrame } from '../ui/ListFrame';
import { LongList } from '../ui/LongList';
import { NoteLine } from '../results/NoteLine';
import { situationStyle } from '../theme/situation-style';
import { staleMarks } from '../state/staleness';
import { StaleLine } from '../ui/StaleLine';
import { useBusy } from '../ui/use-busy';
import { usePaneState } from '../pane-context';
import { useOnDemand } from '../ui/use-on-demand';
import { useResults } from '../results/use-results';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  // Said until there are marks.
  hint: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (max-height: 520px)': { display: 'none' },
  },
});

const loadReminders = () => import('../reminders/ReminderView');

/** The actions that need attention, or those of the selected situation. */
export const DeadlineList = memo(function DeadlineList({ review }: { readonly review: Review }) {
  const situation = usePaneState((state) => state.situation);
  const [reminding, setReminding] = useState(false);
  const button = useId();
  const { overdue, 'due-soon': dueSoon } = review.schedule.counts;
  const canRemind = overdue + dueSoon > 0;
  const isReminding = reminding && canRemind && situation === null;
  const reminders = useOnDemand(loadReminders, isReminding);
  if (isReminding && reminders !== null) {
    const goBack = () => {
      flushSync(() => setReminding(false));
      document.getElementById(button)?.focus();
    };
    return (
      <ListFrame bar={null}>
        <reminders.ReminderView review={review} onBack={goBack} />
      </ListFrame>
    );
  }
  const remind = canRemind && situation === null ? () => setReminding(true) : null;
  return (
    <ListFrame
      bar={<DeadlineBar review={review} remindId={button} onRemind={remind} />}
      below={<MarkLine review={review} />}
    >
      <NoteLine review={review} />
      <ChangesLine review={review} />
      <Actions review={review} />
    </ListFrame>
  );
});

/** Before there are marks: what marking changes. If they are out of date: why, and what updates them. */
function MarkLine({ review }: { readonly review: Review }) {
  const { pane, words } = useResults();
  const styles = useStyles();
  const waiting = useBusy();
  const { staleMarks: terms } = words.deadlines;
  if (review.sheets.some(({ isProtected }) => isProtected)) return null;
  if (review.marks === 0) return <p className={styles.hint}>{markHint(words)}</p>;
  const stale = staleMarks(review);
  if (stale === null) return null;
  return (
    <StaleLine text={terms[stale]}>
      <Button
        appearance="primary"
        size="small"
        aria-label={terms.updateMarks}
        disabledFocusable={waiting}
        onClick={() => void pane.mark()}
      >
        {terms.update}
      </Button>
    </StaleLine>
  );
}

/** The listed actions, one part for each situation. */
function Actions({ review }: { readonly review: Review }) {
  const { pane, words } = useResults();
  const situation = usePaneState((state) => state.situation);
  const actions = useMemo(() => deadlines(review.schedule, situation), [review.schedule, situation]);
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
  return partsOf(actions).map(([of, items]) => (
    <section key={`${of} ${situation === null}`} aria-label={words.situations.count(of, items.length)}>
      <Band
        style={situationStyle(of)}
        beside={
          situation !== null && (
            <Button appearance="transparent" size="small" onClick={() => pane.send({ type: 'filter-cleared' })}>
              {words.deadlines.showAll}
            </Button>
          )
        }
      >
        <span aria-hidden>{SITUATION_STYLES[of].sign}</span>{' '}
        {situation === null ? words.deadlines.part(of, items.length) : words.deadlines.only(of)}
      </Band>
      <LongList items={items} itemKey={({ action }) => String(action.row)}>
        {(item) => <DeadlineItem item={item} plan={review.plan} />}
      </LongList>
    </section>
  ));
}

/** The actions by situation, both in the order of the list. */
function partsOf(actions: readonly ActionSituation[]) {
  const parts = new Map<ActionSituation['situation'], ActionSituation[]>();
  for (const action of actions) {
    const part = parts.get(action.situation);
    if (part === undefined) parts.set(action.situation, [action]);
    else part.push(action);
  }
  return [...parts];
}
