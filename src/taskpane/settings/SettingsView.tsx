import { makeStyles } from '@fluentui/react-components';
import { structureTitle } from '../../core/messages/structure-title';
import { usualStructure } from '../../core/criteria/names-criteria';
import { STRUCTURES } from '../../core/criteria/structures';
import { ABOUT_WORDS } from '../../core/messages/about-words';
import { DUE_SOON_DAYS } from '../../core/schedule/situation';
import type { FoundPlan } from '../../excel/review/find-plan';
import { AboutPane } from '../about/AboutPane';
import { LanguageField } from '../about/LanguageField';
import type { SettingsPart } from '../state/pane-state';
import { statusWordsOf } from '../state/edit-settings';
import { settingsOf } from '../state/saved-settings';
import { VERSION } from '../version';
import { ColumnFields } from './ColumnFields';
import { CriteriaField } from './CriteriaField';
import { DueSoonField } from './DueSoonField';
import { HeadingField } from './HeadingField';
import { LastChange } from './LastChange';
import { MarkField } from './MarkField';
import { PlanFacts } from './PlanFacts';
import { ResetLine } from './ResetLine';
import { RuleSwitches } from './RuleSwitches';
import { SettingsSection } from './SettingsSection';
import { StatusFields } from './StatusFields';
import { useFieldStyles } from './use-field-styles';
import { usePlanDetails } from './use-plan-details';
import { useSettings } from './use-settings';

const useStyles = makeStyles({ view: { paddingBottom: '12px' } });

interface SettingsViewProps {
  /** `null` if there is no plan: then only what doesn't depend on one is shown. */
  readonly found: FoundPlan | null;
  /** The part to open. */
  readonly at: SettingsPart;
}

/** Everything that can be set, each part saved when it is changed. */
export function SettingsView({ found, at }: SettingsViewProps) {
  const { language } = usePlanDetails();
  const styles = useStyles();
  const about = ABOUT_WORDS[language];
  return (
    <div className={styles.view}>
      {found !== null && <PlanSections found={found} at={at} />}
      <LastChange />
      <SettingsSection title={about.language} now={about.languages[language]}>
        {() => <LanguageField />}
      </SettingsSection>
      <SettingsSection title={about.title} now={VERSION}>
        {() => <AboutPane />}
      </SettingsSection>
    </div>
  );
}

/** The settings of the workbook. */
function PlanSections({ found, at }: { readonly found: FoundPlan; readonly at: SettingsPart }) {
  const fields = useFieldStyles();
  const { words, messages } = usePlanDetails();
  const { place, settings: terms } = words;
  const { plan } = useSettings(found).editing;
  const { structures, sheets } = found;
  // Corrections of the heading and the columns are those of one sheet.
  const isWhole = sheets.length > 1;
  const planNow = isWhole
    ? messages.words.sheets(sheets.map(({ name }) => name))
    : place.planNow(plan.sheet, plan.firstRow + 1, plan.lastRow + 1);
  const oneSheetFirst = <p className={fields.hint}>{words.understood.oneSheetFirst}</p>;
  const settings = settingsOf(found);
  const structure =
    [...STRUCTURES, ...structures].find(({ id }) => id === settings.structure) ?? usualStructure(plan, sheets[0].grid);
  const statuses = statusWordsOf({ plan, read: settings }).length;
  const columns = Object.keys(plan.columns).length;
  const days = settings.dueSoonDays ?? DUE_SOON_DAYS;
  return (
    <>
      <SettingsSection title={place.plan} now={planNow} opened={at === 'plan'}>
        {() => (
          <>
            <PlanFacts found={found} />
            {isWhole ? oneSheetFirst : <HeadingField found={found} />}
          </>
        )}
      </SettingsSection>
      <SettingsSection
        title={terms.columns}
        now={place.columnsNow(columns, plan.otherColumns.length)}
        hint={terms.columnsHint}
        opened={at === 'columns'}
      >
        {() => (isWhole ? oneSheetFirst : <ColumnFields found={found} />)}
      </SettingsSection>
      <SettingsSection
        title={terms.criteria}
        now={structureTitle(structure, messages)}
        hint={terms.criteriaHint}
        opened={at === 'criteria'}
      >
        {() => <CriteriaField found={found} />}
      </SettingsSection>
      {statuses > 0 && (
        <SettingsSection title={terms.statuses} now={place.statusesNow(statuses)} hint={terms.statusesHint}>
          {() => <StatusFields found={found} />}
        </SettingsSection>
      )}
      <SettingsSection
        title={place.deadlines}
        now={place.deadlinesNow(messages.words.days(days), terms.markPlace(settings.markPlace ?? 'cells'))}
      >
        {() => (
          <>
            <DueSoonField found={found} />
            <MarkField found={found} />
          </>
        )}
      </SettingsSection>
      <SettingsSection title={place.rules} now={place.rulesNow(settings.rulesOff?.length ?? 0)}>
        {() => <RuleSwitches />}
      </SettingsSection>
      {Object.keys(found.settings).length > 0 && <ResetLine found={found} />}
    </>
  );
}
