import { groupTitle } from '../../core/messages/messages';
import type { Review } from '../../excel/review/review-plan';
import type { FindingGroup } from '../state/finding-groups';
import { useAround } from '../pane-context';
import { SeveritySign } from '../ui/SeveritySign';
import { FindingGroupBody } from './FindingGroupBody';
import { FoldGroup } from './FoldGroup';

interface FindingGroupViewProps {
  readonly review: Review;
  readonly group: FindingGroup;
  /** Whether the group is open initially. */
  readonly opened: boolean;
}

/** The findings of one rule as a collapsible group. */
export function FindingGroupView({ review, group, opened }: FindingGroupViewProps) {
  const { language } = useAround();
  const { rule, severity, findings } = group;
  return (
    <FoldGroup
      sign={<SeveritySign severity={severity} />}
      title={groupTitle(rule, severity, language)}
      count={findings.length}
      opened={opened}
      rule={rule}
    >
      {() => <FindingGroupBody review={review} group={group} />}
    </FoldGroup>
  );
}
