import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useLayoutEffect, useRef } from 'react';
import type { AddInWindow } from 'excel-host';
import { connectFrame, type FrameWorld } from './frame-connection';
import type { SandboxWords } from '../words';
import { useFrameStyles } from './frame-styles';

interface WindowFrameProps extends FrameWorld {
  readonly words: SandboxWords;
  readonly title: string;
  readonly shown: AddInWindow;
  readonly onDismiss: () => void;
}

/** A dialog that the add-in opened, with a page of the add-in in it. */
export function WindowFrame({ words, title, host, daysAhead, theme, shown, onDismiss }: WindowFrameProps) {
  const styles = useFrameStyles();
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  // A layout effect, so that the connection is there before the frame's first script.
  useLayoutEffect(() => {
    if (frame.current === null) return undefined;
    return connectFrame(frame.current, { host, daysAhead, theme }, { inWindow: shown });
  }, [host, daysAhead, theme, shown]);
  // A window takes the focus and returns it when it closes.
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
      aria-label={title}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDismiss();
      }}
    >
      <div className={styles.windowBar}>
        <span className={styles.windowTitle}>{title}</span>
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
