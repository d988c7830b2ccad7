import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { tokens } from '../theme/tokens';
import { useFieldStyles } from '../settings/use-field-styles';
import { useResults } from '../results/use-results';

const useStyles = makeStyles({
  field: { display: 'grid', gap: '2px', marginBottom: tokens.spacingVerticalS },
});

interface SpellingFieldProps {
  /** The preferred variant. */
  readonly owner: string;
  readonly spellings: readonly string[];
  readonly value: string;
  readonly onChoose: (spelling: string) => void;
}

/** Chooses the variant to use for an owner. */
export function SpellingField({ owner, spellings, value, onChoose }: SpellingFieldProps) {
  const { words } = useResults();
  const styles = useStyles();
  const { control } = useFieldStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.findings.fix.spelling(owner)}</label>
      <select id={id} className={control} value={value} onChange={(event) => onChoose(event.target.value)}>
        {spellings.map((spelling) => (
          <option key={spelling} value={spelling}>
            {spelling}
          </option>
        ))}
      </select>
    </div>
  );
}
