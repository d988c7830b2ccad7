import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { SheetKey } from '../../core/summary/sheet-spec';
import { usePaneState } from '../pane-context';
import { useResults } from '../results/use-results';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
  },
  // As wide as the icon of an existing sheet, to align the names.
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '2px',
    accentColor: tokens.colorCompoundBrandForeground1,
  },
  about: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface SheetChoiceProps {
  readonly sheet: SheetKey;
  /** The name that the sheet will have. */
  readonly name: string;
  /** The sheets that the saved settings leave out. */
  readonly saved: readonly string[];
}

/** Chooses whether to create a summary. The choice is saved when the summaries are written. */
export function SheetChoice({ sheet, name, saved }: SheetChoiceProps) {
  const { pane, words } = useResults();
  const styles = useStyles();
  const id = useId();
  const off = usePaneState((state) => state.sheetsOff) ?? saved;
  const always = sheet === 'indicators';
  const others = off.filter((key) => key !== sheet);
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={name}
        aria-describedby={id}
        checked={always || !off.includes(sheet)}
        disabled={always}
        onChange={({ target: { checked } }) =>
          pane.send({ type: 'sheets-chosen', sheetsOff: checked ? others : [...others, sheet] })
        }
      />
      <span>
        {name}
        <span id={id} className={styles.about}>
          {words.sheets.about[sheet]}
          {always && ` (${words.sheets.always})`}
        </span>
      </span>
    </label>
  );
}
