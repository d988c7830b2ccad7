import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { usePlanDetails } from './use-plan-details';
import { useFieldStyles } from './use-field-styles';

export type FieldOption = readonly [value: string, words: string];

interface SelectFieldProps {
  readonly name: string;
  /** Less prominent text after the name. */
  readonly detail?: string;
  readonly value: string;
  readonly options: readonly FieldOption[];
  /** Whether the user changed the value, which is shown beside the name. */
  readonly corrected: boolean;
  readonly onChoose: (value: string) => void;
}

/** A name and a dropdown: two cells of the grid of fields. */
export function SelectField({ name, detail, value, options, corrected, onChoose }: SelectFieldProps) {
  const { words } = usePlanDetails();
  const styles = useFieldStyles();
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={styles.name}>
        {name}
        {detail !== undefined && ` ${detail}`}
        {corrected && <span className={styles.note}> {words.settings.corrected}</span>}
      </label>
      <select
        id={id}
        className={mergeClasses(styles.control, corrected && styles.corrected)}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </>
  );
}
