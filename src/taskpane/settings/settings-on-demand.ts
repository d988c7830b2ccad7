export { SettingsHeader } from './SettingsHeader';
export { SettingsView } from './SettingsView';
