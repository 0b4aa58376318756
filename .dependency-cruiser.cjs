/**
 * Folders from the ground up: a folder imports from those before it in its list, never from one after it, so that no
 * two import each other and whoever reads one knows where to read on. `.` is what stands beside the folders.
 */
const floors = {
  'src/core/document': ['.', 'locate', 'write', 'edit'],
  'src/core/yaml': ['text', 'tree', 'scan', 'parse', 'mend/causes', 'mend', '.'],
  'src/deliver': [
    'define',
    'ignition',
    'xz',
    'initrd',
    'iso',
    'medium',
    'shell',
    'forms',
    'platforms/define',
    'platforms/rows',
    'platforms',
    'size',
    '.',
  ],
  'src/convert': [
    'define',
    'write',
    ...[
      'yaml',
      'units',
      'ignition',
      'ignition-2',
      'machine-config',
      'container-linux',
      'containers',
      'keyfiles',
      'cloud-config/keys',
      'cloud-config',
      'detect',
      '.',
    ],
  ],
  'src/share': ['qr', '.', 'link', 'secrets'],
  'src/store': ['.', 'drafts/locks', 'drafts/storage', 'drafts/journal', 'drafts'],
  'src/language': [
    'place',
    'facts',
    'ask',
    'inside',
    'offers',
    'complete',
    'hover/meanings',
    'hover',
    'typing',
    'structure',
    'format',
    'fix',
    '.',
  ],
  'src/editor': ['monaco', 'text', 'language', '.'],
  'src/tasks': ['write', 'define', 'all', '.'],
  'src/embed': ['dom', 'protocol', 'component', 'guide', '.'],
  'src/ui': [
    ...[
      'reader',
      'starting-points/define',
      'starting-points/fcos',
      'starting-points/flatcar',
      'starting-points/edge',
      'starting-points/openshift',
      'starting-points',
      '.',
      'wording',
      'theme',
      'files',
      'search',
      'parts',
      'tasks',
      'fixes',
      'share',
      'deliver',
      'drafts',
      'pictures',
      'problems',
      'text',
    ],
    ...['form/frame', 'code', 'form/controls', 'form/lists', 'form/password', 'open', 'overview', 'local-files', 'form/contents'],
    ...['header', 'start', 'form/items', 'form', 'layout'],
  ],
};

/** A pattern for the files of a folder of `floors`, those in its own subfolders left out. */
const filesOf = (root, folder) => `^${folder === '.' ? root : `${root}/${folder}`}/[^/]+$`;

const floorRules = Object.entries(floors).flatMap(([root, folders]) => [
  {
    name: 'floor-unknown',
    comment: 'A folder has its place in the list at the top of this file, so that it is said what it may import.',
    severity: 'error',
    from: { path: `^${root}/`, pathNot: [...folders.map((folder) => filesOf(root, folder)), '/testing/'] },
    to: {},
  },
  ...folders.slice(0, -1).map((folder, floor) => ({
    name: `floors-of-${root.replace('src/', '').replaceAll('/', '-')}`,
    comment: `In ${root} the folders stand on one another, in the order of the list at the top of this file.`,
    severity: 'error',
    from: { path: filesOf(root, folder), pathNot: '\\.test\\.tsx?$' },
    to: { path: folders.slice(floor + 1).map((above) => filesOf(root, above)) },
  })),
]);

