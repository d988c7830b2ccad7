const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const common = {
  rootDir: __dirname,
  transform,
  testEnvironment: 'node',
  testEnvironmentOptions: { globalsCleanup: 'on' },
  // ECharts and its dependency are published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(echarts|zrender)/)'],
  setupFilesAfterEnv: ['<rootDir>/tests/support/no-console.ts'],
};

/** Unit and host tests run in Node; journeys drive a real Chromium over the built sandbox. */
module.exports = {
  // The parent process needs little processor time, so all processors get a worker. A worker that has grown on one file is restarted.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1.5GB',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/{tests,packages/*/tests}/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/tests/journeys/', '/tests/readers/'],
    },
    {
      ...common,
      displayName: 'journeys',
      testMatch: ['<rootDir>/{tests,packages/*/tests}/journeys/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'readers',
      testMatch: ['<rootDir>/{tests,packages/*/tests}/readers/**/*.test.ts'],
    },
  ],
};
