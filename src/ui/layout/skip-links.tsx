import * as commonWords from '#words/common';
import * as words from '#words/page/layout';
import { useViewStore } from '../context.tsx';
import { focusSoon } from '../parts/focus-soon.ts';

/** Links past the header and the sections for keyboard users; hidden until they have the focus. */
export function SkipLinks() {
  const view = useViewStore();
  const focus = (selector: string) => focusSoon(() => document.querySelector<HTMLElement>(selector));
  return (
    <div className="bn-skip">
      <button
        type="button"
        onClick={() => {
          view.setState({ tab: 'form' });
          focus('.bn-form');
        }}
      >
        {words.skipToForm}
      </button>
      <button
        type="button"
        onClick={() => {
          view.setState({ tab: 'butane', pane: 'butane' });
          focus(`[aria-label="${commonWords.butaneConfig}"]`);
        }}
      >
        {words.skipToText}
      </button>
    </div>
  );
}
