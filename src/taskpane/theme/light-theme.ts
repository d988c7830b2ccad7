import { createLightTheme } from '@fluentui/react-components';
import { BRAND } from './brand';
import { withTones } from './with-tones';

export const lightTheme = withTones('light', createLightTheme(BRAND));
