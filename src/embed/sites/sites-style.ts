/** The style of what stands beside the blocks. In a constructed sheet: a style element would need permission from the page's policy. */
const style = `
:host { all: initial !important; display: block !important; position: relative !important; height: 0 !important; direction: ltr !important; }
:host(.out:not(.open)) { position: absolute !important; }
:host(.open) { height: auto !important; }
:host { --text: #1f2328; --paper: #fff; --line: #8c959f; --link: #0550ae; --good: #116329; --bad: #a40e26; --hover: #eaeef2; }
:host(.dark) { --text: #e6edf3; --paper: #1c2128; --line: #768390; --link: #79c0ff; --good: #7ee787; --bad: #ffa198; --hover: #373e47; }
[hidden] { display: none !important; }
.bar { position: absolute; display: flex; gap: 2px; justify-content: flex-end; justify-content: safe flex-end; height: 26px; pointer-events: none; font: 12px/24px system-ui, sans-serif; white-space: nowrap; }
:host(.editing) .bar { position: static; margin-bottom: 4px; }
.bar > :not(.said) { all: unset; box-sizing: border-box; min-width: 26px; height: 26px; padding: 0 7px; border: 1px solid var(--line); border-radius: 4px;
  background: var(--paper); color: var(--text); cursor: pointer; pointer-events: auto; flex: none; }
.bar > .state.state { flex: 0 1 auto; overflow: hidden; text-overflow: ellipsis; }
.bar > span.state.state { cursor: default; }
.bar > a[target] { color: var(--link); }
.bar > .waiting.waiting { visibility: hidden; }
.bar > :is(button, a):not(.said):hover { background: var(--hover); }
:is(.bar > :not(.said), .line):focus-visible { outline: 2px solid var(--link); outline-offset: -1px; }
.good::before { content: '✔ ' / ''; color: var(--good); }
.bad::before { content: '✘ ' / ''; color: var(--bad); }
.said, .narrow .long { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
ul { margin: 2px 0 16px; padding: 12px 12px 8px; list-style: none; overflow-wrap: anywhere; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); color: var(--text); font: 13px/20px system-ui, sans-serif; }
li { margin: 4px 0; }
.line { all: unset; display: inline-block; min-height: 24px; min-width: 24px; color: var(--link); text-decoration: underline; cursor: pointer; }
bunsen-editor:not(.checker) { margin-bottom: 16px; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; background: var(--paper); color: var(--text); }
bunsen-editor.checker { position: fixed; top: 0; left: 0; min-height: 0; width: 1px; height: 1px; overflow: hidden; opacity: 0; pointer-events: none; }
.narrow > :not(.said) { padding: 0 5px; }
@media print { .bar { display: none; } }
@media (forced-colors: active) { .bar > a[target], .line { color: LinkText; } }
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
