import { makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { memo, useMemo } from 'react';
import type { Review } from '../../excel/review/review-plan';
import { groupFindings } from '../state/finding-groups';
import { SAFE } from '../state/fix-scope';
import { tokens } from '../theme/tokens';
import { EmptyNote } from '../ui/EmptyNote';
import { usePaneState } from '../pane-context';
import { useResults } from '../results/use-results';
import { AcceptedList } from './AcceptedList';
import { FilterBar } from './FilterBar';
import { FindingGroupView } from './FindingGroupView';
import { FindingTree } from './FindingTree';
import { FoundLine } from './FoundLine';
import { FixPanel } from './FixPanel';
import { RulesOff } from './RulesOff';
import { useFoundFindings } from './use-found-findings';

/** Groups open initially if a search leaves at most this many findings. */
const AT_ONCE = 12;

const useStyles = makeStyles({
  groups: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The findings by rule, followed by the accepted ones and the rules that are turned off. */
export const FindingList = memo(function FindingList({ review }: { readonly review: Review }) {
  const { words } = useResults();
  const { search, row } = usePaneState((state) => state.filter);
  const styles = useStyles();
  const found = useFoundFindings(review);
  const groups = useMemo(() => groupFindings(found), [found]);
  const { findings, accepted, rulesOff } = review;
  const isNarrowed = search.trim() !== '' || row !== null;
  const opened = isNarrowed && found.length <= AT_ONCE;
  const { fix } = words.findings;
  return (
    <>
      {findings.length > 0 && <FilterBar review={review} />}
      {findings.length > 0 && <FoundLine found={found} all={findings.length} />}
      <FindingTree>
        {findings.length === 0 && (
          <EmptyNote
            icon={<CheckmarkCircleRegular />}
            title={words.findings.none}
            hint={accepted.length + rulesOff.length > 0 ? words.findings.noneOpenHint : words.findings.noneHint}
          />
        )}
        {findings.length > 0 && found.length === 0 && (
          <EmptyNote
            icon={<SearchRegular />}
            title={words.findings.filter.nothing}
            hint={words.findings.filter.nothingHint(findings.length)}
          />
        )}
        {findings.length > 0 && <FixPanel review={review} scope={SAFE} label={fix.safe} hint={fix.safeHint} />}
        <div className={styles.groups}>
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
        </div>
      </FindingTree>
    </>
  );
});
