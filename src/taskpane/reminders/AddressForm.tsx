import { Button, makeStyles } from '@fluentui/react-components';
import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { readAddresses } from '../../core/reminders/contact';
import { useFieldStyles } from '../settings/use-field-styles';
import { tokens } from '../theme/tokens';
import { useReminders } from './use-reminders';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AddressFormProps {
  readonly label: string;
  /** `''` if unknown. */
  readonly address: string;
  /** Whether the mail is opened next, so that an address is needed; if not, an empty one deletes it. */
  readonly opensMail: boolean;
  readonly onSave: (address: string) => void;
  readonly onCancel: () => void;
}

/** Asks for an owner's e-mail address. Enter saves, Escape cancels. */
export function AddressForm({ label, address, opensMail, onSave, onCancel }: AddressFormProps) {
  const { words } = useReminders();
  const styles = useStyles();
  const { control } = useFieldStyles();
  const [typed, setTyped] = useState(address);
  const [complaint, setComplaint] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const terms = words.pane.address;
  useEffect(() => input.current?.focus(), []);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    const { addresses, wrong } = readAddresses(typed);
    const isMissing = opensMail && addresses.length === 0;
    if (wrong === null && !isMissing) onSave(addresses.join(', '));
    else {
      setComplaint(wrong === null ? terms.missing : terms.wrong(wrong));
      input.current?.focus();
    }
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
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        className={control}
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={complaint !== ''}
        aria-describedby={`${id}about`}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setComplaint('');
        }}
      />
      {complaint === '' ? (
        <p id={`${id}about`} className={styles.hint}>
          {terms.hint}
        </p>
      ) : (
        <p id={`${id}about`} className={styles.wrong} role="alert">
          {complaint}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {opensMail ? terms.saveAndOpen : terms.save}
        </Button>
        <Button size="small" appearance="transparent" onClick={onCancel}>
          {terms.cancel}
        </Button>
      </div>
    </form>
  );
}
