import { makeStyles } from '@fluentui/react-components';
import { memo, useDeferredValue, useId } from 'react';
import type { Review } from '../../excel/review/review-plan';
import type { Section } from '../state/pane-state';
import { ChangesLine } from '../header/ChangesLine';
import { DeadlineList } from '../deadlines/DeadlineList';
import { Disclosure } from '../ui/Disclosure';
import { FindingList } from '../findings/FindingList';
import { VISUALLY_HIDDEN } from '../ui/visually-hidden';
import { Notices } from './Notices';
import { OnDemand } from '../ui/OnDemand';
import { usePaneState } from '../pane-context';
import { BusyAround } from '../ui/BusyAround';
import { useResults } from './use-results';
import { SectionTabs } from './SectionTabs';
import { SheetList } from '../summaries/SheetList';
import { SituationBar } from '../deadlines/SituationBar';
import { tokens } from '../theme/tokens';

const loadLegend = () => import('../deadlines/MarkLegend');

const useStyles = makeStyles({
  title: VISUALLY_HIDDEN,
  glance: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  legend: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  section: {
    paddingBottom: tokens.spacingVerticalL,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** A summary of the review, and below it one of three sections. */
export const ResultsView = memo(function ResultsView({ review: latest }: { readonly review: Review }) {
  const { words } = useResults();
  const styles = useStyles();
  const id = useId();
  // Deferred: rendering thousands of actions and findings at once would block the pane.
  const review = useDeferredValue(latest);
  const section = useDeferredValue(usePaneState((state) => state.section));
  const tab = (of: Section) => `${id}tab-${of}`;
  return (
    <>
      <h1 className={styles.title}>{words.sections.label}</h1>
      <Notices review={review} backTo={tab(section)} />
      <div className={styles.glance}>
        <SituationBar schedule={review.schedule} />
        <ChangesLine review={review} />
        {review.marks > 0 && (
          <Disclosure label={words.legend.label} summary={<span className={styles.legend}>{words.legend.title}</span>}>
            {() => <OnDemand load={loadLegend}>{({ MarkLegend }) => <MarkLegend review={review} />}</OnDemand>}
          </Disclosure>
        )}
      </div>
      <SectionTabs findings={review.findings.length} tabId={tab} panelId={`${id}panel`} />
      <div
        id={`${id}panel`}
        className={styles.section}
        role="tabpanel"
        aria-labelledby={tab(section)}
        aria-description={words.sections.label}
      >
        <BusyAround>
          {section === 'deadlines' && <DeadlineList review={review} />}
          {section === 'findings' && <FindingList review={review} />}
          {section === 'sheets' && <SheetList review={review} />}
        </BusyAround>
      </div>
    </>
  );
});
