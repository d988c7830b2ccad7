import { makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Review } from '../../excel/review-plan';
import { groupFindings } from '../state/finding-groups';
import { EmptyNote } from './EmptyNote';
import { FindingGroupView } from './FindingGroupView';
import { useResults } from './use-results';
import { SeverityFilter } from './SeverityFilter';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  filter: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

/** What is wrong with the plan, by rule. */
export function FindingList({ review }: { readonly review: Review }) {
  const { state, words } = useResults();
  const styles = useStyles();
  const { findings } = review;
  if (findings.length === 0) {
    return <EmptyNote icon={<CheckmarkCircleRegular />} title={words.findings.none} hint={words.findings.noneHint} />;
  }
  return (
    <>
      <div className={styles.filter}>
        <SeverityFilter findings={findings} />
      </div>
      {groupFindings(findings, state.severity).map((group) => (
        <FindingGroupView key={`${group.severity} ${group.rule}`} group={group} />
      ))}
    </>
  );
}
