import type { Theme as FluentTheme } from '@fluentui/react-components';
import { darkTheme } from '../../../src/taskpane/theme/dark-theme';
import { lightTheme } from '../../../src/taskpane/theme/light-theme';
import type { Theme } from './page-settings';

/** The page's looks: the pane's own. */
export const PAGE_THEMES: Readonly<Record<Theme, FluentTheme>> = { light: lightTheme, dark: darkTheme };
