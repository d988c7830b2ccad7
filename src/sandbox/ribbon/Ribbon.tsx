import { Button, Tooltip } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import manifest from '../../../manifest.xml';
import type { ShowWindow } from '../../host';
import type { FrameWorld } from '../frame-connection';
import type { SandboxWords } from '../words';
import { type FunctionsPage, openFunctionsPage } from './functions-page';
import { type RibbonButton, readRibbon } from './read-ribbon';
import { useRibbonStyles } from './ribbon-styles';

interface RibbonProps extends FrameWorld {
  readonly words: SandboxWords;
  readonly showWindow: ShowWindow;
  readonly onShowPane: () => void;
}

/** The add-in's group of Excel's ribbon, as the manifest has it; its buttons run the add-in's own page of functions. */
export function Ribbon({ words, host, daysAhead, theme, showWindow, onShowPane }: RibbonProps) {
  const styles = useRibbonStyles();
  const group = useMemo(() => readRibbon(manifest, host.displayLanguage), [host]);
  const page = useRef<FunctionsPage | null>(null);
  const [atWork, setAtWork] = useState<readonly string[]>([]);

  // Another workbook, another day: the page starts anew with the next press.
  useEffect(
    () => () => {
      page.current?.close();
      page.current = null;
      // What was at work there says no more that it ended.
      setAtWork([]);
    },
    [host, daysAhead, theme],
  );

  const press = async ({ id, action }: RibbonButton): Promise<void> => {
    if (action.kind === 'show-pane') {
      onShowPane();
      return;
    }
    page.current ??= openFunctionsPage(group.functionsPage, { host, daysAhead, theme }, showWindow);
    setAtWork((ids) => [...ids, id]);
    try {
      await page.current.press({ functionName: action.functionName, controlId: id });
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
                aria-busy={atWork.includes(button.id)}
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
