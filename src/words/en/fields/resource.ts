import type { WordsOf } from '../../types/field-words.ts';

/** Contents with any source, whatever they are for. */
const contents: WordsOf<'Resource'>['Resource'] = {
  compression: {
    label: 'Compression',
    help: 'With gzip, Ignition unpacks what it fetches. Leave it out for text and local files, which Butane compresses itself where that is shorter.',
  },
  http_headers: {
    label: 'HTTP headers',
    help: 'Headers sent with the request, for http and https only. They are not sent on when the server redirects.',
    docs: 'https://coreos.github.io/ignition/operator-notes/#http-headers',
  },
  source: {
    label: 'URL',
    help: 'Where Ignition fetches the contents on the first boot, such as https, s3 or data. Use it instead of text or a local file.',
    placeholder: 'https://example.com/file',
  },
  inline: {
    label: 'Text',
    help: 'The contents themselves, carried inside the config. Use it instead of a URL or a local file.',
  },
  local: {
    label: 'Local file',
    help: 'A file on your computer, relative to the files directory, carried inside the config. Use it instead of text or a URL.',
    placeholder: 'example.conf',
  },
  verification: {
    label: 'Verification',
    help: 'What the contents are checked against. When they differ, the first boot fails.',
  },
};

export const resource: WordsOf<'Verification' | 'HTTPHeader' | 'Resource' | 'ConfigResource' | 'CaResource'> = {
  Verification: {
    hash: {
      label: 'Hash',
      help: 'The kind, a hyphen and the hex digits: sha512-…, or sha256-… (not in fcos 1.0.0). Of compressed contents, the hash after unpacking.',
      placeholder: 'sha512-…',
    },
  },
  HTTPHeader: {
    name: {
      label: 'Name',
      help: 'The name of the header.',
      placeholder: 'Authorization',
    },
    value: {
      label: 'Value',
      help: 'The value of the header. Without one, a header of this name from a config that this one is merged into is removed.',
      placeholder: 'Bearer …',
    },
  },
  Resource: contents,
  ConfigResource: contents,
  CaResource: contents,
};
