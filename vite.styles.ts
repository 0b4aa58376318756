import type { Plugin } from 'vite';
import { kitReaders } from './src/build/styles/kit-readers.ts';
import { parseStyles, writeStyles } from './src/build/styles/parse-styles.ts';
import { variablesIn, withoutUnread } from './src/build/styles/unread-properties.ts';

/** Rules for pages that are written from right to left, as none of Bunsen's is. */
const rightToLeft = /(?<=\}\s*|^\s*):where\(\.pf-v6-m-dir-rtl[^)]*\)[^{},]*\{[^{}]*\}/g;

/**
 * Leaves out what PatternFly's styles bring and Bunsen never shows: what is for writing from right to left, web fonts, the icon font, backgrounds, themes it has no
 * switch for, and the variables that nothing in Bunsen reads.
 */
export function leanPatternFly(): Plugin {
  let without: ReadonlySet<string> = new Set();
  return {
    name: 'lean-patternfly',
    enforce: 'pre',
    transform(code, id) {
      if (/@patternfly\/react-styles\/.*\.css$/.test(id)) return code.replace(rightToLeft, '');
      if (!id.endsWith('@patternfly/react-core/dist/styles/base.css')) return undefined;
      const shown = code
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/@font-face\s*\{[^}]*\}/g, '')
        .replace(/\.pf-v6-pficon[^{}]*\{[^}]*\}/g, '')
        .replace(/:root:where\([^)]*theme-(?:high-contrast|felt|glass)[^)]*\)\s*\{[^{}]*\}/g, '')
        .replace(/url\("\.\/assets\/images\/[^)]*\)/g, 'none');
      const lean = writeStyles(withoutUnread(parseStyles(shown), kitReaders()));
      const left = variablesIn(lean);
      without = new Set([...variablesIn(shown)].filter((name) => !left.has(name)));
      return lean;
    },
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        const text = output.type === 'chunk' ? output.code : /\.css$/.test(output.fileName) ? String(output.source) : '';
        const missing = [...variablesIn(text)].find((name) => without.has(name));
        if (missing !== undefined)
          throw new Error(`${output.fileName} reads ${missing}, which src/build/styles/kit-readers.ts does not see`);
      }
    },
  };
}
