import { makeStyles, tokens } from '@fluentui/react-components';
import { NARROW } from '../narrow';

export const usePageStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    overflow: 'hidden',
  },
  work: { flex: '1 1 0', minHeight: 0, display: 'flex', [NARROW]: { flexDirection: 'column' } },
  notice: { flexShrink: 0, borderRadius: 0 },
  noticeText: { whiteSpace: 'normal' },
  empty: {
    flex: '1 1 0',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
  },
  drop: {
    position: 'fixed',
    inset: '0',
    zIndex: 100,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: 'rgba(0, 0, 0, 0.75)',
    color: '#ffffff',
    outline: '3px dashed #ffffff',
    outlineOffset: '-20px',
    fontSize: tokens.fontSizeBase500,
  },
  dropHint: { fontSize: tokens.fontSizeBase300 },
});
