import { testObjects } from './test-objects';

testObjects(
  'CommentCollection',
  'ShapeCollection',
  'Worksheet',
  'WorksheetCollection',
  'WorksheetFreezePanes',
  'WorksheetProtection',
  'WorksheetCustomProperty',
  'WorksheetCustomPropertyCollection',
);
