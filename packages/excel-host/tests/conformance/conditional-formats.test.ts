import { testObjects } from './test-objects';

testObjects(
  'ConditionalFormat',
  'ConditionalFormatCollection',
  'ConditionalFormatRule',
  'CustomConditionalFormat',
  'ConditionalRangeFormat',
  'ConditionalRangeFill',
  'ConditionalRangeFont',
  'ConditionalRangeBorder',
  'ConditionalRangeBorderCollection',
);
