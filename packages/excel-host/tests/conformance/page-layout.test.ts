import { testObjects } from './test-objects';

testObjects('PageLayout', 'PageBreak', 'PageBreakCollection', 'HeaderFooter', 'HeaderFooterGroup');
