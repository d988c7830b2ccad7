import { makeStyles } from '@fluentui/react-components';
import { Fragment, useMemo } from 'react';
import type { PlanChanges } from '../../core/history/changes-since';
import type { ImprovementAction, ImprovementPlan } from '../../core/plan/improvement-plan';
import type { ActionSituation, Schedule } from '../../core/schedule/situation';
import { tokens } from '../theme/tokens';
import { DeadlineItem } from './DeadlineItem';
import { LongList } from '../ui/LongList';
import { useResults } from '../results/use-results';

const useStyles = makeStyles({
  kind: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  // The items extend to the pane's edges, as in the lists below.
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
  gone: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The changes whose actions are still in the plan. */
const KINDS = ['newlyOverdue', 'completed', 'added', 'movedEnds'] as const;

interface ChangedActionsProps {
  readonly changes: PlanChanges;
  readonly plan: ImprovementPlan;
  readonly schedule: Schedule;
}

/** The actions that changed since a review, by kind of change. Clicking selects the row. */
export function ChangedActions({ changes, plan, schedule }: ChangedActionsProps) {
  const { words } = useResults();
  const styles = useStyles();
  const items = useMemo(
    () => new Map<ImprovementAction, ActionSituation>(schedule.situations.map((item) => [item.action, item])),
    [schedule],
  );
  const days = new Map(changes.movedEnds.map((moved) => [moved.action, moved.days]));
  const actionsOf = (kind: (typeof KINDS)[number]) =>
    kind === 'movedEnds' ? changes.movedEnds.map(({ action }) => action) : changes[kind];
  return (
    <>
      {KINDS.map((kind) => {
        const changed = actionsOf(kind).flatMap((action) => items.get(action) ?? []);
        if (changed.length === 0) return null;
        return (
          <Fragment key={kind}>
            <h2 className={styles.kind}>{words.changes.kinds[kind]}</h2>
            <div className={styles.list}>
              <LongList items={changed} itemKey={({ action }) => String(action.row)}>
                {(item) => {
                  const by = kind === 'movedEnds' ? days.get(item.action) : undefined;
                  const note = by === undefined ? null : words.changes.moved(by);
                  return <DeadlineItem item={item} plan={plan} note={note} />;
                }}
              </LongList>
            </div>
          </Fragment>
        );
      })}
      {changes.removed.length > 0 && (
        <>
          <h2 className={styles.kind}>{words.changes.kinds.removed}</h2>
          <p className={styles.gone}>
            {changes.removed.map(({ number }) => number ?? words.changes.unnumbered).join(', ')}
          </p>
        </>
      )}
    </>
  );
}
