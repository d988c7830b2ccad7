const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** Where the manifest in the repository says that the add-in lives; a build for another place replaces it. */
const MANIFEST_URL = 'https://localhost:3000/';
const CDN_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * `npm run build` writes `dist/`, ready for a static host. Two settings, both environment variables:
 * `ADDIN_URL`, where it will be served (the manifest's addresses), and `OFFICE_JS_URL`, for a network that keeps its own copy.
 * `--env sandbox` builds the sandbox instead: the same pane beside the embedded Excel, with the installed office.js.
 */
module.exports = (env, { mode = 'production' }) => {
  const sandbox = Boolean(env.sandbox);
  const addinUrl = (process.env.ADDIN_URL ?? MANIFEST_URL).replace(/\/*$/, '/');
  const officeJs = sandbox ? 'office-js/office.js' : (process.env.OFFICE_JS_URL ?? CDN_OFFICE_JS);
  const output = path.resolve(__dirname, sandbox ? 'build/sandbox' : 'dist');

  const page = (name, template, hostScript) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: `src/${template}.html`,
      chunks: [name],
      scriptLoading: 'defer',
      minify: mode === 'production',
      templateParameters: { officeJs, hostScript: hostScript ?? '' },
    });

  return {
    mode,
    target: ['web', 'es2021'],
    devtool: mode === 'production' ? false : 'source-map',
    entry: {
      taskpane: './src/taskpane/main.tsx',
      commands: './src/commands/main.ts',
      ...(sandbox && { sandbox: './src/sandbox/main.tsx' }),
    },
    output: { path: output, filename: '[name].[contenthash:8].js', clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2021',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
    plugins: [
      // The pane's page asks its host for nothing: in the sandbox a script put before office.js connects the frame.
      page('taskpane', 'taskpane/taskpane', sandbox ? 'connect-frame.js' : undefined),
      page('commands', 'commands/commands', sandbox ? 'connect-frame.js' : undefined),
      ...(sandbox ? [page('sandbox', 'sandbox/sandbox')] : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets' },
          ...(sandbox
            ? [{ from: 'src/sandbox/connect-frame.js' }]
            : [
                {
                  from: 'manifest.xml',
                  transform: (xml) => xml.toString().replaceAll(MANIFEST_URL, addinUrl),
                },
              ]),
        ],
      }),
    ],
    // The budget of the pane is counted, gzipped, by a test: webpack's own hints count other things.
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
