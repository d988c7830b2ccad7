import { useMemo } from 'react';
import { ACTION_STATUSES } from '../../core/plan/improvement-plan';
import { EMPTY_CELL } from '../../core/plan/grid';
import { statusReader } from '../../core/plan/rows/read-status';
import { legendOfAll } from '../../core/plan/rows/status-legend';
import type { FoundPlan } from '../../excel/review/find-plan';
import { ownMeaning, type StatusWord, statusWordsOf, withMeaning } from '../state/edit-settings';
import { usePlanDetails } from './use-plan-details';
import { type FieldOption, SelectField } from './SelectField';
import { useFieldStyles } from './use-field-styles';
import { useSettings } from './use-settings';

/** The words in the plan's status column, with a choice of meaning for each. */
export function StatusFields({ found }: { readonly found: FoundPlan }) {
  const { words } = usePlanDetails();
  const fields = useFieldStyles();
  const { editing, edit } = useSettings(found);
  const { plan, draft } = editing;
  const { settings: kept } = found;
  const readUsual = useMemo(() => statusReader({}, legendOfAll(found.sheets.map(({ grid }) => grid))), [found.sheets]);
  /** The meaning of a word without the user's choice. */
  const usualMeaning = ({ word }: StatusWord) =>
    readUsual({ ...EMPTY_CELL, kind: 'text', value: word, text: word }) ?? 'unknown';
  const all = useMemo(() => statusWordsOf({ plan, read: kept }), [plan, kept]);
  // Unknown words first, since they are why the user is here.
  const isUnknown = (status: StatusWord) => usualMeaning(status) === 'unknown';
  const statuses = [...all.filter(isUnknown), ...all.filter((status) => !isUnknown(status))];
  const { settings } = words;

  const field = (status: StatusWord) => {
    const [own, usual] = [ownMeaning(draft, status), usualMeaning(status)];
    const asFound = settings.meaning(usual);
    const options: readonly FieldOption[] = [
      ['', own === null ? asFound : settings.meaningAsFound(asFound)],
      ...ACTION_STATUSES.filter((each) => each !== usual || each === own).map((each): FieldOption => [
        each,
        settings.meaning(each),
      ]),
    ];
    return (
      <SelectField
        key={status.key}
        name={status.word}
        detail={`(${status.count})`}
        value={own ?? ''}
        options={options}
        corrected={own !== null}
        onChoose={(value) => {
          const meaning = ACTION_STATUSES.find((each) => each === value) ?? null;
          edit(withMeaning(draft, status, meaning));
        }}
      />
    );
  };
  return <div className={fields.fields}>{statuses.map(field)}</div>;
}
