import { useViewStore } from '../context.tsx';
import { focusSoon } from '../parts/focus-soon.ts';

/** Ways past the header and the sections for those who come by keyboard; unseen until they have the focus. */
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
        Skip to the form
      </button>
      <button
        type="button"
        onClick={() => {
          view.setState({ tab: 'butane', pane: 'butane' });
          focus('[aria-label="Butane config"]');
        }}
      >
        Skip to the text
      </button>
    </div>
  );
}