/** Who may import whom. The map is in ARCHITECTURE.md; each rule says why it holds. */
module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'no-cycles',
      comment: 'A cycle has no order to read it in. Type imports count: they tie two files as firmly as others do.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-alone',
      comment: 'Core is the product without a screen: the library and the command are made of it alone.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '\\.test\\.ts$|/(conformance|bench|testing)/' },
      to: { pathNot: '^src/(core|words)/|^node_modules/fflate/' },
    },
    {
      name: 'package-yaml-as-witness',
      comment: 'One reader says what a text holds. The package is a second opinion on it, in tests and beside it in the bench.',
      severity: 'error',
      from: { pathNot: '^src/core/(bench|conformance|testing)/|\\.test\\.ts$|^e2e/' },
      to: { path: '^node_modules/yaml/' },
    },
    {
      name: 'reader-alone',
      comment: 'The reader knows YAML as go-yaml has it, and nothing of what Butane makes of it.',
      severity: 'error',
      from: { path: '^src/core/yaml/', pathNot: '\\.test\\.ts$|/testing/' },
      to: { pathNot: '^src/(core/yaml|words)/' },
    },
    {
      name: 'tokens-in-reader',
      comment: 'Whoever looks at a text looks at its tree: no other folder knows tokens.',
      severity: 'error',
      from: { pathNot: '^src/core/yaml/' },
      to: {
        path: '^src/core/yaml/',
        pathNot:
          '^src/core/yaml/(parse-text|propose-mends|parse/read-yaml|mend/explain-failure|(text/(characters|count-up-to|padded-text)|tree/(node|walk)))\\.ts$',
      },
    },
    {
      name: 'tree-in-document',
      comment:
        'Forms, links and the rest ask by path; only what reads and edits documents, and what colours or tests them, walks the tree.',
      severity: 'error',
      from: {
        pathNot:
          '^src/core/(yaml|document|conformance|testing)/|^src/language/(structure|format)/|^src/convert/yaml/|^src/fuzz/|^src/embed/dom/yaml-tokens\\.ts$|\\.test\\.ts$',
      },
      to: { path: '^src/core/yaml/(tree/|text/characters)' },
    },
    {
      name: 'core-spec-first',
      comment: 'What versions have is said before anything is done with it.',
      severity: 'error',
      from: { path: '^src/core/spec/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/core/spec/' },
    },
    {
      name: 'words-by-area',
      comment:
        'Everyone asks for the words of an area by #words/…, which names the language; only the languages themselves know their folder.',
      severity: 'error',
      from: { pathNot: '^src/words/' },
      to: {
        path: '^src/words/',
        pathNot: '^src/words/(words-of|types/.*)\\.ts$',
        dependencyTypesNot: ['aliased-subpath-import'],
      },
    },
    {
      name: 'field-words-on-screen',
      comment:
        'The words of the fields are many, shown by the form and by the editor. The library, the command, links, the worker and what an embed shows first do without.',
      severity: 'error',
      from: { pathNot: '^src/(words|language|editor|ui|fuzz)/|\\.test\\.ts$' },
      to: { path: '^src/words/(en/fields/|words-of)' },
    },
    {
      name: 'words-on-spec',
      comment: 'Words are data: they know which fields there are, and nothing of what is done with them.',
      severity: 'error',
      from: { path: '^src/words/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/(words|core/spec)/' },
    },
    {
      name: 'core-document-below-rules',
      comment: 'Reading the text does not depend on what is then made of it.',
      severity: 'error',
      from: { path: '^src/core/(document|report|files)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/core/(rules|translate|ignition)/' },
    },
    {
      name: 'core-facade-last',
      comment: 'The facade is made of the stages; no stage calls it.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '^src/core/index\\.ts$|\\.test\\.ts$|/(conformance|bench|testing)/' },
      to: { path: '^src/core/transpile\\.ts$' },
    },
    {
      name: 'cli-on-core',
      comment: 'The command is core and deliver with files and streams around them.',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: '\\.test\\.ts$|config\\.ts$' },
      to: { pathNot: '^src/(cli|core|deliver|words)/|^package\\.json$', dependencyTypesNot: ['core'] },
    },
    {
      name: 'deliver-on-core',
      comment: 'How a config gets onto a machine is bytes and text, worked out without files, state or screen: the library offers it.',
      severity: 'error',
      from: { path: '^src/deliver/', pathNot: '\\.test\\.ts$|/testing/' },
      to: { pathNot: '^src/(deliver|core|words)/|^node_modules/(fflate|@noble/hashes)/' },
    },
    {
      name: 'crypt-alone',
      comment: 'Making hashes is arithmetic: it runs wherever it is put, and takes nothing but how hashes look.',
      severity: 'error',
      from: { path: '^src/crypt/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/(crypt|core/passwd|core/bytes|words)/|^node_modules/@noble/hashes/' },
    },
    {
      name: 'crypt-in-a-worker',
      comment:
        'A hash takes a second, which no one else shall wait for: the page knows what a job is and how long it may take, the worker how it is done.',
      severity: 'error',
      from: { path: '^src/(core|store|editor|ui|app)/', pathNot: '^src/app/crypt\\.worker\\.ts$|\\.test\\.ts$' },
      to: { path: '^src/crypt/', pathNot: '^src/crypt/(job|patience)\\.ts$' },
    },
    {
      name: 'share-on-core',
      comment: 'What a link holds, and which of it is secret, is worked out without state or screen: the app and the embed both do it.',
      severity: 'error',
      from: { path: '^src/share/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/(share|core|words)/|^node_modules/pako/' },
    },
    {
      name: 'open-on-share',
      comment: 'What leads to a config, a link or an address, is told apart and loaded without state or screen: a worker does it, too.',
      severity: 'error',
      from: { path: '^src/open/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/(open|share|core/bytes|words)/' },
    },
    {
      name: 'store-on-core',
      comment: 'State and actions work without a screen, so that they can be tested without one.',
      severity: 'error',
      from: { path: '^src/store/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(language|tasks|values|result|editor|ui|embed|app)/' },
    },
    {
      name: 'values-on-core',
      comment:
        'What a value means (a mode, a size, a type, a device) is said the same by the form and by the text, so it stands below both.',
      severity: 'error',
      from: { path: '^src/values/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/(values|core|words)/' },
    },
    {
      name: 'result-on-core',
      comment: 'Which line of a result comes from where, and what it holds, is worked out without state or screen, in a worker.',
      severity: 'error',
      from: { path: '^src/result/', pathNot: '\\.test\\.ts$|/testing/' },
      to: { pathNot: '^src/(result|values|core|words)/' },
    },
    {
      name: 'language-on-core',
      comment:
        'What the text pane knows of Butane (completion, hover, typing, structure) is asked of a text and answered without Monaco and React, so that a table of texts can test it and any editor can show it.',
      severity: 'error',
      from: { path: '^src/language/', pathNot: '\\.test\\.ts$|/testing/' },
      to: { pathNot: '^src/(language|values|core|words)/|^src/store/local-files\\.ts$' },
    },
    {
      name: 'language-through-door',
      comment: 'Its functions are asked through one file, which says what there is.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(language|growth|fuzz)/|\\.test\\.ts$' },
      to: { path: '^src/language/', pathNot: '^src/language/(language|fix/(fixes-for|fix|other-version)|format/format)\\.ts$' },
    },
    {
      name: 'tasks-on-values',
      comment:
        'A task is worked out of a text and a few values without state or screen, so that tables of versions can test it. The page loads tasks when someone asks for them.',
      severity: 'error',
      from: { path: '^src/tasks/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/(tasks|values|core|words)/' },
    },
    {
      name: 'editor-on-store',
      comment: 'The editor is one view of the store; it knows no other.',
      severity: 'error',
      from: { path: '^src/editor/' },
      to: { path: '^src/(ui|embed)/' },
    },
    {
      name: 'monaco-in-editor',
      comment: 'Monaco is large and has its own ways: one folder knows it, and it loads after the form.',
      severity: 'error',
      from: { pathNot: '^src/editor/' },
      to: { path: '^node_modules/monaco-editor/' },
    },
    {
      name: 'editor-through-index',
      comment: 'Only the index keeps Monaco out of the first chunk.',
      severity: 'error',
      from: { path: '^src/(ui|embed|app)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/editor/', pathNot: '^src/editor/index\\.ts$' },
    },
    {
      name: 'embed-plain-first',
      comment:
        'What an embed shows first is plain and small. React comes with the form, and core but for its reader and what makes text visible with the workbench or in the worker: both are loaded on first use.',
      severity: 'error',
      from: { path: '^src/embed/', pathNot: '^src/embed/(mount-form\\.tsx|open-workbench\\.ts)$|\\.test\\.ts$' },
      to: {
        path: '^src/(ui|core|crypt|values|language)/|^src/store/(answer|parsed|target|workbench)\\.ts$|^node_modules/(react|@patternfly)',
        pathNot:
          '^src/core/(yaml/|report/(finding|visible-text)\\.ts$)|^src/ui/(wording/(count-kinds|describe-verdict)|files/file-limits|text/pretty-json)\\.ts$|^src/values/(max-file|variant-names)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'embed-beside-ui',
      comment: 'The workbench is whole without what shows configs on other pages.',
      severity: 'error',
      from: { path: '^src/(core|crypt|share|store|editor|ui)/' },
      to: { path: '^src/embed/' },
    },
    {
      name: 'app-is-the-root',
      comment: 'Composition roots put the parts together; nothing is built on a root.',
      severity: 'error',
      from: { path: '^src/(core|crypt|share|store|editor|ui|embed)/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'fuzz-is-a-root',
      comment:
        'The fuzzer hands things to all that users can hand something to, so it sees all of it, but for what needs a screen; nothing is built on it.',
      severity: 'error',
      from: { pathNot: '^src/fuzz/' },
      to: { path: '^src/fuzz/' },
    },
    {
      name: 'fuzz-without-screen',
      comment:
        'A function that the fuzzer asks works without a screen: what is to be held against anything at all is kept apart from pages.',
      severity: 'error',
      from: { path: '^src/fuzz/' },
      to: { path: '^src/(app|cli)/|\\.tsx$|^node_modules/(react|monaco-editor|@patternfly)' },
    },
    {
      name: 'idb-in-database',
      comment: 'One file knows how the database is made and opened; everything else asks it for a transaction.',
      severity: 'error',
      from: { pathNot: '^src/store/drafts/storage/database\\.ts$' },
      to: { path: '^node_modules/idb/' },
    },
    {
      name: 'growth-alone',
      comment: 'What is measured does not know of it.',
      severity: 'error',
      from: { pathNot: '^src/growth/' },
      to: { path: '^src/growth/' },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports is dead.',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.test\\.tsx?$|\\.d\\.m?ts$|^e2e/|^src/build/lint/' },
      to: {},
    },
    {
      name: 'no-dev-tools-in-product',
      comment: 'What tests need does not ship.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$|/(conformance|testing)/|^src/fuzz/' },
      to: { path: '^node_modules/(vitest|fast-check|fake-indexeddb|@playwright)/|\\.test\\.ts$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: '^node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
