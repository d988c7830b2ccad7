import { Button, makeStyles } from '@fluentui/react-components';
import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { MAX_REASON_LENGTH } from '../../core/rules/accepted/acceptance';
import { tokens } from '../theme/tokens';
import { useFieldStyles } from '../settings/use-field-styles';
import { useResults } from '../results/use-results';
import { isBusy } from '../state/is-busy';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  missing: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AcceptFormProps {
  /** Number of findings to accept with this reason. */
  readonly count: number;
  readonly onAccept: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason to accept findings. Enter accepts, Escape cancels. */
export function AcceptForm({ count, onAccept, onCancel }: AcceptFormProps) {
  const { pane, words } = useResults();
  const styles = useStyles();
  const { control } = useFieldStyles();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const { accepting } = words.findings;
  useEffect(() => input.current?.focus(), []);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isBusy(pane.state())) return;
    if (reason.trim() === '') {
      setMissing(true);
      input.current?.focus();
    } else onAccept(reason);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label htmlFor={id}>{accepting.reason(count)}</label>
      <input
        ref={input}
        id={id}
        className={control}
        maxLength={MAX_REASON_LENGTH}
        aria-invalid={missing}
        aria-describedby={missing ? `${id}missing` : undefined}
        value={reason}
        onChange={(event) => {
          setReason(event.target.value);
          setMissing(false);
        }}
      />
      {missing && (
        <p id={`${id}missing`} className={styles.missing} role="alert">
          {accepting.reasonMissing}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {accepting.accept}
        </Button>
        <Button appearance="transparent" size="small" onClick={onCancel}>
          {accepting.cancel}
        </Button>
      </div>
    </form>
  );
}
