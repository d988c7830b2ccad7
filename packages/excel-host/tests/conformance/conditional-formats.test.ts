import { testObjects } from './test-objects';

testObjects(
  'ConditionalFormat',
  'ConditionalFormatCollection',
  'ConditionalFormatRule',
  'CustomConditionalFormat',
  'DataBarConditionalFormat',
  'ConditionalDataBarPositiveFormat',
  'ConditionalRangeFormat',
  'ConditionalRangeFill',
  'ConditionalRangeFont',
  'ConditionalRangeBorder',
  'ConditionalRangeBorderCollection',
);
