import { preamble, type JsonSchema } from './json-schema.ts';

const refTo = (name: string): string => `#/$defs/${name}`;

/**
 * One schema for the Butane configs of all variants and versions, which applies that of the pair in the header. It refers to
 * nothing outside of itself; what versions have in common is in it once.
 *
 * @param schemas those of the versions, by `variant-version`
 */
export function anyVersionSchema(schemas: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const $defs: Record<string, JsonSchema> = {};
  const nameByContent = new Map<string, string>();

  /** Puts a definition among those of all, unless it is there, and returns its name there. */
  function share(name: string, definition: JsonSchema, others: Readonly<Record<string, JsonSchema>>): string {
    const content = JSON.stringify(definition, (key, value: unknown) => {
      // References lead to definitions of the same version, whose depth is that of the field table.
      const target = key === '$ref' && typeof value === 'string' ? value.slice(refTo('').length) : undefined;
      const found = target === undefined ? undefined : others[target];
      return target === undefined || found === undefined ? value : refTo(share(target, found, others));
    });
    const known = nameByContent.get(content);
    if (known !== undefined) return known;
    let free = name;
    for (let count = 2; free in $defs; count++) free = `${name}-${count}`;
    nameByContent.set(content, free);
    $defs[free] = JSON.parse(content) as JsonSchema; // what was written a few lines above
    return free;
  }

  const pairs = [...schemas].map(
    ([name, { $defs: own = {}, properties = {}, required = [], additionalProperties, type, title = name }]) => {
      const config = share(
        name,
        { title, ...(type && { type }), required, additionalProperties: additionalProperties ?? {}, properties },
        own,
      );
      const { variant = {}, version = {} } = properties;
      return { config, variant: variant.const ?? '', version };
    },
  );
  const variants = [...new Set(pairs.map(({ variant }) => variant))];
  return {
    ...preamble('butane.json'),
    title: 'Butane config',
    description: 'A config of any variant and version that Butane translates to Ignition.',
    type: 'object',
    required: ['variant', 'version'],
    properties: { variant: { enum: variants } },
    allOf: [
      ...variants.map((variant) => ({
        if: { properties: { variant: { const: variant } }, required: ['variant'] },
        then: { properties: { version: { anyOf: pairs.filter((pair) => pair.variant === variant).map(({ version }) => version) } } },
      })),
      ...pairs.map(({ config, variant, version }) => ({
        if: { properties: { variant: { const: variant }, version }, required: ['variant', 'version'] },
        then: { $ref: refTo(config) },
      })),
    ],
    $defs,
  };
}
