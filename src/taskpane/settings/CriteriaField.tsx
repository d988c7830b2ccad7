import { mergeClasses } from '@fluentui/react-components';
import { usualStructure } from '../../core/criteria/names-criteria';
import { STRUCTURES } from '../../core/criteria/structures';
import { structureTitle } from '../../core/messages/structure-title';
import type { FoundPlan } from '../../excel/review/find-plan';
import { withStructure } from '../state/edit-settings';
import { usePlanDetails } from './use-plan-details';
import { useFieldStyles } from './use-field-styles';
import { useSettings } from './use-settings';

/** The structure that the plan is checked against. */
export function CriteriaField({ found }: { readonly found: FoundPlan }) {
  const { words, messages } = usePlanDetails();
  const styles = useFieldStyles();
  const { editing, edit } = useSettings(found);
  const { settings } = words;
  const { structure } = editing.draft;
  const chosen = [...STRUCTURES, ...found.structures].find(({ id }) => id === structure);
  const usual = structureTitle(usualStructure(editing.plan, found.sheets[0].grid), messages);
  return (
    <>
      <select
        aria-label={settings.criteriaLabel}
        className={mergeClasses(styles.control, structure !== undefined && styles.corrected)}
        value={chosen?.id ?? ''}
        onChange={({ target: { value } }) => edit(withStructure(editing.draft, value === '' ? null : value))}
      >
        <option value="">{settings.meaningAsFound(usual)}</option>
        {STRUCTURES.map((each) => (
          <option key={each.id} value={each.id}>
            {structureTitle(each, messages)}
          </option>
        ))}
        {found.structures.map(({ id, title }) => (
          <option key={id} value={id}>
            {settings.criteriaOnSheet(title)}
          </option>
        ))}
      </select>
      {structure !== undefined && chosen === undefined && <p className={styles.hint}>{settings.criteriaGone}</p>}
    </>
  );
}
