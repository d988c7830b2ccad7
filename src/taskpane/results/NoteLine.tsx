import { Button, makeStyles } from '@fluentui/react-components';
import { NO_STRUCTURE } from '../../core/criteria/structures';
import type { Review } from '../../excel/review/review-plan';
import { tokens } from '../theme/tokens';
import { Disclosure } from '../ui/Disclosure';
import { useResults } from './use-results';

const useStyles = makeStyles({
  place: {
    padding: `2px ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** What the user should know of this sheet, in one line that opens; nothing if there is nothing to know. */
export function NoteLine({ review }: { readonly review: Review }) {
  const { pane, words, messages } = useResults();
  const styles = useStyles();
  const { states } = words;
  const hasNoFramework = review.structure.id === NO_STRUCTURE.id && review.settings.structure === undefined;
  const notes = [
    ...(review.sheets.some(({ isProtected }) => isProtected)
      ? [{ title: states.protectedTitle, hint: states.protectedHint, choose: false }]
      : []),
    ...(review.ignoresSettings
      ? [{ title: states.settingsIgnoredTitle, hint: states.settingsIgnoredHint, choose: false }]
      : []),
    ...(review.sheets.some(({ isFiltered }) => isFiltered)
      ? [{ title: states.filteredTitle, hint: states.filteredHint, choose: false }]
      : []),
    ...(hasNoFramework ? [{ title: messages.words.noFramework, hint: states.noFrameworkHint, choose: true }] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <div className={styles.place}>
      <Disclosure label={states.notes} summary={notes.map(({ title }) => title).join(' · ')}>
        {() => (
          <ul className={styles.list}>
            {notes.map(({ title, hint, choose }) => (
              <li key={title}>
                <span className={styles.title}>{title}.</span> {hint}{' '}
                {choose && (
                  <Button size="small" onClick={() => pane.send({ type: 'settings-shown', at: 'criteria' })}>
                    {states.chooseFramework}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}
