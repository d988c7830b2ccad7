import { Button, makeStyles } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { findingText } from '../../../core/messages/messages';
import type { CellMending } from '../../../core/mending/cell-mending';
import type { Finding } from '../../../core/rules/finding';
import type { Review } from '../../../excel/review-plan';
import { mendingOf, type MendingScope } from '../../state/mending-scope';
import { tokens } from '../../theme/tokens';
import { useBusy } from '../use-busy';
import { useResults } from '../use-results';
import { AcceptForm } from './AcceptForm';
import { BeforeAfter } from './BeforeAfter';
import { FindingPlace } from './FindingPlace';
import { MendingPreview } from './MendingPreview';

const useStyles = makeStyles({
  item: {
    paddingLeft: '29px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    '& > button': { borderBottomStyle: 'none' },
  },
  how: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  foot: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  // The buttons' words begin where the others do.
  buttons: { display: 'flex', flexWrap: 'wrap', marginLeft: '-8px' },
});

interface FindingItemProps {
  readonly review: Review;
  readonly finding: Finding;
  /** How its cell is mended; `null` where that is for a person to decide. */
  readonly mending: CellMending | null;
}

/** One finding: where, what, and how to mend it; what mends it at once, and what accepts it. */
export const FindingItem = memo(function FindingItem({ review, finding, mending }: FindingItemProps) {
  const { pane, words, language } = useResults();
  const styles = useStyles();
  const [scope, setScope] = useState<MendingScope | null>(null);
  const [accepting, setAccepting] = useState(false);
  const place = finding.cell ?? words.findings.wholePlan;
  const waiting = useBusy();

  const onMend = () => {
    const alone: MendingScope = { kind: 'findings', findings: [finding] };
    const { cells } = mendingOf(review, alone);
    // Where other cells have to be written with it, that is shown before.
    if (cells.length === 1) void pane.mend(cells);
    else setScope(alone);
  };
  return (
    <li className={styles.item}>
      <FindingPlace finding={finding}>
        {mending === null ? (
          <span className={styles.how}>{findingText(finding, language).how}</span>
        ) : (
          <BeforeAfter mending={mending} />
        )}
      </FindingPlace>
      <div className={styles.foot}>
        {scope === null && !accepting && (
          <div className={styles.buttons}>
            {mending !== null && (
              <Button
                appearance="transparent"
                size="small"
                aria-label={words.findings.mending.oneOf(place)}
                disabledFocusable={waiting}
                onClick={onMend}
              >
                {words.findings.mending.one}
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
        {scope !== null && <MendingPreview review={review} scope={scope} onClose={() => setScope(null)} />}
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
