import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { FoundPlan } from '../../excel/review/find-plan';
import { tokens } from '../theme/tokens';
import { usePlanDetails } from './use-plan-details';
import { useFieldStyles } from './use-field-styles';
import { useSettings } from './use-settings';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Resets all settings of the workbook, after asking. */
export function ResetLine({ found }: { readonly found: FoundPlan }) {
  const { words } = usePlanDetails();
  const styles = useStyles();
  const fields = useFieldStyles();
  const { edit } = useSettings(found);
  const [asking, setAsking] = useState(false);
  const { place, settings } = words;
  if (!asking) {
    return (
      <div className={styles.line}>
        <Button size="small" onClick={() => setAsking(true)}>
          {settings.forget}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.line}>
      <p className={fields.hint}>{place.resetHint}</p>
      <Button
        autoFocus
        size="small"
        onClick={() => {
          setAsking(false);
          edit({});
        }}
      >
        {place.reset}
      </Button>
      <Button size="small" appearance="transparent" onClick={() => setAsking(false)}>
        {place.keep}
      </Button>
    </div>
  );
}
