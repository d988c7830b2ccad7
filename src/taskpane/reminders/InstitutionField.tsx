import { makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useFieldStyles } from '../settings/use-field-styles';
import { tokens } from '../theme/tokens';
import { useReminders } from './use-reminders';

const useStyles = makeStyles({
  field: { display: 'grid', gap: '2px', fontSize: tokens.fontSizeBase200 },
});

interface InstitutionFieldProps {
  /** `''` if unknown. */
  readonly value: string;
  readonly onKeep: (name: string) => void;
}

/** The name that signs the reminders. It is saved when the field is left, or with Enter. */
export function InstitutionField({ value, onKeep }: InstitutionFieldProps) {
  const { words } = useReminders();
  const styles = useStyles();
  const { control } = useFieldStyles();
  const [typed, setTyped] = useState(value);
  const id = useId();
  const keep = () => {
    if (typed.trim() !== value) onKeep(typed.trim());
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.pane.institution}</label>
      <input
        id={id}
        className={control}
        placeholder={words.pane.institutionHint}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
    </div>
  );
}
