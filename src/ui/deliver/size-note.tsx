import * as words from '#words/deliver/dialog';
import { bytes as bytesText } from '#words/formats/sizes';
import { useId, useMemo } from 'react';
import type { Platform } from '../../deliver/platforms/define/platform.ts';
import { sizeReport } from '../../deliver/size/size-report.ts';

/** The config against the limit of a platform: a bar, what takes the most when it is near, and what helps when it is over. */
export function SizeNote({ config, platform }: { config: string; platform: Platform }) {
  const id = useId();
  const report = useMemo(() => sizeReport(config, platform), [config, platform]);
  if (!report) return undefined;
  const { needed, most, fits, verdict, helps, parts } = report;
  return (
    <section className="bn-use-size" aria-labelledby={id}>
      <p id={id} role={fits ? undefined : 'alert'}>
        {verdict}
      </p>
      <meter aria-label={words.size} min={0} max={most} high={most * 0.8} optimum={0} value={Math.min(needed, most)} />
      {needed > most * 0.8 && (
        <>
          <p>{words.largest}</p>
          <ul>
            {parts.slice(0, 3).map(({ label, bytes, path }) => (
              <li key={path.join('.')}>{words.takes(label, bytesText(bytes))}</li>
            ))}
          </ul>
        </>
      )}
      {helps.length > 0 && (
        <ul>
          {helps.map((help) => (
            <li key={help}>{help}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
