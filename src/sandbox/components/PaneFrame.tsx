import { ToggleButton, Tooltip } from '@fluentui/react-components';
import { type RefObject, useLayoutEffect } from 'react';
import { type ExcelHost, hostInfoQuery } from '../../host';
import { answerFrames } from '../frame-connection';
import type { Theme } from '../page-settings';
import { PANE_WIDTHS, type PaneWidth } from '../pane-width';
import type { SandboxWords } from '../words';
import { usePageStyles } from './page-styles';

interface PaneFrameProps {
  readonly words: SandboxWords;
  readonly host: ExcelHost;
  /** How many days the pane's calendar is ahead of the machine's. */
  readonly daysAhead: number;
  readonly theme: Theme;
  readonly width: PaneWidth;
  /** A hidden pane goes on at its work, as one that is behind another window. */
  readonly isShown: boolean;
  readonly onWidth: (width: PaneWidth) => void;
  readonly frame: RefObject<HTMLIFrameElement>;
}

/** The add-in's own task pane in a frame, talking through office.js to the workbook beside it. */
export function PaneFrame({ words, host, daysAhead, theme, width, isShown, onWidth, frame }: PaneFrameProps) {
  const styles = usePageStyles();
  // In place before the frame's first script runs: that one asks for it.
  useLayoutEffect(() => answerFrames(window, host, { daysAhead, theme }), [host, daysAhead, theme]);

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
        title={words.pane}
        src={`taskpane.html?${hostInfoQuery(host.displayLanguage)}`}
      />
    </aside>
  );
}
