import { mergeClasses } from '@fluentui/react-components';
import { DEFAULT_STRUCTURE, STRUCTURES } from '../../core/criteria/structures';
import type { FoundPlan } from '../../excel/review/find-plan';
import { withStructure } from '../state/edit-settings';
import { usePlanDetails } from './use-plan-details';
import { SettingsGroup } from './SettingsGroup';
import { useFieldStyles } from './use-field-styles';
import { useSettings } from './use-settings';

/** The structure that the plan is checked against. */
export function CriteriaField({ found }: { readonly found: FoundPlan }) {
  const { words } = usePlanDetails();
  const styles = useFieldStyles();
  const { editing, edit } = useSettings(found);
  const { settings } = words;
  const { structure } = editing.draft;
  const chosen = [...STRUCTURES, ...found.structures].find(({ id }) => id === structure);
  return (
    <SettingsGroup title={settings.criteria} hint={settings.criteriaHint}>
      <select
        aria-label={settings.criteriaLabel}
        className={mergeClasses(styles.control, structure !== undefined && styles.corrected)}
        value={(chosen ?? DEFAULT_STRUCTURE).id}
        onChange={({ target: { value } }) =>
          edit(withStructure(editing.draft, value === DEFAULT_STRUCTURE.id ? null : value))
        }
      >
        {STRUCTURES.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        {found.structures.map(({ id, title }) => (
          <option key={id} value={id}>
            {settings.criteriaOnSheet(title)}
          </option>
        ))}
      </select>
      {structure !== undefined && chosen === undefined && <p className={styles.hint}>{settings.criteriaGone}</p>}
    </SettingsGroup>
  );
}
