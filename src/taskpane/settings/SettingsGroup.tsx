import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { tokens } from '../theme/tokens';
import { useFieldStyles } from './use-field-styles';

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

interface SettingsGroupProps {
  readonly title: string;
  /** Absent if the title says enough. */
  readonly hint?: string;
  readonly children: ReactNode;
}

export function SettingsGroup({ title, hint, children }: SettingsGroupProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {hint !== undefined && <p className={fields.hint}>{hint}</p>}
      {children}
    </section>
  );
}
