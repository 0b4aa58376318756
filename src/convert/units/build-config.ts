import { toBase64 } from '../../core/bytes/base64.ts';
import { literal } from '../../core/document/write/write-scalar.ts';
import type { Kind } from '../../core/report/finding.ts';
import { resolveSpec, type Spec } from '../../core/spec/resolve.ts';
import type { Target } from '../../core/spec/versions.ts';
import { systemOf } from '../../core/systems/system-of.ts';
import type { System } from '../../core/systems/system.ts';
import { transpile } from '../../core/transpile.ts';
import { writeMode } from '../../values/mode.ts';
import * as words from '#words/convert/units';
import { from, type Noted, type ButaneMapping, type ButaneValue } from '../define/butane-value.ts';
import type { Converted, Question } from '../define/converted.ts';
import { hasPrivateKey } from '../define/private-key.ts';
import { writeButane } from '../write/write-butane.ts';

/** A mapping of the config while it is made. */
export type Made = Record<string, ButaneValue | undefined>;

/** An item and the line of the source that it comes from. */
interface Item {
  line: number | undefined;
  value: Made;
  comments: string[];
}

interface FileFacts {
  line: number | undefined;
  path: string;
  contents: string | Uint8Array;
  /** The bits of its mode; 0644 if unset. */
  mode?: number | undefined;
  user?: ButaneMapping | undefined;
  group?: ButaneMapping | undefined;
  comments?: readonly string[] | undefined;
  /** Whether something may be there already that the image does not have, but the platform writes. */
  overwrite?: boolean | undefined;
}

interface UnitFacts {
  enabled?: boolean | undefined;
  mask?: boolean | undefined;
  contents?: string | undefined;
  comments?: readonly string[] | undefined;
}

/** A config being put together from pieces of a source: each path, user, group and unit is in it once. */
export class ConfigBuilder {
  readonly spec: Spec;
  readonly system: System | undefined;
  readonly findings: Converted['findings'] = [];
  readonly questions: Question[] = [];
  private readonly answers: Readonly<Record<string, string>>;
  private readonly nodes = new Map<string, Item & { list: 'files' | 'links' }>();
  private readonly users = new Map<string, Item>();
  private readonly groups = new Map<string, Item>();
  private readonly units = new Map<string, Item>();
  private readonly dropins = new Map<string, Map<string, Noted>>();
  private readonly enabled = new Set<string>();
  private readonly quadlets = new Map<string, Item>();
  readonly disks: Item[] = [];
  readonly filesystems: Item[] = [];

  /** How often something was added, so that one can tell whether anything was. */
  changes = 0;

  constructor(target: Target, answers: Readonly<Record<string, string>> = {}) {
    this.spec = resolveSpec(target);
    this.system = systemOf(this.spec);
    this.answers = answers;
  }

  get variant(): string {
    return this.spec.variant;
  }

  /** What people call the system that the config is for. */
  get systemName(): string {
    return words.systemNames[this.variant] ?? this.variant;
  }

  /** Says something about a line: an error is why there is no config. */
  say(kind: Kind, line: number | undefined, message: string): void {
    this.findings.push({ kind, message, path: '', ...(line !== undefined && { line, column: 1 }) });
  }

  /** Says what was left out, and what to do instead. */
  leftOut(line: number | undefined, message: string): void {
    this.say('warning', line, message);
  }

  /** Says what was decided. */
  decided(line: number | undefined, message: string): void {
    this.say('info', line, message);
  }

  /** Asks what the source leaves open; what is taken is the answer, or else the default. */
  ask(question: Omit<Question, 'answer'>, byDefault: string): string {
    const given = Object.hasOwn(this.answers, question.id) ? this.answers[question.id] : undefined;
    const answer = given ?? byDefault;
    if (!this.questions.some(({ id }) => id === question.id)) this.questions.push({ ...question, answer });
    return answer;
  }

