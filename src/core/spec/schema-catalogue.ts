import { schemaHome } from './schema-home.ts';

/** A catalogue of schemas in the form of SchemaStore, which editors load to find the schema of a file by its name. */
export interface SchemaCatalogue {
  $schema: string;
  version: number;
  schemas: { name: string; description: string; fileMatch: string[]; url: string; versions: Record<string, string> }[];
}

/** The catalogue with Butane's entry: the schema of all versions, and that of each. `home` is where the schemas are served. */
export function schemaCatalogue(paths: Iterable<string>, home: string = schemaHome): SchemaCatalogue {
  const versions = [...paths].flatMap((path) => {
    const name = /^butane\/(.+)\.json$/.exec(path)?.[1];
    return name === undefined ? [] : [[name, home + path] as const];
  });
  return {
    $schema: 'https://json.schemastore.org/schema-catalog.json',
    version: 1,
    schemas: [
      {
        name: 'Butane',
        description: 'Butane config, which becomes the Ignition config that sets up Fedora CoreOS, Flatcar and their kin',
        fileMatch: ['*.bu', '*.butane'],
        url: `${home}butane.json`,
        versions: Object.fromEntries(versions),
      },
    ],
  };
}
