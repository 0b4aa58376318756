import * as words from '#words/review/network';
import type { Path } from '../../core/report/finding.ts';
import type { Resource } from '../../core/spec/fields/resource.ts';
import { settingOf } from '../../core/rules/advice/index/unit-text.ts';
import type { Said } from '../../words/types/said.ts';
import type { ReviewSource } from '../define/source.ts';
import type { Statement } from '../define/statement.ts';

/** What is fetched, from where, and whether anything checks it. */
export const aboutFetched = (source: ReviewSource): Statement[] => [
  ...configs(source),
  ...files(source),
  ...keys(source),
  ...images(source),
];

/** Whether a source is somewhere else, rather than in the config itself. */
const isElsewhere = (source: string | undefined): source is string => source !== undefined && source !== '' && !/^data:/i.test(source);

/** A resource that is fetched, and what protects it. */
function fetched(
  said: (source: string) => Said,
  { source, verification }: Pick<Resource, 'source' | 'verification'>,
  path: Path,
): Statement[] {
  if (!isElsewhere(source)) return [];
  const hash = verification?.hash;
  const below: Statement[] = [{ said: hash ? words.hash(hash) : words.noHash(), path, ...(!hash && { kind: 'info' }) }];
  if (/^(?:http|tftp):/i.test(source) && !hash) below.push({ said: words.plainHttp(), path, kind: 'warning' });
  return [{ said: said(withoutLogin(source)), path, below }];
}

function configs({ config: { ignition: { config = {}, security, proxy } = {} } }: ReviewSource): Statement[] {
  const { merge = [], replace } = config;
  const at: Path = ['ignition', 'config'];
  const isGiven = (resource: Resource) => Object.keys(resource).length > 0;
  return [
    ...(replace && isGiven(replace)
      ? isElsewhere(replace.source)
        ? fetched(words.replacedFrom, replace, [...at, 'replace'])
        : [{ said: words.replacedInline(), path: [...at, 'replace'], kind: 'warning' as const }]
      : []),
    ...merge.flatMap((resource, index): Statement[] => {
      const path = [...at, 'merge', index];
      if (!isGiven(resource)) return [];
      return isElsewhere(resource.source) ? fetched(words.mergedFrom, resource, path) : [{ said: words.mergedInline(), path }];
    }),
    ...(security?.tls?.certificate_authorities ?? []).flatMap((resource, index) =>
      fetched(words.authority, resource, ['ignition', 'security', 'tls', 'certificate_authorities', index]),
    ),
    ...(['http_proxy', 'https_proxy'] as const).flatMap((key): Statement[] => {
      const url = proxy?.[key];
      return url ? [{ said: words.proxy(withoutLogin(url)), path: ['ignition', 'proxy', key] }] : [];
    }),
  ];
}

/** A review may be handed on: a login in an address is no part of it. */
const withoutLogin = (url: string): string => url.replace(/\/\/[^/@]*@/, '//…@');

const files = ({ config: { storage = {} } }: ReviewSource): Statement[] =>
  (storage.files ?? []).flatMap(({ path = '', contents, append = [] }, index) => {
    const at: Path = ['storage', 'files', index];
    return [
      ...(contents ? fetched((from) => words.fetched(path, from), contents, [...at, 'contents']) : []),
      ...append.flatMap((part, number) => fetched((from) => words.fetchedPart(path, from), part, [...at, 'append', number])),
    ];
  });

const keys = ({ config, machine }: ReviewSource): Statement[] => [
  ...(config.storage?.luks ?? []).flatMap(({ name = '', key_file }, index) =>
    key_file ? fetched((from) => words.keyFile(name, from), key_file, ['storage', 'luks', index, 'key_file']) : [],
  ),
  ...(machine.config.storage?.luks ?? []).flatMap(({ name = '', clevis }, index) =>
    (clevis?.tang ?? []).flatMap(({ url = '' }, number): Statement[] =>
      url === '' ? [] : [{ said: words.tang(name, url), path: machine.origin(['storage', 'luks', index, 'clevis', 'tang', number]) }],
    ),
  ),
];

/** The images of quadlets. One that another quadlet brings is not fetched by this one. */
const images = ({ quadlets }: ReviewSource): Statement[] =>
  quadlets.flatMap(({ name, at, text }): Statement[] => {
    const section = name.endsWith('.image') ? 'Image' : 'Container';
    const image = text && settingOf(text, section, 'Image')?.value;
    if (image === undefined || /\.(?:image|build)$/.test(image)) return [];
    const digest = /@sha\d+:[0-9a-f]+$/.test(image);
    return [
      {
        said: words.image(image, name),
        path: at,
        below: [{ said: digest ? words.byDigest() : words.byTag(), path: at, ...(!digest && { kind: 'info' }) }],
      },
    ];
  });
