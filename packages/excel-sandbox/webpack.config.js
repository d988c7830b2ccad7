const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

/** Builds the sandbox's own page, which is the same for every add-in; src/assembly puts an add-in beside it. */
module.exports = {
  mode: 'production',
  context: __dirname,
  target: ['web', 'es2022'],
  devtool: false,
  cache: {
    type: 'filesystem',
    cacheDirectory: path.join(__dirname, 'build/cache'),
    buildDependencies: { config: [__filename] },
  },
  entry: { sandbox: './src/page/main.tsx' },
  output: { path: path.join(__dirname, 'build/page'), filename: '[name].[contenthash:8].js', clean: true },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    ],
  },
  // The page is served to this computer only: minimizing would take most of the build's time and save nothing. It would also drop the
  // licenses in the packages' comments.
  optimization: { minimize: false },
  plugins: [
    new HtmlPlugin({
      filename: 'sandbox.html',
      template: './src/page/sandbox.html',
      favicon: './src/page/sandbox.svg',
      scriptLoading: 'defer',
    }),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};
