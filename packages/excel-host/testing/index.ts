export * from './browser';
export * from './calculation';
export * from './charts';
export * from './made-by-others';
export * from './made-files';
export * from './office';
export * from './parts';
export * from './programs';
