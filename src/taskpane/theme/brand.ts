import type { BrandVariants } from '@fluentui/react-components';

/** Shades of green, from dark to light, to match Excel's. */
export const BRAND: BrandVariants = {
  10: '#03170B',
  20: '#082A15',
  30: '#0A3C1D',
  40: '#0B4A24',
  50: '#0C592B',
  60: '#0D6733',
  70: '#0F723A',
  80: '#107C41',
  90: '#2B8B55',
  100: '#439A68',
  110: '#5BA97C',
  120: '#74B891',
  130: '#8EC7A6',
  140: '#A9D6BC',
  150: '#C6E5D2',
  160: '#E3F3E9',
};
