export { loadFills } from './read-fills';
export { loadMergedAreas } from './read-merged-areas';
