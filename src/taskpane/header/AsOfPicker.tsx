import { Button, makeStyles } from '@fluentui/react-components';
import { type SyntheticEvent, useId, useState } from 'react';
import { dayOfIso, isoDay } from '../../core/plan/day';
import { today } from '../../excel/today';
import { usePane } from '../pane-context';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase300 },
  choice: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  radio: { width: '16px', height: '16px', margin: 0, flexShrink: 0, accentColor: tokens.colorCompoundBrandForeground1 },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingLeft: '24px' },
  day: {
    flex: '1 1 120px',
    minWidth: 0,
    minHeight: '30px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  invalid: {
    margin: 0,
    paddingLeft: '24px',
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Chooses the as-of date: today, or a fixed day. Choosing one evaluates the plan again. */
export function AsOfPicker({ onChosen }: { readonly onChosen: () => void }) {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  const [follows, setFollows] = useState(state.asOf.followsToday);
  const [text, setText] = useState(isoDay(state.asOf.day));
  const [invalid, setInvalid] = useState(false);
  const id = useId();

  const choose = (day: number, followsToday: boolean) => {
    void pane.chooseAsOf({ day, followsToday });
    onChosen();
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    const day = dayOfIso(text);
    if (follows) choose(today(), true);
    else if (day === null) setInvalid(true);
    else choose(day, false);
  };

  return (
    <form className={styles.form} aria-label={words.header.asOfChange} onSubmit={onSubmit} noValidate>
      <label className={styles.choice}>
        <input type="radio" name={id} className={styles.radio} checked={follows} onChange={() => setFollows(true)} />
        {words.header.asOfToday}
      </label>
      <label className={styles.choice}>
        <input type="radio" name={id} className={styles.radio} checked={!follows} onChange={() => setFollows(false)} />
        {words.header.asOfFixed}
      </label>
      <div className={styles.line}>
        <input
          type="date"
          className={styles.day}
          aria-label={words.header.asOfDay}
          aria-invalid={invalid}
          aria-describedby={invalid ? `${id}invalid` : undefined}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setFollows(false);
            setInvalid(false);
          }}
        />
        <Button type="submit" size="small">
          {words.header.asOfUse}
        </Button>
      </div>
      {invalid && (
        <p id={`${id}invalid`} className={styles.invalid} role="alert">
          {words.header.asOfInvalid}
        </p>
      )}
    </form>
  );
}
