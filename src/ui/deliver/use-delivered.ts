import { useMemo } from 'react';
import { readFragments } from '../../hosts/notes-in-text.ts';
import { useWorkbench } from '../context.tsx';
import { textToMerge } from './text-to-merge.ts';
import { useCheckedHosts } from './use-checked-hosts.ts';

/** What a machine gets: the result, with the fragments that are merged into it. */
interface Delivered {
  output: string | undefined;
  /** How many fragments are in it. */
  fragments: number;
  /** Why they cannot be merged. */
  reason?: string;
}

/** The result as it is delivered. With fragments it is made in a worker, and undefined until that is done. */
export function useDelivered(): Delivered {
  const text = useWorkbench((state) => state.text);
  const output = useWorkbench((state) => state.result?.output);
  const fragments = useMemo(() => readFragments(text).length, [text]);
  const merged = useMemo(() => (fragments > 0 ? textToMerge(text) : undefined), [text, fragments]);
  const reply = useCheckedHosts(merged);
  if (fragments === 0) return { output, fragments };
  if (reply && 'reason' in reply) return { output: undefined, fragments, reason: reply.reason };
  const whole = reply?.checked.whole;
  return { output: whole?.ok ? whole.output : undefined, fragments, ...(whole?.ok === false && { reason: whole.reason }) };
}
