import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { tokens } from '../theme/tokens';
import { useFieldStyles } from '../settings/use-field-styles';

const useStyles = makeStyles({
  place: { position: 'relative', minWidth: 0 },
  // The platform's arrow is wider: with this one the names fit side by side in the narrowest pane.
  choice: { appearance: 'none', paddingInlineEnd: '16px', fontSize: tokens.fontSizeBase200 },
  arrow: {
    position: 'absolute',
    insetInlineEnd: '3px',
    top: '50%',
    transform: 'translateY(-50%)',
    color: tokens.colorNeutralForeground2,
    pointerEvents: 'none',
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
});

interface FilterChoiceProps<Choice extends string> {
  /** Shown if nothing is selected. */
  readonly name: string;
  /** For screen readers. */
  readonly label: string;
  /** `null`: nothing is selected. */
  readonly value: Choice | null;
  readonly choices: readonly Choice[];
  readonly text: (choice: Choice) => string;
  readonly onChoose: (choice: Choice | null) => void;
}

/** A dropdown that filters findings by one property. */
export function FilterChoice<Choice extends string>(props: FilterChoiceProps<Choice>) {
  const { name, label, value, choices, text, onChoose } = props;
  const styles = useStyles();
  const { control } = useFieldStyles();
  // The selected value stays in the list even if no finding has it any more.
  const all = value === null || choices.includes(value) ? choices : [...choices, value];
  return (
    <div className={styles.place}>
      <select
        className={mergeClasses(control, styles.choice, value !== null && styles.chosen)}
        aria-label={label}
        title={value === null ? label : text(value)}
        // The index, since owner names are arbitrary text.
        value={value === null ? '' : all.indexOf(value)}
        onChange={(event) => onChoose(all[event.target.selectedIndex - 1] ?? null)}
      >
        <option value="">{name}</option>
        {all.map((choice, index) => (
          <option key={choice} value={index}>
            {text(choice)}
          </option>
        ))}
      </select>
      <ChevronDown12Regular className={styles.arrow} aria-hidden />
    </div>
  );
}
