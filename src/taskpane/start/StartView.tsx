import { makeStyles } from '@fluentui/react-components';
import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { DataBarVertical20Regular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { TaskListLtr20Regular } from '@fluentui/react-icons/svg/task-list-ltr';
import type { FoundPlan } from '../../excel/review/find-plan';
import { loadFailure } from '../results/load-parts';
import { OnDemand } from '../ui/OnDemand';
import { usePane } from '../pane-context';
import { PlanPicture } from './PlanPicture';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  view: { padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}` },
  found: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
    textWrap: 'balance',
  },
  promise: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
  },
  steps: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalL} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  step: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  icon: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '32px',
    height: '32px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

const ICONS = {
  deadlines: <CalendarClock20Regular />,
  findings: <TaskListLtr20Regular />,
  sheets: <DataBarVertical20Regular />,
} as const;

/** Shown before the first review: the plan that was found, and what a review does. */
export function StartView({ found }: { readonly found: FoundPlan }) {
  const { state, words } = usePane();
  const styles = useStyles();
  const { actionCount, sheets, otherPlans, whySheet } = found;
  const names = sheets.map(({ name }) => name);
  const steps = ['deadlines', 'findings', 'sheets'] as const;
  return (
    <section className={styles.view}>
      {state.failure !== null && <OnDemand load={loadFailure}>{({ FailureNote }) => <FailureNote />}</OnDemand>}
      <PlanPicture />
      <h1 className={styles.found}>{words.start.found(actionCount, names)}</h1>
      {names.length > 1 && <p className={styles.promise}>{words.start.oneOnly}</p>}
      {otherPlans.length > 0 && <p className={styles.promise}>{words.start.others(otherPlans.length, whySheet)}</p>}
      <p className={styles.promise}>{words.start.promise}</p>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={step} className={styles.step}>
            <span className={styles.icon} aria-hidden>
              {ICONS[step]}
            </span>
            {words.start.steps[step]}
          </li>
        ))}
      </ul>
    </section>
  );
}
