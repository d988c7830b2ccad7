import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { SAMPLE_WORDS } from '../../core/messages/sample-words';
import { openWorkbook } from '../../excel/open-workbook';
import { usePane } from '../pane-context';
import { tokens } from '../theme/tokens';

const SAMPLE = 'assets/plan-de-mejora-2024.xlsx';

const useStyles = makeStyles({
  sample: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalL },
  status: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Opens the sample plan in a new workbook. */
export function SampleLine() {
  const { language } = usePane();
  const styles = useStyles();
  const words = SAMPLE_WORDS[language];
  const [step, setStep] = useState<'hint' | 'opening' | 'opened' | 'failed'>('hint');
  const open = async () => {
    setStep('opening');
    try {
      const file = await fetch(SAMPLE);
      if (!file.ok) throw new Error(`${SAMPLE}: ${file.status}`);
      await openWorkbook(new Uint8Array(await file.arrayBuffer()));
      setStep('opened');
    } catch {
      // Network and Excel errors tell users no more than that it failed.
      setStep('failed');
    }
  };
  return (
    <div className={styles.sample}>
      <Button disabledFocusable={step === 'opening'} onClick={() => void open()}>
        {words.open}
      </Button>
      <p className={styles.status} role="status">
        {words[step]}
      </p>
    </div>
  );
}
