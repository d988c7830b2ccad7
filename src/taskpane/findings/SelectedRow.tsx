import { sheetOf } from '../../core/plan/plan-parts';
import { rowNumber } from '../../core/plan/sheet-row';
import { withSheet } from '../../core/messages/place-names';
import { Button, makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import { SITUATION_STYLES } from '../../core/schedule/palette';
import type { Review } from '../../excel/review/review-plan';
import { situationStyle } from '../theme/situation-style';
import { tokens } from '../theme/tokens';
import { usePaneState } from '../pane-context';
import { useResults } from '../results/use-results';

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flexGrow: 1, minWidth: 0, padding: `${tokens.spacingVerticalXS} 0` },
  sign: { color: 'var(--text)', '@media (forced-colors: active)': { color: 'CanvasText' } },
});

/**
 * The situation and findings of the action in the selected row; nothing if the row isn't an action. Shown below the
 * results, so that nothing above it moves.
 */
export const SelectedRow = memo(function SelectedRow({ review }: { readonly review: Review }) {
  const { pane, words } = useResults();
  const row = usePaneState((state) => state.selectedRow);
  const followsToday = usePaneState(({ asOf }) => asOf.followsToday);
  const styles = useStyles();
  const item = review.schedule.situations.find(({ action }) => action.row === row);
  if (item === undefined) return null;
  const { action, situation, days } = item;
  const findings = review.findings.filter((finding) => finding.row === action.row).length;
  const { deadlines, findings: said } = words;
  return (
    <aside className={styles.strip} style={situationStyle(situation)} aria-label={said.selected.label}>
      <span className={styles.text}>
        {withSheet(sheetOf(review.plan, action.row).sheet, deadlines.row(rowNumber(action.row)))}
        {action.number !== null && ` · ${deadlines.action(action.number)}`}
        {' · '}
        <span className={styles.sign} aria-hidden>
          {SITUATION_STYLES[situation].sign}
        </span>{' '}
        {deadlines.when(situation, days, followsToday)}
        {' · '}
        {said.selected.findings(findings)}
      </span>
      {findings > 0 && (
        <Button
          appearance="subtle"
          size="small"
          aria-label={said.selected.showFindings(rowNumber(action.row))}
          onClick={() => pane.send({ type: 'row-pressed', row: action.row })}
        >
          {said.selected.show}
        </Button>
      )}
    </aside>
  );
});
