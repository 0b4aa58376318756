/** The packages of others in each build. A build with more or fewer of them fails: what is given to others is decided here. */
export const shipped = {
  app: [
    '@noble/hashes',
    '@patternfly/react-core',
    '@patternfly/react-icons',
    '@patternfly/react-styles',
    '@patternfly/react-tokens',
    'ajv', // its templates generate the validation of messages
    'dompurify', // a part of Monaco
    'fflate',
    'focus-trap',
    'fzstd',
    'idb',
    'marked', // a part of Monaco
    'monaco-editor',
    'pako',
    'react',
    'react-dom',
    'react-resizable-panels',
    'rolldown', // the code that joins modules
    'scheduler',
    'tabbable',
    'tslib',
    'vite', // the code that loads chunks
    'workbox-window',
    'zustand',
  ],
  library: ['fflate'],
  deliver: ['@noble/hashes', 'fflate', 'fzstd'],
  convert: ['fflate'],
  command: ['fflate', 'fzstd'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The names of all builds. */
export const shippedPackages: ReadonlySet<string> = new Set(Object.values(shipped).flat());
