import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactNode, useId, useState } from 'react';
import { tokens } from '../theme/tokens';
import { useFieldStyles } from './use-field-styles';

const useStyles = makeStyles({
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, font: 'inherit' },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 8px`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  turned: { transform: 'rotate(90deg)' },
  name: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  now: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'end',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  content: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 32px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (max-width: 300px)': { paddingInlineStart: tokens.spacingHorizontalM },
  },
});

interface SettingsSectionProps {
  readonly title: string;
  /** What holds now. */
  readonly now: string;
  /** Absent if the title says enough. */
  readonly hint?: string;
  /** Whether the section is open initially. */
  readonly opened?: boolean;
  readonly children: () => ReactNode;
}

/** A part of the settings, which says what holds now without being opened. */
export function SettingsSection({ title, now, hint, opened = false, children }: SettingsSectionProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const id = useId();
  const [open, setOpen] = useState(opened);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.title} aria-expanded={open} onClick={() => setOpen(!open)}>
          <ChevronRight16Regular className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden />
          <span id={id} className={styles.name}>
            {title}
          </span>{' '}
          <span className={styles.now} title={now}>
            {now}
          </span>
        </button>
      </h2>
      {open && (
        <div className={styles.content}>
          {hint !== undefined && <p className={fields.hint}>{hint}</p>}
          {children()}
        </div>
      )}
    </section>
  );
}
