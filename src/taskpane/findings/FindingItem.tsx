import { placeOnSheet } from '../../core/messages/place-names';
import { Button, makeStyles } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { findingText } from '../../core/messages/messages';
import type { CellFix } from '../../core/fixes/cell-fix';
import type { Finding } from '../../core/rules/finding';
import type { Review } from '../../excel/review/review-plan';
import { fixOf, type FixScope } from '../state/fix-scope';
import { tokens } from '../theme/tokens';
import { useBusy } from '../ui/use-busy';
import { useResults } from '../results/use-results';
import { AcceptForm } from './AcceptForm';
import { BeforeAfter } from './BeforeAfter';
import { FindingPlace } from './FindingPlace';
import { FixPreview } from './FixPreview';

const useStyles = makeStyles({
  what: {
    display: 'block',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '18px',
  },
  how: { display: 'block', color: tokens.colorNeutralForeground2 },
  // The group's title says what is wrong, so beside a fix one line is enough.
  short: {
    display: 'block',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  fix: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  button: { minWidth: 0, paddingInline: '6px' },
  first: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
});

interface FindingItemProps {
  readonly review: Review;
  readonly finding: Finding;
  /** `null`: no automatic fix. */
  readonly fix: CellFix | null;
}

/** One finding: its cell, what is wrong, how to fix it, and buttons to fix or accept it. */
export const FindingItem = memo(function FindingItem({ review, finding, fix }: FindingItemProps) {
  const { pane, words, language } = useResults();
  const styles = useStyles();
  const [scope, setScope] = useState<FixScope | null>(null);
  const [accepting, setAccepting] = useState(false);
  const place = finding.cell === null ? words.findings.wholePlan : placeOnSheet(finding.sheet, finding.cell);
  const waiting = useBusy();
  const { what, how } = findingText(finding, language);

  const onFix = () => {
    const alone: FixScope = { kind: 'findings', findings: [finding] };
    const { cells } = fixOf(review, alone);
    // If the fix also writes to other cells, they are shown first.
    if (cells.length === 1) void pane.fix(cells);
    else setScope(alone);
  };
  const actions = (
    <>
      {fix !== null && (
        <Button
          className={`${styles.button} ${styles.first}`}
          appearance="transparent"
          size="small"
          aria-label={words.findings.fix.oneOf(place)}
          disabledFocusable={waiting}
          onClick={onFix}
        >
          {words.findings.fix.one}
        </Button>
      )}
      <Button
        className={styles.button}
        appearance="transparent"
        size="small"
        aria-label={words.findings.accepting.oneOf(place)}
        disabledFocusable={waiting}
        onClick={() => setAccepting(true)}
      >
        {words.findings.accepting.one}
      </Button>
    </>
  );
  const below = () => {
    if (scope !== null) return <FixPreview review={review} scope={scope} onClose={() => setScope(null)} />;
    return (
      <AcceptForm
        count={1}
        onAccept={(reason) => void pane.accept([finding], reason)}
        onCancel={() => setAccepting(false)}
      />
    );
  };
  const isAsking = scope !== null || accepting;
  return (
    <FindingPlace finding={finding} {...(isAsking ? { below: below() } : { actions })}>
      {fix === null ? (
        <>
          <span className={styles.what}>{what}</span> <span className={styles.how}>{how}</span>
        </>
      ) : (
        <>
          <span className={styles.short}>{what}</span>{' '}
          <span className={styles.fix}>
            <BeforeAfter fix={fix} />
          </span>
        </>
      )}
    </FindingPlace>
  );
});
