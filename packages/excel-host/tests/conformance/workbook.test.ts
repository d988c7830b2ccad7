import { testObjects } from './test-objects';

testObjects('Application', 'Workbook', 'Runtime', 'Setting', 'SettingCollection', 'NamedItem', 'NamedItemCollection');