  /** Adds a file, which replaces what the image has there. */
  file({ line, path, contents, mode = 0o644, user, group, comments = [], overwrite }: FileFacts): void {
    if (this.refuses(line, path, contents)) return;
    this.node('files', path, line, {
      path,
      ...(overwrite ? { overwrite } : this.overwriting(path)),
      mode: literal(writeMode(mode)),
      contents: contentsOf(contents),
      user,
      group,
    });
    this.nodes.get(path)?.comments.push(...comments);
  }

  /** Adds a file whose contents the first boot fetches. */
  fetchedFile(facts: Omit<FileFacts, 'contents'> & { source: string; headers: readonly ButaneMapping[] }): void {
    const { line, path, source, headers, mode = 0o644, user, group } = facts;
    const contents = { source, http_headers: headers };
    this.node('files', path, line, { path, ...this.overwriting(path), mode: literal(writeMode(mode)), contents, user, group });
  }

  /** Adds text at the end of a file: one of this config, or one of the image. */
  append(line: number | undefined, path: string, contents: string | Uint8Array): void {
    if (this.refuses(line, path, contents)) return;
    const node = this.nodes.get(path);
    if (node?.list !== 'files') return this.node('files', path, line, { path, append: [contentsOf(contents)] });
    const written = node.value['contents'];
    const inline = inlineOf(written);
    const more = inlineOf(contentsOf(contents));
    if (inline !== undefined && more !== undefined) node.value['contents'] = { inline: inline + more };
    else node.value['append'] = [...(listOf(node.value['append']) ?? []), contentsOf(contents)];
  }

  /** Adds a symbolic link, in place of what the image has there. */
  link(line: number | undefined, path: string, target: string): void {
    this.node('links', path, line, { path, target, overwrite: true });
  }

  /** The user of a name, added if need be. */
  user(line: number | undefined, name: string): Made {
    return this.ensure(this.users, name, line).value;
  }

  hasUser(name: string): boolean {
    return this.users.has(name);
  }

  /** The group of a name, added if need be. */
  group(line: number | undefined, name: string): Made {
    return this.ensure(this.groups, name, line).value;
  }

  hasGroup(name: string): boolean {
    return this.groups.has(name);
  }

  hasUnit(name: string): boolean {
    return this.units.has(name);
  }

  isEnabled(name: string): boolean {
    return this.enabled.has(name);
  }

  /** Adds a unit, or more of one. */
  unit(line: number | undefined, name: string, { comments = [], ...facts }: UnitFacts): void {
    if (this.refuses(line, name, facts.contents)) return;
    const isNew = !this.units.has(name);
    const item = this.ensure(this.units, name, line);
    if (facts.contents !== undefined && item.value['contents'] !== undefined) this.leftOut(item.line, words.unitTwice(name, line));
    for (const [key, value] of Object.entries(facts)) if (value !== undefined) item.value[key] = isNew ? value : from(line, value);
    if (facts.enabled !== undefined) this.enabled[facts.enabled ? 'add' : 'delete'](name);
    item.comments.push(...comments);
  }

  /** Adds a drop-in of a unit. */
  dropin(line: number | undefined, unit: string, name: string, contents: string): void {
    if (this.refuses(line, name, contents)) return;
    const item = this.ensure(this.units, unit, line);
    let dropins = this.dropins.get(unit);
    if (!dropins) this.dropins.set(unit, (dropins = new Map<string, Noted>()));
    // The last one of a name counts, in its place.
    dropins.delete(name);
    dropins.set(name, from(line, { name, contents }));
    // A list of its own each time would take a square of the time: it is filled in when the config is asked for.
    item.value['dropins'] ??= [];
  }

