import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { tokens } from '../theme/tokens';
import { useFieldStyles } from '../settings/use-field-styles';

const useStyles = makeStyles({
  place: { position: 'relative', minWidth: 0 },
  // Its own arrow takes less room than the platform's, so that the names fit side by side in the narrowest pane.
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
  /** Stands where nothing is chosen. */
  readonly name: string;
  /** What choosing does, for a screen reader. */
  readonly label: string;
  /** `null`: nothing is chosen. */
  readonly value: Choice | null;
  readonly choices: readonly Choice[];
  readonly text: (choice: Choice) => string;
  readonly onChoose: (choice: Choice | null) => void;
}

/** One thing to filter by: its name, or what was chosen of it. */
export function FilterChoice<Choice extends string>(props: FilterChoiceProps<Choice>) {
  const { name, label, value, choices, text, onChoose } = props;
  const styles = useStyles();
  const { control } = useFieldStyles();
  // What was chosen stays to be seen, though no finding answers it any more.
  const all = value === null || choices.includes(value) ? choices : [...choices, value];
  return (
    <div className={styles.place}>
      <select
        className={mergeClasses(control, styles.choice, value !== null && styles.chosen)}
        aria-label={label}
        title={value === null ? label : text(value)}
        // The index, since an owner may be called anything.
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
