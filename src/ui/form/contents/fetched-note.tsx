import * as words from '#words/form/contents';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import type { Value } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import { useWorkbenchStore } from '../../context.tsx';
import { chooseFiles } from '../../files/choose-files.ts';
import { canHash, hashFile } from '../../files/hash-file.ts';
import { rememberItem } from '../frame/remember-item.ts';
import { childOf } from '../../../core/document/values.ts';
import { below } from '../../../values/path.ts';

/** Warns about contents that are fetched without any check, with a way to fix it. */
export function FetchedNote({ path, value }: { path: Path; value: Value | undefined }) {
  const store = useWorkbenchStore();
  const hash = async (file: File) => {
    const isStillThere = rememberItem(path, words.hashNotUsed(file.name), store, 'source');
    const sum = await hashFile(file, childOf(value, 'compression') === 'gzip', store);
    if (sum === undefined || !isStillThere()) return;
    store.getState().edit({ op: 'set', path: below(below(path, 'verification'), 'hash'), value: sum });
  };
  return (
    <p className="bn-note">
      {words.fetched}{' '}
      {canHash() && (
        <Button
          variant="link"
          isInline
          size="sm"
          onClick={() =>
            chooseFiles({}, ([file]) => {
              if (file) void hash(file);
            })
          }
        >
          {words.hashCopy}
        </Button>
      )}
    </p>
  );
}

/** Whether contents are fetched over a network without a hash to check them against. */
export function isFetchedUnchecked(value: Value | undefined): boolean {
  const source = childOf(value, 'source');
  return typeof source === 'string' && /^(?:https?|tftp|s3|gs|arn):/i.test(source) && !childOf(childOf(value, 'verification'), 'hash');
}
