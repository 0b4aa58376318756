import type { CDPSession, Page } from '@playwright/test';
import { expect } from './app.ts';

/** A part of the page as assistive technology is told of it. */
export interface Part {
  role: string;
  name: string;
  /** What else is said of it: a hint, or what is wrong with it. */
  description: string;
  value: string;
  /** `level` of a heading, `expanded`, `focused`, `live` and the like. */
  properties: ReadonlyMap<string, unknown>;
  /** What it has, in the order in which it is read. */
  parts: readonly Part[];
  /** How the browser finds it. */
  node: number | undefined;
}

/** The page by its accessibility tree and the keyboard alone: what is not in the tree cannot be read, found or used. */
export class ScreenReader {
  private readonly page: Page;
  private readonly devtools: CDPSession;

  private constructor(page: Page, devtools: CDPSession) {
    this.page = page;
    this.devtools = devtools;
  }

  static async of(page: Page): Promise<ScreenReader> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Accessibility.enable');
    return new ScreenReader(page, devtools);
  }

  /** The whole page. What the tree leaves out, such as boxes without a role, is replaced by what is in it. */
  async read(): Promise<Part> {
    const { nodes } = await this.devtools.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const text = (value: { value?: unknown } | undefined): string =>
      typeof value?.value === 'string' ? value.value.replace(/\s+/g, ' ') : '';
    const partsOf = (ids: readonly string[] = []): Part[] =>
      ids.flatMap((id) => {
        const node = byId.get(id);
        if (!node) return [];
        const parts = partsOf(node.childIds);
        if (node.ignored || text(node.role) === 'generic') return parts;
        return {
          role: text(node.role),
          name: text(node.name),
          description: text(node.description),
          value: text(node.value),
          properties: new Map(node.properties?.map(({ name, value }) => [name, value.value as unknown])),
          parts,
          node: node.backendDOMNodeId,
        };
      });
    const [page] = partsOf(nodes.slice(0, 1).map(({ nodeId }) => nodeId));
    if (!page) throw new Error('there is nothing to read');
    return page;
  }

  /** The one part with a role and a name, once there is one: with two of them, nobody would know which is meant. */
  async find(role: string, name: string | RegExp, within?: readonly [role: string, name: string]): Promise<Part> {
    let found: Part[] = [];
    await expect(async () => {
      const page = await this.read();
      const around = within ? all(page, ...within) : [page];
      found = around.flatMap((part) => all(part, role, name));
      expect(found.map(said), `${role} ${String(name)}`).toHaveLength(1);
    }).toPass();
    const [part] = found;
    if (!part) throw new Error('unreachable');
    return part;
  }

  /** Moves to a part, as a user does from one button or field to the next. */
  async goTo(part: Part): Promise<void> {
    await this.devtools.send('DOM.focus', part.node === undefined ? {} : { backendNodeId: part.node });
  }

  async press(part: Part, key = 'Enter'): Promise<void> {
    await this.goTo(part);
    await this.page.keyboard.press(key);
  }

  async type(part: Part, text: string): Promise<void> {
    await this.goTo(part);
    await this.page.keyboard.type(text);
  }

  /** What has the focus, which is said whenever it moves. */
  async focused(): Promise<Part | undefined> {
    // The page itself has it as well, or alone.
    return flat(await this.read())
      .filter(({ properties, role }) => properties.get('focused') === true && role !== 'RootWebArea')
      .at(-1);
  }

  /** What the regions say that are read out when they change. */
  async announced(): Promise<string[]> {
    return flat(await this.read())
      .filter(({ properties, role }) => properties.get('live') === 'polite' || properties.get('live') === 'assertive' || role === 'alert')
      .map(said)
      .filter((text) => text !== '');
  }
}

/** A part and all in it, as they are read. */
export const flat = (part: Part): Part[] => [part, ...part.parts.flatMap(flat)];

/** All parts with a role and a name. */
export const all = (part: Part, role: string, name: string | RegExp = /./): Part[] =>
  flat(part).filter((other) => other.role === role && (typeof name === 'string' ? other.name === name : name.test(other.name)));

/** What is read out of a part: its name, or the texts in it. */
export const said = ({ name, parts }: Part): string => name || parts.map(said).join('');

/** Roles that are used, and make no sense without a name. */
const used = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'menuitem',
  'option',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
]);

/** What could be used but not told apart: what has no name, and buttons and fields of one landmark or group that have the same. */
export function indistinct(page: Part): string[] {
  const found: string[] = [];
  const look = (part: Part, seen: Set<string>): void => {
    const own = ['banner', 'contentinfo', 'dialog', 'group', 'listitem', 'main', 'navigation', 'region', 'toolbar', 'row'].includes(
      part.role,
    )
      ? new Set<string>()
      : seen;
    if (used.has(part.role)) {
      const label = `${part.role} “${part.name}”`;
      if (part.name === '' || own.has(label)) found.push(label);
      own.add(label);
    }
    for (const inner of part.parts) look(inner, own);
  };
  look(page, new Set());
  return found;
}
