import { object, objects, shape, text, type Infer } from './shape.ts';

/** `verification` of a resource. */
export const verificationShape = shape('Verification', {
  hash: text({ usual: true }),
});

/** An item of `http_headers`. */
export const httpHeaderShape = shape(
  'HTTPHeader',
  {
    name: text({ plain: true, always: true, usual: true }),
    value: text({ usual: true }),
  },
  { key: (header: { name?: string }) => header.name ?? '' },
);

const sourceKey = { key: (resource: { source?: string }) => resource.source ?? '' };

const compressions = ['gzip'];

/** Contents with any source: of a file, an appended part, or a key file. */
export const resourceShape = shape(
  'Resource',
  {
    compression: text({ options: compressions }),
    http_headers: objects(httpHeaderShape, { when: { base: '>=0.2' } }),
    source: text({ usual: true }),
    inline: text({ sugar: true, usual: true }),
    local: text({ sugar: true, when: { base: '>=0.2' } }),
    verification: object(verificationShape),
  },
  sourceKey,
);

/** A config to merge, or to be replaced by. In early versions it could only be fetched. */
export const configResourceShape = shape(
  'ConfigResource',
  {
    ...resourceShape.fields,
    compression: text({ when: { base: '>=0.2' }, options: compressions }),
    source: text({ always: { base: '<0.2' }, usual: true }),
    inline: text({ sugar: true, when: { base: '>=0.2' }, usual: true }),
  },
  sourceKey,
);

/** A certificate authority. In early versions it could only be fetched, and the source was not a pointer. */
export const caResourceShape = shape(
  'CaResource',
  {
    ...configResourceShape.fields,
    source: text({ plain: { base: '<0.2' }, always: { base: '<0.2' }, usual: true }),
  },
  sourceKey,
);

/** A resource, decoded. */
export type Resource = Infer<typeof resourceShape>;
