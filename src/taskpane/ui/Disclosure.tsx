import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    minHeight: '28px',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: `2px ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  summary: { minWidth: 0, overflow: 'hidden' },
  spacer: { flexGrow: 1 },
  chevron: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  turned: { transform: 'rotate(180deg)' },
  content: { paddingBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalS}` },
  // Below the line that holds the button, over what follows, so that nothing moves.
  floating: {
    position: 'absolute',
    insetInline: 0,
    top: '100%',
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  close: { marginInline: 0, paddingInline: tokens.spacingHorizontalXS },
});

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Read by screen readers before the summary. */
  readonly label: string;
  /** Shown beside the button. */
  readonly beside?: ReactNode;
  /** Whether the content covers what is below; absent: it moves it down. */
  readonly floating?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that expands content. Escape collapses it and returns the focus to the button. */
export function Disclosure({ summary, label, beside, floating = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = `${id}button`;
  const close = () => {
    setOpen(false);
    document.getElementById(button)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    <div onKeyDown={onKeyDown}>
      <div className={styles.row}>
        <button
          id={button}
          type="button"
          className={mergeClasses(styles.button, floating && styles.close)}
          aria-expanded={open}
          aria-controls={open ? `${id}content` : undefined}
          aria-labelledby={`${id}summary ${id}label`}
          title={label}
          onClick={() => setOpen(!open)}
        >
          <span id={`${id}summary`} className={styles.summary}>
            {summary}
          </span>
          <span id={`${id}label`} hidden>
            {label}
          </span>
          <ChevronDown16Regular className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden />
        </button>
        {beside !== undefined && (
          <>
            <span className={styles.spacer} />
            {beside}
          </>
        )}
      </div>
      {open && (
        <div id={`${id}content`} className={floating ? styles.floating : styles.content}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
