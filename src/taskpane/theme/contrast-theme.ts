import { teamsHighContrastTheme } from '@fluentui/react-components';
import { withTones } from './with-tones';

export const contrastTheme = withTones('contrast', teamsHighContrastTheme);
