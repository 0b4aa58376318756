/** What of other people's packages each build is made of. A build that holds more or less of them fails: what is given on to others is decided here. */
export const shipped = {
  app: [
    '@noble/hashes',
    '@patternfly/react-core',
    '@patternfly/react-icons',
    '@patternfly/react-styles',
    '@patternfly/react-tokens',
    'ajv', // the checks of messages are made from its templates
    'dompurify', // a part of Monaco
    'fflate',
    'focus-trap',
    'idb',
    'marked', // a part of Monaco
    'monaco-editor',
    'pako',
    'react',
    'react-dom',
    'react-resizable-panels',
    'rolldown', // the lines that hold modules together
    'scheduler',
    'tabbable',
    'tslib',
    'vite', // the lines that load chunks
    'workbox-window',
    'zustand',
  ],
  library: ['fflate'],
  command: ['fflate'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The names of all of them. */
export const shippedPackages: ReadonlySet<string> = new Set(Object.values(shipped).flat());
