import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../theme/tokens';

/** A name beside its control, in two columns that fit into 270 pixels. */
export const useFieldStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  name: { color: tokens.colorNeutralForeground2 },
  note: { color: tokens.colorBrandForeground1, fontStyle: 'italic' },
  control: {
    width: '100%',
    minWidth: 0,
    minHeight: '28px',
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textOverflow: 'ellipsis',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  corrected: { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0, whiteSpace: 'nowrap' },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});
