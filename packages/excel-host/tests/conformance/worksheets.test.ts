import { testObjects } from './test-objects';

testObjects(
  'Worksheet',
  'WorksheetCollection',
  'WorksheetFreezePanes',
  'WorksheetProtection',
  'WorksheetCustomProperty',
  'WorksheetCustomPropertyCollection',
);
