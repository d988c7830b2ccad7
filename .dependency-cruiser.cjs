/** The first fence: which room may use which. The second is src/core/tsconfig.json. */
const room = (name, mayUse, comment) => ({
  name: `${name}-stays-in-its-room`,
  severity: 'error',
  comment,
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: [name, ...mayUse].map((other) => `^src/${other}/`) },
});
const floor = (name, mayUse, comment) => ({
  name: `core-${name}-stays-on-its-floor`,
  severity: 'error',
  comment,
  from: { path: `^src/core/${name}/` },
  // All that core does can be done in steps.
  to: { path: '^src/', pathNot: ['^src/core/steps\\.ts$', ...[name, ...mayUse].map((other) => `^src/core/${other}/`)] },
});

/** A part of the embedded Excel, by its folder under src, with the parts that it may use. */
const hostPart = (name, mayUse, comment) => ({
  name: `excel-host-${name.replace('/', '-')}-stays-in-its-room`,
  severity: 'error',
  comment,
  from: { path: `^packages/excel-host/src/${name}/` },
  to: {
    path: '^packages/excel-host/src/',
    pathNot: [name, ...mayUse].map((other) => `^packages/excel-host/src/${other}/`),
  },
});

/** The rooms of the workbook's model, each with those that it may use beside the file's parts. */
const workbookRooms = Object.entries({
  values: [],
  references: [],
  formulas: ['references'],
  styles: [],
  cells: ['values', 'references', 'formulas', 'styles'],
  calculation: ['values', 'references', 'cells'],
  'conditional-formats': ['values', 'references', 'formulas', 'styles', 'cells', 'calculation'],
  charts: ['values', 'references', 'styles', 'cells'],
  print: ['references', 'cells'],
  sheets: ['values', 'references', 'styles', 'cells', 'calculation', 'conditional-formats', 'charts', 'print'],
  names: ['references', 'formulas', 'sheets'],
  tables: ['values', 'references', 'cells', 'sheets', 'names'],
}).map(([name, mayUse]) =>
  hostPart(
    `workbook/${name}`,
    ['package', ...mayUse.map((other) => `workbook/${other}`)],
    'a room of the workbook knows those below it; what it needs of one above, it is given by the workbook',
  ),
);

module.exports = {
  forbidden: [
    room('core', [], 'core is plain TypeScript: hand it what it needs as an argument'),
    room(
      'excel',
      ['core'],
      'excel calls Excel and core; what a person sees belongs to taskpane, an Excel of ours to host',
    ),
    room(
      'taskpane',
      ['commands', 'excel', 'core'],
      'the pane, whose page is the ribbon’s too, must not know that a host of ours exists',
    ),
    room('commands', ['excel', 'core'], 'the ribbon must not know the pane or a host of ours'),
    room('cli', ['excel', 'core'], 'the command line runs the same review over the embedded Excel'),
    floor('plan', [], 'what a plan is rests on nothing else'),
    floor('criteria', ['plan'], 'criteria structures know what a plan is and nothing of rules'),
    floor('rules', ['plan', 'criteria', 'schedule'], 'a rule reports facts; words are rendered in messages'),
    floor('schedule', ['plan', 'criteria'], 'situations are judged from the plan alone'),
    floor('fixes', ['plan', 'criteria', 'rules'], 'a fix follows from what the rules found; excel writes it'),
    floor(
      'history',
      ['plan', 'rules', 'schedule'],
      'what is remembered of a review is facts; words are found in summaries',
    ),
    floor(
      'summary',
      ['plan', 'criteria', 'rules', 'schedule', 'history', 'messages'],
      'summaries say what the others found',
    ),
    floor('messages', ['plan', 'criteria', 'rules', 'schedule', 'fixes'], 'messages turn facts into words'),
    {
      name: 'rules-are-atomic',
      severity: 'error',
      comment: 'a rule knows of no other rule: what two share goes to a neighbour file without a rule in it',
      from: { path: '^src/core/rules/catalogue/' },
      to: { path: '^src/core/rules/catalogue/' },
    },
    {
      name: 'packages-stand-alone',
      severity: 'error',
      comment: 'a package is a tool beside the product and knows nothing about it: pass it what it needs',
      from: { path: '^packages/' },
      to: { path: '^(src|tests|scripts)/' },
    },
    hostPart('package', [], 'a file’s parts and their XML rest on nothing else'),
    ...workbookRooms,
    hostPart('workbook', ['package'], 'the workbook’s model doesn’t know who shows it or asks it'),
    hostPart('view', ['package', 'workbook'], 'what is seen of a workbook is read from its model'),
    hostPart('objects', ['package', 'workbook', 'view'], 'an object answers from the model, however it was asked'),
    {
      name: 'only-cli-uses-packages',
      severity: 'error',
      comment: 'the add-in must not know that an embedded Excel exists',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^packages/' },
    },
    {
      name: 'one-door-to-a-package',
      severity: 'error',
      comment: 'use what the package exports (see its package.json); nothing reaches past that',
      from: { path: '^(src|tests|scripts)/' },
      to: {
        path: '^packages/',
        pathNot: '^packages/[^/]+/(src/(index|node)\\.ts|(testing|coverage)/index\\.ts)$',
      },
    },
    {
      name: 'one-door-between-packages',
      severity: 'error',
      comment: 'use what the package exports (see its package.json); nothing reaches past that',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/',
        pathNot: '^packages/($1/|[^/]+/(src/(index|node)\\.ts|(testing|coverage)/index\\.ts)$)',
      },
    },
    {
      name: 'core-needs-no-package',
      severity: 'error',
      comment: 'core has no dependency: no package, no Node module',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'only-excel-calls-excel',
      severity: 'error',
      comment: 'the office.js library is a script of the page: nothing imports it',
      from: { path: '^src/' },
      to: { path: 'node_modules/@microsoft/office-js' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'two files that need each other are one thing or hide a third',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'an import that leads nowhere',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'a file that nothing uses: delete it or use it',
      from: { orphan: true, path: '^(src|packages/[^/]+/src)/', pathNot: '(\\.d\\.ts|connect-frame\\.js)$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'require', 'node', 'default'],
    },
  },
};
