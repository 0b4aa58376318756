import type { EmbedOptions, Mode, Pane, Theme } from './messages.ts';

const modes: readonly Mode[] = ['edit', 'read'];
const themes: readonly Theme[] = ['auto', 'light', 'dark'];
const allPanes: readonly Pane[] = ['text', 'output', 'form'];

/** The options of an embed by default. */
export const defaultOptions: EmbedOptions = { mode: 'edit', theme: 'auto', panes: ['text'] };

/** Reads options by their names, from an address or from attributes. Unknown or invalid ones count as absent. */
export function readOptions(read: (name: keyof EmbedOptions) => string | null): EmbedOptions {
  const panes = [...new Set(read('panes')?.split(/[\s,]+/))].flatMap((name) => among(allPanes, name) ?? []);
  const target = read('target') ?? '';
  return {
    mode: among(modes, read('mode')) ?? defaultOptions.mode,
    theme: among(themes, read('theme')) ?? defaultOptions.theme,
    panes: panes.length > 0 ? panes : defaultOptions.panes,
    target: /^[a-z0-9]+@[0-9a-z.-]+$/.test(target) ? target.slice(0, 100) : undefined,
    title: read('title')?.slice(0, 200).toWellFormed() || undefined,
  };
}

/** Writes options as they appear in an address, which cannot contain lone surrogates. */
export function writeOptions({
  origin,
  lang,
  ...options
}: Partial<EmbedOptions> & { origin?: string | undefined; lang?: string | undefined }): string {
  const params = Object.entries({ ...options, panes: options.panes?.join(','), origin, lang });
  return params
    .flatMap(([name, value]) =>
      value === undefined ? [] : `${name}=${encodeURIComponent(value.toWellFormed()).replace(/%(2C|3A|2F|40)/g, decodeURIComponent)}`,
    )
    .join('&');
}

/** The panes that can be shown: nothing can be changed in a form while the text is read-only. */
export function panesOf({ mode, panes }: Pick<EmbedOptions, 'mode' | 'panes'>): readonly Pane[] {
  const shown = panes.filter((pane) => pane !== 'form' || mode === 'edit');
  return shown.length > 0 ? shown : defaultOptions.panes;
}

const among = <T extends string>(known: readonly T[], name: string | null): T | undefined => known.find((one) => one === name);
