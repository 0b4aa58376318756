import { object, objects, shape, text, type FieldInfo, type Infer } from '../shape.ts';

export const verificationShape = shape('Verification', {
  hash: text({
    label: 'Hash',
    help: 'The kind, a hyphen and the hex digits: sha512-…, or sha256-… (not in fcos 1.0.0). Of compressed contents, the hash after unpacking.',
    placeholder: 'sha512-…',
    usual: true,
  }),
});

export const httpHeaderShape = shape(
  'HTTPHeader',
  {
    name: text({
      plain: true,
      always: true,
      label: 'Name',
      help: 'The name of the header.',
      placeholder: 'Authorization',
      usual: true,
    }),
    value: text({
      label: 'Value',
      help: 'The value of the header. Without one, a header of this name from a config that this one is merged into is removed.',
      placeholder: 'Bearer …',
      usual: true,
    }),
  },
  { key: (header: { name?: string }) => header.name ?? '' },
);

const sourceKey = { key: (resource: { source?: string }) => resource.source ?? '' };

const compression: FieldInfo = {
  label: 'Compression',
  help: 'With gzip, Ignition unpacks what it fetches. Leave it out for text and local files, which Butane compresses itself where that is shorter.',
  options: ['gzip'],
};
const source: FieldInfo = {
  label: 'URL',
  help: 'Where Ignition fetches the contents on the first boot, such as https, s3 or data. Use it instead of text or a local file.',
  placeholder: 'https://example.com/file',
  usual: true,
};
const inline: FieldInfo = {
  label: 'Text',
  help: 'The contents themselves, carried inside the config. Use it instead of a URL or a local file.',
  usual: true,
};

/** Contents with any source: of a file, of what is appended to it, of a key file. */
export const resourceShape = shape(
  'Resource',
  {
    compression: text(compression),
    http_headers: objects(httpHeaderShape, {
      when: { base: '>=0.2' },
      label: 'HTTP headers',
      help: 'Headers sent with the request, for http and https only. They are not sent on when the server redirects.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#http-headers',
    }),
    source: text(source),
    inline: text({ sugar: true, ...inline }),
    local: text({
      sugar: true,
      when: { base: '>=0.2' },
      label: 'Local file',
      help: 'A file on your computer, relative to the files directory, carried inside the config. Use it instead of text or a URL.',
      placeholder: 'example.conf',
    }),
    verification: object(verificationShape, {
      label: 'Verification',
      help: 'What the contents are checked against. When they differ, the first boot fails.',
    }),
  },
  sourceKey,
);

/** A config to merge, or to be replaced by. At first it could only be fetched. */
export const configResourceShape = shape(
  'ConfigResource',
  {
    ...resourceShape.fields,
    compression: text({ when: { base: '>=0.2' }, ...compression }),
    source: text({ always: { base: '<0.2' }, ...source }),
    inline: text({ sugar: true, when: { base: '>=0.2' }, ...inline }),
  },
  sourceKey,
);

/** A certificate authority. At first it could only be fetched, and the source was no pointer. */
export const caResourceShape = shape(
  'CaResource',
  {
    ...configResourceShape.fields,
    source: text({ plain: { base: '<0.2' }, always: { base: '<0.2' }, ...source }),
  },
  sourceKey,
);

export type Resource = Infer<typeof resourceShape>;
