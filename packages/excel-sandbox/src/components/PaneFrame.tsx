import { ToggleButton, Tooltip } from '@fluentui/react-components';
import { type RefObject, useLayoutEffect } from 'react';
import { type FrameConnection, hostInfoQuery, type ShowPane, type ShowWindow } from 'excel-host';
import { connectFrame, type FrameWorld } from '../frame-connection';
import { PANE_WIDTHS, type PaneWidth } from '../pane-width';
import type { SandboxWords } from '../words';
import { usePageStyles } from './page-styles';

interface PaneFrameProps extends FrameWorld {
  readonly words: SandboxWords;
  readonly width: PaneWidth;
  /** The page of a hidden pane lives on: it is the ribbon's too. */
  readonly isShown: boolean;
  readonly onWidth: (width: PaneWidth) => void;
  readonly showWindow: ShowWindow;
  /** The add-in shows or hides its pane by itself. */
  readonly showPane: ShowPane;
  /** The add-in's page is there, anew after each loading; `null`: no more. */
  readonly onPage: (page: FrameConnection | null) => void;
  readonly frame: RefObject<HTMLIFrameElement>;
}

/** The add-in's own task pane in a frame, talking through office.js to the workbook beside it. */
export function PaneFrame(props: PaneFrameProps) {
  const { words, host, daysAhead, theme, width, isShown, onWidth, showWindow, showPane, onPage, frame } = props;
  const styles = usePageStyles();
  // In place before the frame's first script runs: that one asks for it.
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
        <span className={styles.paneTitle}>{words.name}</span>
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
        // On another day or in another theme the add-in starts anew, as when its pane is opened again.
        key={`${daysAhead} ${theme}`}
        ref={frame}
        className={styles.frame}
        data-frame="pane"
        title={words.pane}
        src={`taskpane.html?${hostInfoQuery(host.displayLanguage)}`}
      />
    </aside>
  );
}
