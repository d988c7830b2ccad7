import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Review } from '../../excel/review/review-plan';
import type { FixScope } from '../state/fix-scope';
import { STOP } from '../ui/stops';
import { tokens } from '../theme/tokens';
import { FixPreview } from './FixPreview';

const useStyles = makeStyles({
  panel: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

interface FixPanelProps {
  readonly review: Review;
  /** The same object as long as it is the same scope. */
  readonly scope: FixScope;
  readonly label: string;
  /** What speaks for or against it. */
  readonly hint?: string;
}

/** A press that shows what it would take to fix several findings; nothing is written by it yet. */
export function FixPanel({ review, scope, label, hint }: FixPanelProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.panel}>
      <Button {...STOP} size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open && (
        <FixPreview
          review={review}
          scope={scope}
          onClose={() => setOpen(false)}
          {...(hint !== undefined && { hint })}
        />
      )}
    </div>
  );
}
