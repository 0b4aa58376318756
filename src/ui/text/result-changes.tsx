import * as words from '#words/text/result';
import { use, useEffect, useState } from 'react';
import { useWorkbench } from '../context.tsx';
import { DraftsContext } from '../drafts/drafts-context.ts';
import { VersionDiff } from '../drafts/version-diff.tsx';

/** How the text differs from the one that was opened: after a reload, from the oldest one that is kept of the draft. */
export function ResultChanges() {
  const opened = useOpened();
  const text = useWorkbench((state) => state.settled);
  const [lines, setLines] = useState<number>();
  if (opened === text) return <p className="bn-empty">{words.noChanges}</p>;
  return (
    <>
      <p className="bn-note bn-changes-note" role="status">
        {lines === undefined ? words.comparing : words.linesDiffer(lines)}
      </p>
      <VersionDiff before={opened} after={text} labels={words.diffLabels} onCompared={setLines} />
    </>
  );
}

function useOpened(): string {
  const opened = useWorkbench((state) => state.opened);
  const reloaded = useWorkbench((state) => state.reloaded);
  const id = useWorkbench((state) => state.draft.id);
  const drafts = use(DraftsContext);
  const [oldest, setOldest] = useState<{ id: string; text: string }>();
  useEffect(() => {
    if (!reloaded || !drafts) return;
    let left = false;
    drafts.timeline(id).then(
      (timeline) => {
        const versions = timeline?.versions ?? [];
        const first = versions.reduce<(typeof versions)[number] | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined);
        if (!left && first) setOldest({ id, text: first.text });
      },
      // Then the text since the reload is what there is to compare with.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [id, reloaded, drafts]);
  return reloaded && oldest?.id === id ? oldest.text : opened;
}
