import { teamsHighContrastTheme } from '@fluentui/react-components';
import { withTones } from './with-tones';

/** The look of high contrast. */
export const contrastTheme = withTones('contrast', teamsHighContrastTheme);
