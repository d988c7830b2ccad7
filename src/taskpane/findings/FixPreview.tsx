import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CellFix, FixProposal } from '../../core/fixes/cell-fix';
import type { OwnerChoices } from '../../core/fixes/owner-choices';
import type { FixResult } from '../../excel/fixes/apply-fixes';
import type { Review } from '../../excel/review/review-plan';
import { cellsArea } from '../state/cells-area';
import { fixOf, type FixScope, spellingChoices } from '../state/fix-scope';
import { tokens } from '../theme/tokens';
import { LongList } from '../ui/LongList';
import { useBusy } from '../ui/use-busy';
import { usePaneState } from '../pane-context';
import { useResults } from '../results/use-results';
import { FixedCell } from './FixedCell';
import { SpellingField } from './SpellingField';

const useStyles = makeStyles({
  preview: {
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  writes: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
  // Many cells must not push the button that applies the fixes out of view.
  cells: {
    maxHeight: '240px',
    overflowY: 'auto',
    marginBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FixPreviewProps {
  readonly review: Review;
  /** Must stay the same object while the scope is the same. */
  readonly scope: FixScope;
  readonly hint?: string;
  /** Called after the fixes were written, or on cancel. */
  readonly onClose: () => void;
}

/** Without the formulas that the last fix had to leave: fixing them again would leave them again. */
function notRefused({ cells, left }: FixProposal, fixed: FixResult | null): FixProposal {
  const formulas = new Set(fixed?.refused.filter(({ reason }) => reason === 'formula').map(({ fix }) => fix.cell));
  const isFormula = ({ cell }: CellFix) => formulas.has(cell);
  return {
    cells: cells.filter((cell) => !isFormula(cell)),
    left: [...left, ...cells.filter(isFormula).flatMap(({ findings }) => findings)],
  };
}

/** The cells that a fix will write, before and after, with the button that applies it. */
export function FixPreview({ review, scope, hint, onClose }: FixPreviewProps) {
  const { pane, words } = useResults();
  const waiting = useBusy();
  const styles = useStyles();
  const [choices, setChoices] = useState<OwnerChoices>(new Map());
  const fixed = usePaneState((state) => state.fixed);
  const { cells, left } = useMemo(
    () => notRefused(fixOf(review, scope, choices), fixed),
    [review, scope, choices, fixed],
  );
  const spellings = useMemo(
    () => (scope.kind === 'findings' ? spellingChoices(review, scope.findings) : []),
    [review, scope],
  );
  const { fix } = words.findings;
  const write = async () => {
    await pane.fix(cells);
    // If writing failed, the preview stays open to try again.
    if (pane.state().failure === null) onClose();
  };
  return (
    <div
      className={styles.preview}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {spellings.map(([owner, all]) => (
        <SpellingField
          key={owner}
          owner={owner}
          spellings={all}
          value={choices.get(owner) ?? owner}
          onChoose={(spelling) => setChoices(new Map([...choices, [owner, spelling]]))}
        />
      ))}
      {cells.length === 0 && <p className={styles.line}>{scope.kind === 'safe' ? fix.nothingSafe : fix.nothing}</p>}
      {cells.length > 0 && (
        <>
          <p className={styles.line}>
            <span className={styles.writes}>{fix.writes(cells.length, cellsArea(cells))}</span>{' '}
            {hint !== undefined && <span className={styles.hint}>{hint} </span>}
            {cells.some(({ after }) => after.kind === 'date') && <span className={styles.hint}>{fix.dates} </span>}
            {cells.some(({ after }) => after.kind === 'text') && <span className={styles.hint}>{fix.looks}</span>}
          </p>
          <div className={styles.cells}>
            <LongList items={cells} itemKey={({ sheet = '', cell }) => `${sheet} ${cell}`}>
              {(cell) => <FixedCell fix={cell} />}
            </LongList>
          </div>
        </>
      )}
      {left.length > 0 && <p className={styles.line}>{fix.left(left.length)}</p>}
      <div className={styles.buttons}>
        {cells.length > 0 && (
          <Button size="small" disabledFocusable={waiting} onClick={() => void write()}>
            {fix.write(cells.length)}
          </Button>
        )}
        <Button appearance="transparent" size="small" onClick={onClose}>
          {cells.length > 0 ? fix.cancel : fix.close}
        </Button>
      </div>
    </div>
  );
}
