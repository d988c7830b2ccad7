const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { LicencesPlugin } = require('./scripts/licences-plugin');

/** The add-in's address in the repository's manifest, replaced in builds for another address. */
const MANIFEST_URL = 'https://localhost:3000/';
const CDN_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** An address from the environment. Excel requires it to be absolute and to use HTTPS. */
function addressOf(name, otherwise) {
  const address = process.env[name] || otherwise;
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    throw new Error(`${name} is "${address}": write the whole address, beginning with https://`);
  }
  return address;
}

/**
 * The Content-Security-Policy of the add-in's pages, in the pages themselves so that it applies on every server. It allows the add-in's own
 * scripts and files, office.js, and inline styles, which Fluent needs. Nothing can be sent to other servers. office.js uses the frame to
 * check whether it can trust an unknown host.
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
 * `npm run build` writes `dist/`, ready for a static host. Two environment variables:
 * `ADDIN_URL`, the address of that host, for the manifest, and `OFFICE_JS_URL`, for a network with its own copy of office.js.
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
    // A test checks the pane's gzipped size; webpack's hints measure uncompressed files.
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
