import { Button, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { Review } from '../../../excel/review-plan';
import { isFiltering, NO_FILTER } from '../../state/finding-filter';
import { groupFindings } from '../../state/finding-groups';
import { tokens } from '../../theme/tokens';
import { EmptyNote } from '../EmptyNote';
import { useResults } from '../use-results';
import { FilterBar } from './FilterBar';
import { FindingGroupView } from './FindingGroupView';
import { FindingTree } from './FindingTree';
import { useFoundFindings } from './use-found-findings';

/** So few findings as were searched for are shown at once, without their groups being opened. */
const AT_ONCE = 12;

const useStyles = makeStyles({
  shown: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What is wrong with the plan, by rule. */
export function FindingList({ review }: { readonly review: Review }) {
  const { pane, state, words: all } = useResults();
  const words = all.findings;
  const styles = useStyles();
  const found = useFoundFindings(review);
  const { findings } = review;
  const { filter } = state;
  if (findings.length === 0) {
    return <EmptyNote icon={<CheckmarkCircleRegular />} title={words.none} hint={words.noneHint} />;
  }
  const filtering = isFiltering(filter);
  const clear = () => pane.send({ type: 'findings-filtered', filter: NO_FILTER });
  const opened = filter.search.trim() !== '' || filter.row !== null ? AT_ONCE : 0;
  return (
    <>
      <FilterBar review={review} />
      <div className={styles.shown}>
        <span role="status">
          {filtering && found !== null && (
            <>
              {filter.row !== null && `${words.filter.row(filter.row + 1)} · `}
              {words.filter.shown(found.length, findings.length)}
            </>
          )}
        </span>
        {filtering && (
          <Button appearance="transparent" size="small" onClick={clear}>
            {words.filter.clear}
          </Button>
        )}
      </div>
      {found !== null && found.length === 0 && (
        <EmptyNote
          icon={<SearchRegular />}
          title={words.filter.nothing}
          hint={words.filter.nothingHint(findings.length)}
        />
      )}
      <FindingTree>
        {found !== null &&
          groupFindings(found).map((group) => (
            <FindingGroupView
              key={`${group.severity} ${group.rule} ${found.length <= opened}`}
              group={group}
              opened={found.length <= opened}
            />
          ))}
      </FindingTree>
    </>
  );
}
