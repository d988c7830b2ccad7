import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { messagesFor } from '../../core/messages/messages';
import type { Review } from '../../excel/review/review-plan';
import { findingChoices } from '../state/search-findings';
import { tokens } from '../theme/tokens';
import { usePaneState } from '../pane-context';
import { useResults } from '../results/use-results';
import { FilterChoice } from './FilterChoice';

const useStyles = makeStyles({
  // Wide enough for the names side by side in the narrowest pane.
  choices: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 10fr) minmax(0, 15fr) minmax(0, 12fr)',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM} 6px`,
  },
});

/** Filters findings by rule, owner and criterion, in one line. */
export function FindingFilters({ review, id }: { readonly review: Review; readonly id: string }) {
  const { pane, words: all, language } = useResults();
  const { rule, owner, criterion } = usePaneState((state) => state.filter);
  const words = all.findings.filter;
  const styles = useStyles();
  const choices = useMemo(() => findingChoices(review), [review]);
  const { rules } = messagesFor(language);
  const titles = new Map(review.structure.entries.map(({ number, title }) => [number, title]));
  return (
    <div id={id} className={styles.choices}>
      <FilterChoice
        name={words.rule}
        label={words.byRule}
        value={rule}
        choices={choices.rules}
        text={(each) => rules[each].title}
        onChoose={(chosen) => pane.send({ type: 'findings-filtered', filter: { rule: chosen } })}
      />
      <FilterChoice
        name={words.owner}
        label={words.byOwner}
        value={owner}
        choices={choices.owners}
        text={(each) => (each === '' ? words.noOwner : each)}
        onChoose={(chosen) => pane.send({ type: 'findings-filtered', filter: { owner: chosen } })}
      />
      <FilterChoice
        name={words.criterion}
        label={words.byCriterion}
        value={criterion}
        choices={choices.criteria}
        text={(each) => `${each} ${titles.get(each) ?? ''}`.trim()}
        onChoose={(chosen) => pane.send({ type: 'findings-filtered', filter: { criterion: chosen } })}
      />
    </div>
  );
}
