/** The style of what stands beside the blocks. In a constructed sheet: a style element would need permission from the page's policy. */
const style = `
:host { all: initial !important; display: block !important; position: relative !important; height: 0 !important; }
:host(.open) { height: auto !important; }
:host { --text: #1f2328; --paper: #fff; --line: #8c959f; --link: #0550ae; --good: #116329; --bad: #a40e26; --hover: #eaeef2; }
:host(.dark) { --text: #e6edf3; --paper: #1c2128; --line: #768390; --link: #79c0ff; --good: #7ee787; --bad: #ffa198; --hover: #373e47; }
[hidden] { display: none !important; }
.bar { position: absolute; z-index: 2; display: flex; box-sizing: border-box; height: 26px; width: max-content; overflow: hidden;
  border: 1px solid var(--line); border-radius: 6px; background: var(--paper); color: var(--text); font: 12px/24px system-ui, sans-serif; white-space: nowrap; }
:host(.editing) .bar { position: static; margin: 0 0 4px auto; }
.bar > * { all: unset; box-sizing: border-box; min-width: 24px; height: 24px; padding: 0 8px; color: var(--text); cursor: pointer; flex: none; }
.bar > .state { flex: 0 1 auto; overflow: hidden; text-overflow: ellipsis; }
.bar > span.state { cursor: default; }
.bar > * + * { border-left: 1px solid var(--line); }
.bar > a { color: var(--link); }
.bar > :is(button, a):hover { background: var(--hover); }
:is(.bar > *, .line):focus-visible { outline: 2px solid var(--link); outline-offset: -2px; }
.good::before { content: '✔ ' / ''; color: var(--good); }
.bad::before { content: '✘ ' / ''; color: var(--bad); }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
ul { margin: 2px 0 16px; padding: 24px 12px 8px; list-style: none; overflow-wrap: anywhere; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); color: var(--text); font: 13px/20px system-ui, sans-serif; }
li { margin: 4px 0; }
.line { all: unset; min-height: 24px; min-width: 24px; color: var(--link); text-decoration: underline; cursor: pointer; }
bunsen-editor:not(.checker) { margin-bottom: 16px; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
bunsen-editor.checker { position: fixed; top: 0; left: 0; min-height: 0; width: 1px; height: 1px; overflow: hidden; opacity: 0; pointer-events: none; }
@media (max-width: 30rem) { .bar > * { padding: 0 6px; } .long { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } }
@media print { .bar { display: none; } }
@media (forced-colors: active) { .bar > a, .line { color: LinkText; } }
`;

let sheet: CSSStyleSheet | undefined;

/** The one sheet that all of them share. */
export function sitesSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
  }
  return sheet;
}
