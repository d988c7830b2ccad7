import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { COPYING_WORDS } from '../../core/messages/about-words';
import { copyText } from './copy-text';
import { usePane } from '../pane-context';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  copy: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  text: {
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXS,
    resize: 'vertical',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  status: { margin: 0, minHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface CopyTextProps {
  /** For screen readers. */
  readonly label: string;
  readonly text: string;
  readonly button: string;
  /** Number of visible lines. */
  readonly rows: number;
}

/** Shows a text with a button that copies it. */
export function CopyText({ label, text, button, rows }: CopyTextProps) {
  const { language } = usePane();
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [status, setStatus] = useState('');
  const words = COPYING_WORDS[language];
  const copy = async () => {
    const copied = await copyText(text);
    setStatus(copied ? words.done : words.refused);
    if (!copied) area.current?.select();
  };
  return (
    <div className={styles.copy}>
      <textarea ref={area} className={styles.text} aria-label={label} readOnly rows={rows} value={text} />
      <Button size="small" onClick={() => void copy()}>
        {button}
      </Button>
      <p className={styles.status} role="status">
        {status}
      </p>
    </div>
  );
}
