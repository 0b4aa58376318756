import { isQuadlet, unitTypeOf } from '../../../core/systemd/unit-type.ts';
import * as words from '#words/convert/cloud-config';
import { flagOf, itemsOf, textOf, valueOf, type Plain, type PlainMapping } from '../../yaml/plain.ts';
import { isAccountName } from './accounts.ts';
import { both, row, type Cloud, type KeyRow } from './cloud.ts';
import { openContents } from './file-contents.ts';
import { cleanPath, whyUnwritable } from './paths.ts';

/** Files. */
export const writeFilesRow: KeyRow = row('write_files', both, (cloud, { value }) => {
  for (const item of itemsOf(value)) {
    if (item.kind === 'mapping') convertFile(cloud, item);
    else cloud.out.leftOut(item.line, words.notMapping('write_files'));
  }
});

type Owner = { id: number } | { name: string };

function convertFile(cloud: Cloud, item: PlainMapping): void {
  const { out } = cloud;
  const { line } = item;
  const facts = { mode: undefined as number | undefined, append: false, encoding: '', source: undefined as Plain | undefined };
  let owners: { user?: Owner | undefined; group?: Owner | undefined } = {};
  cloud.fields(item, 'write_files', {
    path: () => undefined,
    content: () => undefined,
    encoding: (value) => (facts.encoding = textOf(value) ?? ''),
    permissions: (value, at) => (facts.mode = readPermissions(cloud, value, at)),
    owner: (value, at) => (owners = readOwner(cloud, textOf(value) ?? '', at)),
    append: (value) => (facts.append = flagOf(value) ?? false),
    defer: (value, at) => {
      if (flagOf(value) === true) out.decided(at, words.deferred);
    },
    source: (value) => (facts.source = value),
  });
  const path = cleanPath(textOf(valueOf(item, 'path')) ?? '');
  if (path === undefined) return out.leftOut(line, words.badPath);
  const problem = whyUnwritable(out, path);
  if (problem !== undefined) return out.leftOut(line, problem);
  if (facts.source && facts.source.kind === 'mapping') return fetchFile(cloud, path, line, facts.source, { mode: facts.mode, ...owners });
  const content = valueOf(item, 'content');
  if (content && content.kind !== 'scalar') return out.leftOut(content.line, words.contentNoText);
  const opened = openContents(content, facts.encoding);
  if (!opened.ok) return out.leftOut(line, opened.problem);
  const { contents } = opened;
  if (facts.append) return out.append(line, path, contents);
  const plain = !owners.user && !owners.group && (facts.mode === undefined || facts.mode === 0o644);
  if (typeof contents === 'string' && plain && addUnit(cloud, path, contents, line)) return;
  out.file({ line, path, contents, mode: facts.mode, ...owners });
}

/** Adds what systemd reads as a unit, so that it can be enabled; whether it is one. */
function addUnit({ out }: Cloud, path: string, contents: string, line: number): boolean {
  const [, unit, owner, dropin] = /^\/etc\/systemd\/system\/(?:([^/]+)|([^/]+)\.d\/([^/]+\.conf))$/.exec(path) ?? [];
  const name = unit ?? owner ?? '';
  const type = unitTypeOf(name);
  if (type === undefined || isQuadlet(type) || !/^[A-Za-z0-9:_.\\@-]+$/.test(name)) return false;
  if (dropin === undefined) out.unit(line, name, { contents });
  else out.dropin(line, name, dropin, contents);
  return true;
}

/** Permissions as octal digits, or as a number that YAML read as octal. */
function readPermissions({ out, dialect }: Cloud, value: Plain, line: number): number | undefined {
  const text = (textOf(value) ?? '').trim();
  if (text === '') return undefined;
  const digits = /^(?:0o?)?([0-7]{1,4})$/.exec(text)?.[1];
  if (digits === undefined) {
    out.leftOut(line, words.badPermissions);
    return undefined;
  }
  const isDecimal = value.kind === 'scalar' && !value.quoted && /^[1-9]/.test(text);
  if (isDecimal && dialect === 'cloud-init') out.decided(line, words.decimalPermissions(digits));
  return Number.parseInt(digits, 8);
}

function readOwner({ out }: Cloud, text: string, line: number): { user?: Owner | undefined; group?: Owner | undefined } {
  const [user = '', group = ''] = text.split(':').map((part) => part.trim());
  const one = (name: string, known: boolean): Owner | undefined => {
    if (name === '' || name === 'root' || name === '0') return undefined;
    if (/^\d{1,10}$/.test(name)) return { id: Number(name) };
    if (!isAccountName(name)) {
      out.leftOut(line, words.badName);
      return undefined;
    }
    if (!known) {
      out.leftOut(line, words.unknownOwner(name));
      return undefined;
    }
    return { name };
  };
  const isUser = out.hasUser(user) || (out.system?.users.has(user) ?? true);
  // useradd makes a group of the user's name.
  const isGroup = out.hasGroup(group) || out.hasUser(group) || (out.system?.groups.has(group) ?? true);
  return { user: one(user, isUser), group: one(group, isGroup) };
}

function fetchFile(
  cloud: Cloud,
  path: string,
  line: number,
  source: PlainMapping,
  { mode, user, group }: { mode: number | undefined; user?: Owner | undefined; group?: Owner | undefined },
): void {
  const { out } = cloud;
  const uri = textOf(valueOf(source, 'uri')) ?? '';
  if (!/^(?:https?|tftp|s3|gs):\/\/[^\s]+$/.test(uri)) return out.leftOut(source.line, words.badSource);
  const headers: { name: string; value: string }[] = [];
  cloud.fields(source, 'write_files.source', {
    uri: () => undefined,
    headers: (value) => {
      if (value.kind === 'mapping') for (const { key, value: one } of value.entries) headers.push({ name: key, value: textOf(one) ?? '' });
    },
  });
  out.fetchedFile({ line, path, source: uri, headers, mode, user, group });
}
