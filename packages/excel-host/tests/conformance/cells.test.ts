import { testObjects } from './test-objects';

testObjects(
  'Range',
  'RangeFormat',
  'RangeFill',
  'RangeFont',
  'RangeBorder',
  'RangeBorderCollection',
  'FormatProtection',
  'RangeAreas',
  'RangeCollection',
);
