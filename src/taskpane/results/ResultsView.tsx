import { makeStyles } from '@fluentui/react-components';
import { memo, useDeferredValue, useEffect, useId, useMemo, useRef } from 'react';
import type { Review } from '../../excel/review/review-plan';
import type { Section } from '../state/pane-state';
import { DeadlineList } from '../deadlines/DeadlineList';
import { FindingList } from '../findings/FindingList';
import { VISUALLY_HIDDEN } from '../ui/visually-hidden';
import { usePaneState } from '../pane-context';
import { BusyAround } from '../ui/BusyAround';
import { useResults } from './use-results';
import { SectionTabs } from './SectionTabs';
import { SheetList } from '../summaries/SheetList';
import { staleWords } from '../summaries/stale-words';
import { SituationBar } from '../deadlines/SituationBar';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  title: VISUALLY_HIDDEN,
  section: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** How the plan stands, and below it one of three sections. */
export const ResultsView = memo(function ResultsView({ review: latest }: { readonly review: Review }) {
  const { words, language } = useResults();
  const styles = useStyles();
  const id = useId();
  // Deferred: rendering thousands of actions and findings at once would block the pane.
  const review = useDeferredValue(latest);
  const section = useDeferredValue(usePaneState((state) => state.section));
  const tab = (of: Section) => `${id}tab-${of}`;
  const stale = useMemo(() => staleWords(review, language), [review, language]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that started the first review is gone, and the focus with it.
    if (document.hasFocus() && document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <>
      <h1 ref={title} className={styles.title} tabIndex={-1}>
        {words.sections.label}
      </h1>
      <SituationBar schedule={review.schedule} />
      <SectionTabs findings={review.findings.length} stale={stale} tabId={tab} panelId={`${id}panel`} />
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
