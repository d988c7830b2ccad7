import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Review } from '../../../excel/review-plan';
import type { MendingScope } from '../../state/mending-scope';
import { STOP } from '../../stops';
import { tokens } from '../../theme/tokens';
import { MendingPreview } from './MendingPreview';

const useStyles = makeStyles({
  panel: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

interface MendingPanelProps {
  readonly review: Review;
  /** The same object as long as it is the same scope. */
  readonly scope: MendingScope;
  readonly label: string;
  /** What speaks for or against it. */
  readonly hint?: string;
}

/** A press that shows what it would take to mend several findings; nothing is written by it yet. */
export function MendingPanel({ review, scope, label, hint }: MendingPanelProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.panel}>
      <Button {...STOP} size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open && (
        <MendingPreview
          review={review}
          scope={scope}
          onClose={() => setOpen(false)}
          {...(hint !== undefined && { hint })}
        />
      )}
    </div>
  );
}
