/** The parts of a lock file's entry that are used here. */
export interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
  peerDependencies?: Readonly<Record<string, string>>;
  peerDependenciesMeta?: Readonly<Record<string, { optional?: boolean }>>;
}

/** The packages of a lock file, by the path they are installed at; the project itself is ''. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** The name of the package that is installed at a path of a lock file. */
export const nameAt = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/**
 * What is wrong with a lock file that is to install the same everywhere, a sentence for each. It has to list everything that its
 * packages name, including for other systems, which npm leaves out where it made the file from the node_modules of one
 * system: `npm ci` refuses that on the others. It has to give the hash of each download, and not its address,
 * so that it works with any registry.
 */
export function lockProblems(packages: LockedPackages): string[] {
  return Object.entries(packages).flatMap(([path, locked]) => {
    const who = path === '' ? 'the project' : path;
    const problems = dependenciesOf(locked).flatMap(([name, range]) => {
      const found = find(packages, path, name);
      if (!found) return [`${who} names ${name}, which is not listed`];
      // npm's ranges can be more complex; packages for one system are named by their version.
      return /^\d+\.\d+\.\d+$/.test(range) && found.version !== range
        ? [`${who} names ${name} ${range}, and ${found.version} is listed`]
        : [];
    });
    if (path !== '' && !locked.integrity) problems.push(`${who} has no hash`);
    if (locked.resolved !== undefined) problems.push(`${who} is taken from one address, ${locked.resolved}`);
    return problems;
  });
}

function dependenciesOf({
  dependencies,
  devDependencies,
  optionalDependencies,
  peerDependencies,
  peerDependenciesMeta,
}: LockedPackage): [name: string, range: string][] {
  const peers = Object.entries(peerDependencies ?? {}).filter(([name]) => peerDependenciesMeta?.[name]?.optional !== true);
  return Object.entries({ ...Object.fromEntries(peers), ...dependencies, ...devDependencies, ...optionalDependencies });
}

/** What Node, from the package at a path, finds under a name: below it, beside it, or beside an enclosing one. */
function find(packages: LockedPackages, path: string, name: string): LockedPackage | undefined {
  for (let from = path; ; from = from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0))) {
    const found = packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`];
    if (found || from === '') return found;
  }
}
