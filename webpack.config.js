const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { LicencesPlugin } = require('./scripts/licences-plugin');

/** Where the manifest in the repository says that the add-in lives; a build for another place replaces it. */
const MANIFEST_URL = 'https://localhost:3000/';
const CDN_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** An address from the environment, which must be one that Excel takes: whole, and over HTTPS. */
function addressOf(name, otherwise) {
  const address = process.env[name] || otherwise;
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    throw new Error(`${name} is "${address}": write the whole address, beginning with https://`);
  }
  return address;
}

/**
 * What the browser lets the add-in's pages do, kept in the pages themselves so that it holds on every server: run the add-in's own scripts
 * and office.js, show styles that scripts write (Fluent's way), fetch the add-in's own files, and nothing else. Nothing can be sent
 * anywhere. The frame is office.js's own, by which it asks whether a host that it doesn't know is to be trusted.
 */
function contentPolicy(officeJs) {
  const { origin } = new URL(officeJs);
  return [
    "default-src 'none'",
    `script-src 'self' ${origin}`,
    "style-src 'unsafe-inline'",
    "img-src 'self'",
    "connect-src 'self'",
    `frame-src ${origin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * `npm run build` writes `dist/`, ready for a static host. Two settings, both environment variables:
 * `ADDIN_URL`, where it will be served (the manifest's addresses), and `OFFICE_JS_URL`, for a network that keeps its own copy.
 */
module.exports = (_env, { mode = 'production' }) => {
  const addinUrl = addressOf('ADDIN_URL', MANIFEST_URL).replace(/\/*$/, '/');
  const officeJs = addressOf('OFFICE_JS_URL', CDN_OFFICE_JS);

  const page = (name, template) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: `${template}.html`,
      chunks: [name],
      scriptLoading: 'defer',
      minify: mode === 'production',
      templateParameters: { officeJs, policy: contentPolicy(officeJs) },
    });

  return {
    mode,
    target: ['web', 'es2021'],
    devtool: mode === 'production' ? false : 'source-map',
    entry: {
      taskpane: './src/taskpane/main.tsx',
      notice: './src/commands/notice-main.ts',
    },
    output: { path: path.resolve(__dirname, 'dist'), filename: '[name].[contenthash:8].js', clean: true },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      alias: { 'rtl-css-js/core': path.resolve(__dirname, 'scripts/left-to-right.js') },
    },
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
      page('taskpane', 'src/taskpane/taskpane'),
      page('notice', 'src/commands/notice'),
      new LicencesPlugin(),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets' },
          { from: 'manifest.xml', transform: (xml) => xml.toString().replaceAll(MANIFEST_URL, addinUrl) },
        ],
      }),
    ],
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    // The budget of the pane is counted, gzipped, by a test: webpack's own hints count other things.
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
