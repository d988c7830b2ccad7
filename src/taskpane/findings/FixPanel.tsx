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
  /** Must stay the same object while the scope is the same. */
  readonly scope: FixScope;
  readonly label: string;
  readonly hint?: string;
}

/** A button that opens a preview of several fixes. Nothing is written yet. */
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
