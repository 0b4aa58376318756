import { fullDate } from '#words/formats/dates';
import { describeWhen } from '../wording/time-ago.ts';

/** A time in words, with the date as a tooltip. `at` is in milliseconds since 1970. */
export function Moment({ at }: { at: number }) {
  const date = new Date(at);
  // How long ago it was is relative to the moment when it is shown.
  return (
    <time dateTime={date.toISOString()} title={fullDate(date)}>
      {describeWhen(at, currentTime())}
    </time>
  );
}

const currentTime = (): number => Date.now();
