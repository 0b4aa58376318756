import { useMemo } from 'react';
import { create } from 'zustand';
import type { PlatformValues } from '../../deliver/platforms/define/platform.ts';
import { choiceKey } from '../../store/drafts/choice-key.ts';

/** What was chosen for a draft. */
export interface PlatformChoice {
  platform: string;
  values: PlatformValues;
  /** The values that other platforms were given before: an image of one is none of another. */
  others?: Readonly<Record<string, PlatformValues>>;
}

/** The choice of another platform, with the values that it was given before. */
export function choosePlatform({ platform, values, others = {} }: PlatformChoice, chosen: string): PlatformChoice {
  if (chosen === platform) return { platform, values, others };
  const kept = new Map(Object.entries(others)).set(platform, values);
  const known = kept.get(chosen) ?? {};
  kept.delete(chosen);
  kept.delete('');
  return { platform: chosen, values: known, others: Object.fromEntries(kept) };
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

const valuesIn = (values: object): PlatformValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));

/** How often something was chosen here: what shows a choice reads it again then. */
const useChosen = create<{ times: number }>(() => ({ times: 0 }));

/** The choice for a draft, if there is one that can be read. */
export function readChoice(draft: string): PlatformChoice | undefined {
  try {
    const choice: unknown = JSON.parse(localStorage.getItem(choiceKey(draft)) ?? 'null');
    if (!isRecord(choice) || !('platform' in choice) || !('values' in choice)) return undefined;
    const { platform, values } = choice;
    if (typeof platform !== 'string' || !isRecord(values)) return undefined;
    const known = 'others' in choice && isRecord(choice.others) ? Object.entries(choice.others) : [];
    const others = known.flatMap(([other, its]: [string, unknown]) => (isRecord(its) ? [[other, valuesIn(its)] as const] : []));
    return { platform, values: valuesIn(values), ...(others.length > 0 && { others: Object.fromEntries(others) }) };
  } catch {
    return undefined;
  }
}

/** The choice for a draft, as it is now. */
export function usePlatformChoice(draft: string): PlatformChoice | undefined {
  const times = useChosen((state) => state.times);
  return useMemo(() => readChoice(draft), [draft, times]); // oxlint-disable-line react/exhaustive-deps -- read again when one was chosen
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
