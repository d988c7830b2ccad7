import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Review } from '../../excel/review/review-plan';
import type { FindingGroup } from '../state/finding-groups';
import { fixLookup } from '../state/fix-scope';
import { tokens } from '../theme/tokens';
import { LongList } from '../ui/LongList';
import { useBusy } from '../ui/use-busy';
import { useResults } from '../results/use-results';
import { AcceptForm } from './AcceptForm';
import { FindingItem } from './FindingItem';
import { FixPreview } from './FixPreview';
import type { GroupFixes } from './use-group-fixes';

const useStyles = makeStyles({
  preview: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  foot: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 24px` },
  // Aligns the field's edge with the findings' texts; a button's text is indented by 8 pixels more.
  form: { paddingLeft: '32px' },
});

interface FindingGroupBodyProps {
  readonly review: Review;
  readonly group: FindingGroup;
  /** The fixes to confirm; `null`: none. */
  readonly fixing: GroupFixes | null;
  /** Called when the fixes were written or cancelled. */
  readonly onFixed: () => void;
}

/** An open group: its findings, and the actions for all of them. */
export function FindingGroupBody({ review, group, fixing, onFixed }: FindingGroupBodyProps) {
  const { pane, words } = useResults();
  const waiting = useBusy();
  const styles = useStyles();
  const { rule, findings } = group;
  const [accepting, setAccepting] = useState(false);
  const fixFor = useMemo(() => fixLookup(review, findings), [review, findings]);
  const { fix, rulesOff } = words.findings;
  return (
    <>
      {fixing !== null && (
        <div className={styles.preview}>
          <FixPreview
            review={review}
            scope={fixing.scope}
            onClose={onFixed}
            {...(fixing.label === 'renumber' && { hint: fix.renumberHint })}
          />
        </div>
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