  /** Adds a quadlet: where the version has a list of them, there; else as the file that Podman reads. */
  quadlet(line: number | undefined, name: string, contents: string, comments: readonly string[] = []): void {
    if (this.refuses(line, name, contents)) return;
    if (this.spec.config.byName.get('systemd')?.shape?.byName.has('quadlets')) {
      if (this.quadlets.has(name)) this.leftOut(this.quadlets.get(name)?.line, words.unitTwice(name, line));
      this.quadlets.set(name, { line, value: { name, rootful: true, contents }, comments: [...comments] });
    } else this.file({ line, path: `/etc/containers/systemd/${name}`, contents, comments });
  }

  hasQuadlet(name: string): boolean {
    return this.quadlets.has(name) || this.nodes.has(`/etc/containers/systemd/${name}`);
  }

  /** The config so far, without its header. */
  get config(): ButaneMapping {
    for (const [unit, dropins] of this.dropins) {
      const item = this.units.get(unit);
      if (item) item.value['dropins'] = [...dropins.values()];
    }
    const nodesIn = (list: string) => [...this.nodes.values()].filter((node) => node.list === list).map(noted);
    return {
      passwd: { groups: [...this.groups.values()].map(noted), users: [...this.users.values()].map(noted) },
      storage: {
        disks: this.disks.map(noted),
        filesystems: this.filesystems.map(noted),
        files: nodesIn('files'),
        links: nodesIn('links'),
      },
      systemd: { units: [...this.units.values()].map(noted), quadlets: [...this.quadlets.values()].map(noted) },
    };
  }

  /** Writes the config, unless an error was found or the version cannot say it. */
  finish(format: string, comments: readonly string[] = []): Converted {
    const { findings, questions } = this;
    const none = { format, text: undefined, findings, questions, links: [] };
    const inOrder = () => findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    if (findings.some(({ kind }) => kind === 'error')) return { ...none, findings: inOrder() };
    const { text, links } = writeButane(this.spec, this.config, comments);
    const { output, entries } = transpile(text);
    if (output !== undefined) return { ...none, text, links, findings: inOrder() };
    for (const { kind, message, line = 0 } of entries) {
      if (kind !== 'error') continue;
      const link = links.findLast(({ result }) => result <= line);
      this.say('error', link?.source, words.notInVersion(`${this.variant} ${this.spec.version}`, message));
    }
    return { ...none, findings: inOrder() };
  }

  /** Leaves out what has a private key in it: whoever has a config could read it. */
  private refuses(line: number | undefined, name: string, contents: string | Uint8Array | undefined): boolean {
    if (typeof contents !== 'string' || !hasPrivateKey(contents)) return false;
    this.leftOut(line, words.privateKeyIn(name));
    return true;
  }

  private ensure(items: Map<string, Item>, name: string, line: number | undefined): Item {
    const item = items.get(name) ?? { line, value: { name }, comments: [] };
    items.set(name, item);
    this.changes++;
    return item;
  }

  private node(list: 'files' | 'links', path: string, line: number | undefined, value: Made): void {
    const before = this.nodes.get(path);
    if (before) {
      this.leftOut(before.line, words.pathTwice(path, line));
      this.nodes.delete(path);
    }
    this.changes++;
    this.nodes.set(path, { list, line, value, comments: [] });
  }

  /** What the image has at a path must be replaced on purpose: Ignition stops otherwise. */
  private overwriting(path: string): Made {
    return this.system?.shipped.has(path) ? { overwrite: true } : {};
  }
}

const noted = ({ line, value, comments }: Item): Noted => from(line, value, ...comments);

/** Contents as text where they are text that YAML can show, else as a data URL. */
function contentsOf(contents: string | Uint8Array): ButaneMapping {
  return typeof contents === 'string' ? { inline: contents } : { source: `data:;base64,${toBase64(contents)}` };
}

function inlineOf(contents: ButaneValue | undefined): string | undefined {
  // A mapping made by contentsOf.
  const inline = typeof contents === 'object' && 'inline' in contents ? contents['inline'] : undefined;
  return typeof inline === 'string' ? inline : undefined;
}

const listOf = (value: ButaneValue | undefined): readonly ButaneValue[] | undefined => (Array.isArray(value) ? value : undefined);
