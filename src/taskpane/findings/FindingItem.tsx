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
  item: {
    paddingLeft: '29px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    '& > button': { borderBottomStyle: 'none' },
  },
  how: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  foot: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  // Aligns the buttons' text with the text above.
  buttons: { display: 'flex', flexWrap: 'wrap', marginLeft: '-8px' },
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

  const onFix = () => {
    const alone: FixScope = { kind: 'findings', findings: [finding] };
    const { cells } = fixOf(review, alone);
    // If the fix also writes to other cells, they are shown first.
    if (cells.length === 1) void pane.fix(cells);
    else setScope(alone);
  };
  return (
    <li className={styles.item}>
      <FindingPlace finding={finding}>
        {fix === null ? (
          <span className={styles.how}>{findingText(finding, language).how}</span>
        ) : (
          <BeforeAfter fix={fix} />
        )}
      </FindingPlace>
      <div className={styles.foot}>
        {scope === null && !accepting && (
          <div className={styles.buttons}>
            {fix !== null && (
              <Button
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
              appearance="transparent"
              size="small"
              aria-label={words.findings.accepting.oneOf(place)}
              disabledFocusable={waiting}
              onClick={() => setAccepting(true)}
            >
              {words.findings.accepting.one}
            </Button>
          </div>
        )}
        {scope !== null && <FixPreview review={review} scope={scope} onClose={() => setScope(null)} />}
        {accepting && (
          <AcceptForm
            count={1}
            onAccept={(reason) => void pane.accept([finding], reason)}
            onCancel={() => setAccepting(false)}
          />
        )}
      </div>
    </li>
  );
});
