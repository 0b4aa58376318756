import { useMemo } from 'react';
import { create } from 'zustand';
import type { PlatformValues } from '../../deliver/platforms/define/platform.ts';
import { choiceKey } from '../../store/drafts/choice-key.ts';

/** What was chosen for a draft. */
export interface PlatformChoice {
  platform: string;
  values: PlatformValues;
}

/** How often something was chosen here: what shows a choice reads it again then. */
const useChosen = create<{ times: number }>(() => ({ times: 0 }));

/** The choice for a draft, if there is one that can be read. */
export function readChoice(draft: string): PlatformChoice | undefined {
  try {
    const choice: unknown = JSON.parse(localStorage.getItem(choiceKey(draft)) ?? 'null');
    if (typeof choice !== 'object' || choice === null || !('platform' in choice) || !('values' in choice)) return undefined;
    const { platform, values } = choice;
    if (typeof platform !== 'string' || typeof values !== 'object' || values === null) return undefined;
    return { platform, values: Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string')) };
  } catch {
    return undefined;
  }
}

/** The choice for a draft, as it is now. */
export function usePlatformChoice(draft: string): PlatformChoice | undefined {
  const times = useChosen((state) => state.times);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- it is read again when something was chosen
  return useMemo(() => readChoice(draft), [draft, times]);
}

/** Remembers the choice for a draft, where the browser keeps anything. */
export function writeChoice(draft: string, choice: PlatformChoice): void {
  try {
    localStorage.setItem(choiceKey(draft), JSON.stringify(choice));
  } catch {
    // It is chosen again next time.
  }
  useChosen.setState(({ times }) => ({ times: times + 1 }));
}
