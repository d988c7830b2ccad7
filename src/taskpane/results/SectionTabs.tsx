import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
import { SECTIONS, type Section } from '../state/pane-state';
import { usePaneState } from '../pane-context';
import { useResults } from './use-results';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: '0 6px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    padding: '0 6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '6px',
      bottom: '-1px',
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
  // Not only a color: it is there or not.
  dot: {
    width: '8px',
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'var(--due-soon-solid)',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  count: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface SectionTabsProps {
  /** Number of findings, shown on the tab. */
  readonly findings: number;
  /** Why the summaries are out of date; `null` if they aren't. */
  readonly stale: string | null;
  readonly tabId: (section: Section) => string;
  readonly panelId: string;
}

const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The tabs for the sections, with arrow-key navigation. */
export function SectionTabs({ findings, stale, tabId, panelId }: SectionTabsProps) {
  const { pane, words } = useResults();
  const current = usePaneState((state) => state.section);
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);

  const choose = (section: Section) => {
    pane.send({ type: 'section-chosen', section });
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(tabId(section))}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = SECTIONS.indexOf(current);
    const step = STEPS[event.key];
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? SECTIONS.length - 1 : step === undefined ? null : at + step;
    const section = next === null ? undefined : SECTIONS.at(next % SECTIONS.length);
    if (section === undefined) return;
    event.preventDefault();
    choose(section);
  };

  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={words.sections.label} onKeyDown={onKeyDown}>
      {SECTIONS.map((section) => {
        const chosen = section === current;
        return (
          <button
            key={section}
            id={tabId(section)}
            type="button"
            role="tab"
            aria-selected={chosen}
            aria-controls={chosen ? panelId : undefined}
            tabIndex={chosen ? 0 : -1}
            className={mergeClasses(styles.tab, chosen && styles.chosen)}
            onClick={() => choose(section)}
          >
            {words.sections[section]}{' '}
            {section === 'findings' && findings > 0 && <span className={styles.count}>{findings}</span>}
            {section === 'sheets' && stale !== null && (
              <span className={styles.dot} role="img" aria-label={words.sheets.stale.mark} title={stale} />
            )}
          </button>
        );
      })}
    </div>
  );
}
