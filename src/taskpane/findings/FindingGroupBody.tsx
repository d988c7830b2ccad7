import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { messagesFor } from '../../core/messages/messages';
import type { Review } from '../../excel/review/review-plan';
import type { FindingGroup } from '../state/finding-groups';
import { isFixable, isOfNumbers, fixLookup, RENUMBER } from '../state/fix-scope';
import { tokens } from '../theme/tokens';
import { LongList } from '../ui/LongList';
import { useBusy } from '../ui/use-busy';
import { useResults } from '../results/use-results';
import { AcceptForm } from './AcceptForm';
import { FindingItem } from './FindingItem';
import { FixPanel } from './FixPanel';

const useStyles = makeStyles({
  why: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 44px`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  foot: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 36px` },
  // Aligns the field's edge with the findings' texts; a button's text is indented by 5 pixels more.
  form: { paddingLeft: '41px' },
});

interface FindingGroupBodyProps {
  readonly review: Review;
  readonly group: FindingGroup;
}

/** An open group: why it matters, its findings, and the actions for all of them. */
export function FindingGroupBody({ review, group }: FindingGroupBodyProps) {
  const { pane, words, language } = useResults();
  const waiting = useBusy();
  const styles = useStyles();
  const { rule, findings } = group;
  const [accepting, setAccepting] = useState(false);
  const scope = useMemo(() => ({ kind: 'findings', findings }) as const, [findings]);
  const fixFor = useMemo(() => fixLookup(review, findings), [review, findings]);
  const fixable = findings.filter(isFixable).length;
  // Even a single finding needs the panel, because the user has to choose the variant.
  const isSpelling = rule === 'owner-variants' && fixable > 0;
  const { fix, rulesOff } = words.findings;
  return (
    <>
      <p className={styles.why}>{messagesFor(language).rules[rule].why}</p>
      {isSpelling ? (
        <FixPanel review={review} scope={scope} label={fix.spell} />
      ) : (
        fixable > 1 && <FixPanel review={review} scope={scope} label={fix.all(fixable)} />
      )}
      {findings.some(isOfNumbers) && (
        <FixPanel review={review} scope={RENUMBER} label={fix.renumber} hint={fix.renumberHint} />
      )}
      <LongList
        items={findings}
        itemKey={({ sheet = '', cell, row, column }, index) => `${sheet} ${cell ?? row ?? column ?? index}`}
      >
        {(finding) => <FindingItem review={review} finding={finding} fix={fixFor(finding)} />}
      </LongList>
      <div className={mergeClasses(styles.foot, accepting && styles.form)}>
        {accepting ? (
          <AcceptForm
            count={findings.length}
            onAccept={(reason) => void pane.accept(findings, reason)}
            onCancel={() => setAccepting(false)}
          />
        ) : (
          <>
            {findings.length > 1 && (
              <Button
                appearance="transparent"
                size="small"
                disabledFocusable={waiting}
                onClick={() => setAccepting(true)}
              >
                {words.findings.accepting.all(findings.length)}
              </Button>
            )}
            <Button
              appearance="transparent"
              size="small"
              disabledFocusable={waiting}
              onClick={() => void pane.setRule(rule, false)}
            >
              {rulesOff.turnOff}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
