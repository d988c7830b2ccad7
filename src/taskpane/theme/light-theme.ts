import { createLightTheme } from '@fluentui/react-components';
import { BRAND } from './brand';
import { withTones } from './with-tones';

/** The light look. */
export const lightTheme = withTones('light', createLightTheme(BRAND));
