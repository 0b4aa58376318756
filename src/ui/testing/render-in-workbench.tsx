import type { ReactNode } from 'react';
import { render, type RenderResult } from 'vitest-browser-react';
import { answerTo } from '../../store/answer.ts';
import { parseCached } from '../../store/text/parse-cache.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import { createWorkbench } from '../../store/workbench.ts';
import { StoreProvider } from '../context.tsx';
import { ModelProvider } from '../model-provider.tsx';
import { createView, type View } from '../view.ts';

interface Rendered {
  screen: RenderResult;
  workbench: Workbench;
  view: View;
  /** The present Butane text. */
  text: () => string;
}

/** Renders a part of the screen over a workbench of its own, with a config open. */
export async function renderInWorkbench(config: string, part: ReactNode): Promise<Rendered> {
  const workbench = createWorkbench({ transpile: (text, files) => answerTo(parseCached({ text }), files) });
  workbench.getState().replace(config);
  const view = createView({ screen: 'workbench', theme: 'light' });
  const screen = await render(
    <StoreProvider workbench={workbench} view={view}>
      <ModelProvider>{part}</ModelProvider>
    </StoreProvider>,
  );
  return { screen, workbench, view, text: () => workbench.getState().text };
}
