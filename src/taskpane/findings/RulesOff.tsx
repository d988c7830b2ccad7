import { Button, makeStyles } from '@fluentui/react-components';
import { messagesFor } from '../../core/messages/messages';
import type { RuleId } from '../../core/rules/registry';
import { STOP } from '../ui/stops';
import { tokens } from '../theme/tokens';
import { useBusy } from '../ui/use-busy';
import { useResults } from '../results/use-results';
import { FoldGroup } from './FoldGroup';

const useStyles = makeStyles({
  content: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 32px` },
  hint: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, padding: `0 0 ${tokens.spacingVerticalXS}`, listStyleType: 'none' },
  rule: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** The rules that are turned off in this workbook, each with a button to turn it on. */
export function RulesOff({ rules }: { readonly rules: readonly RuleId[] }) {
  const { words } = useResults();
  const styles = useStyles();
  const { rulesOff } = words.findings;
  if (rules.length === 0) return null;
  return (
    <FoldGroup title={rulesOff.title} count={rules.length} quiet>
      {() => (
        <div className={styles.content}>
          <p className={styles.hint}>{rulesOff.hint}</p>
          <RulesOffList rules={rules} />
        </div>
      )}
    </FoldGroup>
  );
}

/** Rules, each with a button that turns it on. */
export function RulesOffList({ rules }: { readonly rules: readonly RuleId[] }) {
  const { pane, words, language } = useResults();
  const waiting = useBusy();
  const styles = useStyles();
  const { rulesOff } = words.findings;
  const said = messagesFor(language).rules;
  return (
    <ul className={styles.list}>
      {rules.map((rule) => (
        <li key={rule} className={styles.rule}>
          {said[rule].title}
          <Button
            {...STOP}
            appearance="transparent"
            size="small"
            aria-label={rulesOff.turnOnRule(said[rule].title)}
            disabledFocusable={waiting}
            onClick={() => void pane.setRule(rule, true)}
          >
            {rulesOff.turnOn}
          </Button>
        </li>
      ))}
    </ul>
  );
}
