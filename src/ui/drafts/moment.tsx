import { fullDate } from '#words/formats/dates';
import { describeWhen } from '../wording/time-ago.ts';

/** A time in words, with the date to be read by pointing at it. `at` is in milliseconds since 1970. */
export function Moment({ at }: { at: number }) {
  const date = new Date(at);
  // How long ago it was is meant as of the moment it is shown.
  return (
    <time dateTime={date.toISOString()} title={fullDate(date)}>
      {describeWhen(at, currentTime())}
    </time>
  );
}

const currentTime = (): number => Date.now();
