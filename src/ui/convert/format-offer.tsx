import { formatNames, notConverted } from '#words/convert/formats';
import * as words from '#words/page/convert';
import { Alert, AlertActionLink } from '@patternfly/react-core/dist/esm/components/Alert';
import { useMemo } from 'react';
import type { ConvertJob } from '../../convert/job.ts';
import { useViewStore, useWorkbench } from '../context.tsx';
import { useConversion } from './use-conversion.ts';

/** Milliseconds after the last key before a text is looked at. */
const pause = 600;

/** Says that the text at hand is of another format, and offers to convert it. Nothing happens to the text by itself. */
export function FormatOffer() {
  const view = useViewStore();
  const text = useWorkbench((state) => state.text);
  const job = useMemo((): ConvertJob => ({ text }), [text]);
  const { reply, busy } = useConversion(job, pause);
  const known = !busy && reply && 'format' in reply && reply.certain && reply.format !== 'butane' ? reply : undefined;
  return (
    <div role="status">
      {known && (
        <Alert
          isInline
          variant={known.format === 'private-key' ? 'warning' : 'info'}
          component="p"
          title={words.looksLike(formatNames[known.format] ?? known.format)}
          actionLinks={
            known.canConvert && <AlertActionLink onClick={() => view.setState({ incoming: { text } })}>{words.convertIt}</AlertActionLink>
          }
        >
          {known.canConvert ? words.staysAsItIs : notConverted[known.format]}
        </Alert>
      )}
    </div>
  );
}
