export { type AddInParts, assembleSandbox, type SampleSource } from './assembly/assemble-sandbox';
export { buildIfChanged, type BuildInputs } from './assembly/build-if-changed';
export { buildPage } from './assembly/build-page';
export { type BuildResult, runWebpack } from './assembly/run-webpack';
export { PortUnavailableError, serve, type Serving, type ServeOptions } from './assembly/serve';
