import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useLayoutEffect, useRef } from 'react';
import type { AddInWindow } from 'excel-host';
import { connectFrame, type FrameWorld } from '../frame-connection';
import type { SandboxWords } from '../words';
import { useRibbonStyles } from './ribbon-styles';

interface WindowFrameProps extends FrameWorld {
  readonly words: SandboxWords;
  readonly shown: AddInWindow;
  /** The user closes it. */
  readonly onDismiss: () => void;
}

/** A window that the add-in opened, with its own page in it. */
export function WindowFrame({ words, host, daysAhead, theme, shown, onDismiss }: WindowFrameProps) {
  const styles = useRibbonStyles();
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  // In place before the frame's first script runs: that one asks for it.
  useLayoutEffect(() => {
    if (frame.current === null) return undefined;
    return connectFrame(frame.current, { host, daysAhead, theme }, { inWindow: shown });
  }, [host, daysAhead, theme, shown]);
  // A window takes the focus and, once it is closed, gives it back.
  useLayoutEffect(() => {
    const { activeElement } = document;
    box.current?.focus();
    return () => {
      if (activeElement instanceof HTMLElement) activeElement.focus();
    };
  }, []);

  return (
    <div
      ref={box}
      className={styles.window}
      style={{ width: `${shown.size.width}vw`, height: `${shown.size.height}vh` }}
      role="dialog"
      aria-label={words.name}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDismiss();
      }}
    >
      <div className={styles.windowBar}>
        <span className={styles.windowTitle}>{words.name}</span>
        <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={words.closeWindow} onClick={onDismiss} />
      </div>
      <iframe
        ref={frame}
        className={styles.windowPage}
        title={words.windowPage}
        src={shown.address}
        data-frame="window"
      />
    </div>
  );
}
