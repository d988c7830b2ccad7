import { testObjects } from './test-objects';

testObjects(
  'Table',
  'TableCollection',
  'TableColumn',
  'TableColumnCollection',
  'TableRow',
  'TableRowCollection',
  'AutoFilter',
);
