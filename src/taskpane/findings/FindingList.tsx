import { makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { memo, useId, useMemo, useRef, useState } from 'react';
import type { Review } from '../../excel/review/review-plan';
import { groupFindings } from '../state/finding-groups';
import { SAFE } from '../state/fix-scope';
import { tokens } from '../theme/tokens';
import { EmptyNote } from '../ui/EmptyNote';
import { ListFrame } from '../ui/ListFrame';
import { NoteLine } from '../results/NoteLine';
import { usePaneState } from '../pane-context';
import { useResults } from '../results/use-results';
import { AcceptedList } from './AcceptedList';
import { FindingBar } from './FindingBar';
import { FindingFilters } from './FindingFilters';
import { FindingGroupView } from './FindingGroupView';
import { FindingTree } from './FindingTree';
import { FixPreview } from './FixPreview';
import { FoundLine } from './FoundLine';
import { RulesOff } from './RulesOff';
import { SeverityFilter } from './SeverityFilter';
import { useFoundFindings } from './use-found-findings';

/** Groups open initially if a search leaves at most this many findings. */
const AT_ONCE = 12;

const useStyles = makeStyles({
  tree: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  preview: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

/** The findings by rule, followed by the accepted ones and the rules that are turned off. */
export const FindingList = memo(function FindingList({ review }: { readonly review: Review }) {
  const { words } = useResults();
  const { search, row } = usePaneState((state) => state.filter);
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [filtersShown, setFiltersShown] = useState(false);
  const [fixing, setFixing] = useState(false);
  const found = useFoundFindings(review);
  const groups = useMemo(() => groupFindings(found), [found]);
  const { findings, accepted, rulesOff } = review;
  const isNarrowed = search.trim() !== '' || row !== null;
  const opened = isNarrowed && found.length <= AT_ONCE;
  const hasFindings = findings.length > 0;
  const onFixed = () => {
    setFixing(false);
    document.getElementById(`${id}fix`)?.focus();
  };
  const onFix = () => {
    list.current?.scrollTo({ top: 0 });
    setFixing(!fixing);
  };
  return (
    <FindingTree className={styles.tree}>
      <ListFrame
        listRef={list}
        bar={
          <FindingBar
            review={review}
            filtersId={id}
            fixId={`${id}fix`}
            filtersShown={filtersShown}
            onFilters={() => setFiltersShown(!filtersShown)}
            fixing={fixing}
            onFix={onFix}
          />
        }
        below={
          <>
            {filtersShown && <FindingFilters review={review} id={id} />}
            <SeverityFilter findings={findings} />
          </>
        }
      >
        {fixing && (
          <div className={styles.preview}>
            <FixPreview review={review} scope={SAFE} hint={words.findings.fix.safeHint} onClose={onFixed} />
          </div>
        )}
        {hasFindings && <FoundLine found={found} all={findings.length} />}
        <NoteLine review={review} />
        {!hasFindings && (
          <EmptyNote
            icon={<CheckmarkCircleRegular />}
            title={words.findings.none}
            hint={accepted.length + rulesOff.length > 0 ? words.findings.noneOpenHint : words.findings.noneHint}
          />
        )}
        {hasFindings && found.length === 0 && (
          <EmptyNote
            icon={<SearchRegular />}
            title={words.findings.filter.nothing}
            hint={words.findings.filter.nothingHint(findings.length)}
          />
        )}
        {groups.map((group) => (
          <FindingGroupView
            key={`${group.severity} ${group.rule} ${opened}`}
            review={review}
            group={group}
            opened={opened}
          />
        ))}
        <AcceptedList accepted={accepted} />
        <RulesOff rules={rulesOff} />
      </ListFrame>
    </FindingTree>
  );
});
