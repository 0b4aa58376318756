import * as words from '#words/page/header';
import { useEffect, useState } from 'react';
import { visibleText } from '../../core/report/visible-text.ts';
import { useView, useWorkbench } from '../context.tsx';

/** Has the tab of the browser say which config it has, so that several can be told apart. */
export function usePageTitle(): void {
  const [first] = useState(() => document.title);
  const name = useWorkbench((state) => state.name);
  const atWork = useView((state) => state.screen === 'workbench');
  useEffect(() => {
    document.title = atWork ? words.pageTitle(visibleText(name, maxShown)) : first;
  }, [first, name, atWork]);
}

/** UTF-16 units of a name: no tab shows more. */
const maxShown = 100;
