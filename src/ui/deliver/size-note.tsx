import * as words from '#words/deliver/dialog';
import { useId } from 'react';
import type { SizeReport } from '../../deliver/size/size-report.ts';
import { describeBytes } from '../../values/size.ts';

/** The part of a limit from which on a config is near it. */
const nearLimit = 0.8;

/** Whether a config is so large for a platform that what takes the most matters. */
export const isNearLimit = ({ needed, most }: SizeReport): boolean => needed > most * nearLimit;

/** The config against the limit of a platform: a bar, what takes the most when it is near, and what helps when it is over. */
export function SizeNote({ report }: { report: SizeReport }) {
  const id = useId();
  const { needed, most, fits, verdict, helps, parts } = report;

  return (
    <section className="bn-use-size" aria-labelledby={id}>
      <p id={id} role={fits ? undefined : 'alert'}>
        {verdict}
      </p>
      <meter aria-label={words.size} min={0} max={most} high={most * nearLimit} optimum={0} value={Math.min(needed, most)} />
      {isNearLimit(report) && (
        <>
          <p>{words.largest}</p>
          <ul>
            {parts.slice(0, 3).map(({ label, bytes, path }) => (
              <li key={path.join('.')}>{words.takes(label, describeBytes(bytes))}</li>
            ))}
          </ul>
        </>
      )}
      {helps.length > 0 && (
        <>
          <p>{words.helping}</p>
          <ul>
            {helps.map(({ kind, text }) => (
              <li key={kind}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
