import { mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { SheetTab } from './shown-sheet';
import { useWorkbookStyles } from './workbook-styles';

interface SheetTabsProps {
  readonly label: string;
  readonly tabs: readonly SheetTab[];
  readonly active: string;
  readonly onActivate: (id: string) => void;
}

export function SheetTabs({ label, tabs, active, onActivate }: SheetTabsProps) {
  const styles = useWorkbookStyles();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowRight: 1,
      Home: -tabs.length,
      End: tabs.length,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const from = tabs.findIndex(({ id }) => id === active);
    const to = tabs[Math.min(Math.max(from + step, 0), tabs.length - 1)];
    if (to === undefined) return;
    onActivate(to.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(to.name)}"]`)?.focus();
  };

  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown}>
      {tabs.map(({ id, name, color }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === active}
          tabIndex={id === active ? 0 : -1}
          data-tab={name}
          className={mergeClasses(styles.tab, id === active && styles.tabActive)}
          style={color === '' ? undefined : { boxShadow: `inset 0 -3px 0 ${color}` }}
          onClick={() => onActivate(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
