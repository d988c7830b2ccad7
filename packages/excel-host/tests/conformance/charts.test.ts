import { CONFORMANCE } from '../../conformance';
import { testObjects } from './test-objects';

testObjects(...Object.keys(CONFORMANCE).filter((type) => type.startsWith('Chart')));
