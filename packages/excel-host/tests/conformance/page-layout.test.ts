import { testObjects } from './test-objects';

testObjects('PageLayout', 'HeaderFooter', 'HeaderFooterGroup');
