import { Button, Tooltip } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import manifest from '../../../../manifest.xml';
import type { FrameConnection } from 'excel-host';
import type { SandboxWords } from '../words';
import { type RibbonAction, type RibbonButton, readRibbon } from './read-ribbon';
import { ariaKeys } from './read-shortcuts';
import { useRibbonStyles } from './ribbon-styles';
import { useShortcuts } from './use-shortcuts';

interface RibbonProps {
  readonly words: SandboxWords;
  /** The locale that the add-in's words are in. */
  readonly locale: string;
  /** The add-in's page, which has the buttons' functions; `null` until it is there. */
  readonly page: FrameConnection | null;
  readonly onShowPane: () => void;
}

/** The add-in's group of Excel's ribbon, as the manifest has it, and its shortcuts: what they do is in the page that is its pane too. */
export function Ribbon({ words, locale, page, onShowPane }: RibbonProps) {
  const styles = useRibbonStyles();
  const group = useMemo(() => readRibbon(manifest, locale), [locale]);
  const [atWork, setAtWork] = useState<readonly string[]>([]);

  const shortcuts = useShortcuts(group.shortcuts, page?.invoke ?? null);

  // Another workbook, another day: what was at work in the page before says no more that it ended.
  useEffect(() => () => setAtWork([]), [page]);

  const keysOf = (action: RibbonAction) =>
    action.kind === 'function' ? ariaKeys(shortcuts, action.functionName) : undefined;

  const press = async ({ id, action }: RibbonButton): Promise<void> => {
    if (action.kind === 'show-pane') {
      onShowPane();
      return;
    }
    if (page === null) return;
    setAtWork((ids) => [...ids, id]);
    try {
      await page.press({ functionName: action.functionName, controlId: id });
    } finally {
      setAtWork((ids) => ids.filter((_, index) => index !== ids.indexOf(id)));
    }
  };

  return (
    <section className={styles.ribbon} aria-label={words.ribbon}>
      <div className={styles.group} role="group" aria-label={group.label}>
        <div className={styles.buttons}>
          {group.buttons.map((button) => (
            <Tooltip key={button.id} content={button.tip} relationship="description">
              <Button
                className={styles.button}
                appearance="subtle"
                disabledFocusable={page === null}
                aria-busy={atWork.includes(button.id)}
                aria-keyshortcuts={keysOf(button.action)}
                data-control={button.id}
                onClick={() => void press(button)}
              >
                <img className={styles.icon} src={button.icon} alt="" />
                {button.label}
              </Button>
            </Tooltip>
          ))}
        </div>
        <span className={styles.label} aria-hidden="true">
          {group.label}
        </span>
      </div>
    </section>
  );
}
