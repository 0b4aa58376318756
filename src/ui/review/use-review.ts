import { useEffect, useMemo, useState } from 'react';
import { adviseParsed } from '../../core/advise-parsed.ts';
import { allChecks } from '../../core/all-checks.ts';
import { memoryFiles } from '../../core/files/memory-files.ts';
import { keyBlobs } from '../../review/about/login.ts';
import { reviewConfig, type Review } from '../../review/review-config.ts';
import { fingerprint } from '../../values/fingerprint.ts';
import { useModel, useWorkbench } from '../context.tsx';

const none: ReadonlyMap<string, string> = new Map();

/** The review of the config at hand, with all findings there are, Bunsen's own among them; undefined while it has no known version. */
export function useReview(): Review | undefined {
  const { parsed, value } = useModel();
  const files = useWorkbench((state) => state.files);
  const findings = useWorkbench((state) => state.findings);
  const [fingerprints, setFingerprints] = useState(none);
  const blobs = useMemo(() => keyBlobs(value, files), [value, files]);
  useEffect(() => {
    let latest = true;
    void Promise.all(blobs.map(async (blob) => [blob, await fingerprint(blob)] as const)).then((known) => {
      if (latest) setFingerprints(new Map(known.filter((pair): pair is [string, string] => pair[1] !== undefined)));
    });
    return () => {
      latest = false;
    };
  }, [blobs]);
  const advice = useMemo(() => adviseParsed(parsed, { files: memoryFiles(files), checks: allChecks }), [parsed, files]);
  return useMemo(
    () => reviewConfig(parsed, { files, findings: [...findings, ...advice], fingerprints }),
    [parsed, files, findings, advice, fingerprints],
  );
}
