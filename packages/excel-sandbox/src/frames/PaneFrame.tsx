import { ToggleButton, Tooltip } from '@fluentui/react-components';
import { type RefObject, useLayoutEffect } from 'react';
import { type FrameConnection, hostInfoQuery, type ShowPane, type ShowWindow } from 'excel-host';
import type { AddIn } from '../ribbon/read-add-in';
import type { SandboxWords } from '../words';
import { connectFrame, type FrameWorld } from './frame-connection';
import { useFrameStyles } from './frame-styles';
import { PANE_WIDTHS, type PaneWidth } from './pane-width';

interface PaneFrameProps extends FrameWorld {
  readonly words: SandboxWords;
  readonly addIn: AddIn;
  readonly width: PaneWidth;
  /** A hidden pane's page stays loaded: it has the functions of the ribbon's buttons. */
  readonly isShown: boolean;
  readonly onWidth: (width: PaneWidth) => void;
  readonly showWindow: ShowWindow;
  /** Called if the add-in shows or hides its pane. */
  readonly showPane: ShowPane;
  /** Called after each load of the add-in's page; with null when the page is gone. */
  readonly onPage: (page: FrameConnection | null) => void;
  readonly frame: RefObject<HTMLIFrameElement>;
}

/** The add-in's own task pane in a frame, connected to the workbook beside it. */
export function PaneFrame(props: PaneFrameProps) {
  const { words, addIn, host, daysAhead, theme, width, isShown, onWidth, showWindow, showPane, onPage, frame } = props;
  const styles = useFrameStyles();
  // A layout effect, so that the connection is there before the frame's first script.
  useLayoutEffect(() => {
    if (frame.current === null) return undefined;
    const disconnect = connectFrame(frame.current, { host, daysAhead, theme }, { showWindow, showPane }, onPage);
    return () => {
      disconnect();
      onPage(null);
    };
  }, [frame, host, daysAhead, theme, showWindow, showPane, onPage]);

  return (
    <aside
      className={styles.pane}
      style={{ width: width + 1, ...(!isShown && { display: 'none' }) }}
      aria-label={words.pane}
    >
      <div className={styles.paneBar}>
        <span className={styles.paneTitle}>{addIn.name}</span>
        <div className={styles.widths} role="group" aria-label={words.paneWidth}>
          {PANE_WIDTHS.map((choice) => (
            <Tooltip key={choice} content={words.paneWidths[choice]} relationship="description">
              <ToggleButton size="small" appearance="subtle" checked={choice === width} onClick={() => onWidth(choice)}>
                {choice}
              </ToggleButton>
            </Tooltip>
          ))}
        </div>
      </div>
      <iframe
        // On another day or in another theme the add-in starts again, as if its pane had been closed and opened.
        key={`${daysAhead} ${theme}`}
        ref={frame}
        className={styles.frame}
        data-frame="pane"
        title={words.pane}
        src={`${addIn.pane}${addIn.pane.includes('?') ? '&' : '?'}${hostInfoQuery(host.displayLanguage)}`}
      />
    </aside>
  );
}
