import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { SAMPLE_WORDS } from '../../core/messages/sample-words';
import { openWorkbook } from '../../excel/open-workbook';
import { usePane } from '../pane-context';
import { tokens } from '../theme/tokens';

/** The sample plan, which comes with the add-in's own files. */
const SAMPLE = 'assets/plan-de-mejora-2024.xlsx';

const useStyles = makeStyles({
  sample: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalL },
  said: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** For who has no plan at hand: a press opens the sample in a workbook of its own. */
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
      // Neither the network's words nor Excel's say more to a user than that it failed.
      setStep('failed');
    }
  };
  return (
    <div className={styles.sample}>
      <Button disabledFocusable={step === 'opening'} onClick={() => void open()}>
        {words.open}
      </Button>
      <p className={styles.said} role="status">
        {words[step]}
      </p>
    </div>
  );
}
