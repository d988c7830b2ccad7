import { Button, Tooltip } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { FrameConnection } from 'excel-host';
import type { SandboxWords } from '../words';
import type { AddIn, RibbonAction, RibbonButton } from './read-add-in';
import { ariaKeys } from './read-shortcuts';
import { useRibbonStyles } from './ribbon-styles';
import { useShortcuts } from './use-shortcuts';

interface RibbonProps {
  readonly words: SandboxWords;
  readonly addIn: AddIn;
  /** The add-in's page, which has the functions of the buttons; null until it is loaded. */
  readonly page: FrameConnection | null;
  readonly onShowPane: () => void;
}

/** The add-in's groups on Excel's ribbon, and its keyboard shortcuts. */
export function Ribbon({ words, addIn, page, onShowPane }: RibbonProps) {
  const styles = useRibbonStyles();
  const [running, setRunning] = useState<readonly string[]>([]);
  const shortcuts = useShortcuts(addIn.shortcuts, page?.invoke ?? null);

  // A page that is gone never reports that its functions ended.
  useEffect(() => () => setRunning([]), [page]);

  const keysOf = (action: RibbonAction) =>
    action.kind === 'function' ? ariaKeys(shortcuts, action.functionName) : undefined;

  const press = async ({ id, action }: RibbonButton): Promise<void> => {
    if (action.kind === 'show-pane') {
      onShowPane();
      return;
    }
    if (page === null) return;
    setRunning((ids) => [...ids, id]);
    try {
      await page.press({ functionName: action.functionName, controlId: id });
    } finally {
      setRunning((ids) => ids.filter((_, index) => index !== ids.indexOf(id)));
    }
  };

  if (addIn.groups.length === 0) return null;
  return (
    <section className={styles.ribbon} aria-label={words.ribbon}>
      {addIn.groups.map(({ label, buttons }) => (
        <div key={label} className={styles.group} role="group" aria-label={label}>
          <div className={styles.buttons}>
            {buttons.map((button) => (
              <Tooltip key={button.id} content={button.tip} relationship="description">
                <Button
                  className={styles.button}
                  appearance="subtle"
                  disabledFocusable={page === null}
                  aria-busy={running.includes(button.id)}
                  aria-keyshortcuts={keysOf(button.action)}
                  data-control={button.id}
                  onClick={() => void press(button)}
                >
                  {button.icon !== '' && <img className={styles.icon} src={button.icon} alt="" />}
                  {button.label}
                </Button>
              </Tooltip>
            ))}
          </div>
          <span className={styles.label} aria-hidden="true">
            {label}
          </span>
        </div>
      ))}
    </section>
  );
}
