/** Remembers starts of the app that came to no good, so that the next one can do without what stopped them. */
export interface StartMarker {
  /** How many starts failed, one after the other, up to now. */
  failures(): number;
  /** Whether this start has begun. */
  readonly began: boolean;
  /** Notes that a start begins. */
  begin(): void;
  /** Notes that the page is alive and well: what failed before it is forgotten. */
  succeed(): void;
  /** Notes that the start failed, for certain. */
  fail(): void;
  /** Notes that the page goes away: one that has not failed by then did not fail. */
  leave(): void;
}

/** One start that has not succeeded. */
interface Mark {
  id: string;
  /** When it began, in milliseconds since 1970. */
  at: number;
  failed: boolean;
}

interface MarkerNeeds {
  /** Shared by all tabs, and outlives them. */
  local: () => Storage;
  /** Of this tab. */
  session: () => Storage;
  now?: () => number;
}

const key = 'bunsen.starts';
/** Milliseconds in which a start has surely ended, well or not; another tab may be in the middle of one that is younger. */
const maxAge = 30_000;
/** More are of no use. */
const maxNoted = 8;

/**
 * Marks in Web Storage, which is written at once: a page that hangs or is killed right after leaves its mark. Where
 * storage is forbidden, nothing is remembered, of drafts as of starts.
 */
export function startMarker({ local, session, now = Date.now }: MarkerNeeds): StartMarker {
  const id = String(Math.random()).slice(2);
  const read = (): Mark[] =>
    attempt(() => {
      const marks: unknown = JSON.parse(local().getItem(key) ?? '[]');
      return Array.isArray(marks) ? marks.filter(isMark) : [];
    }) ?? [];
  const write = (marks: readonly Mark[]): void =>
    attempt(() => {
      if (marks.length === 0) local().removeItem(key);
      else local().setItem(key, JSON.stringify(marks.slice(-maxNoted)));
    });
  const others = () => read().filter((mark) => mark.id !== id);
  const hasFailed = ({ id: of, at, failed }: Mark): boolean =>
    // The page that was in this tab before is gone.
    failed || of === attempt(() => session().getItem(key)) || Math.abs(now() - at) > maxAge;
  let began = false;
  return {
    failures: () => read().filter(hasFailed).length,
    get began() {
      return began;
    },
    begin() {
      began = true;
      // What this tab had begun before has failed, though another begins in its place.
      const before = read().map((mark) => ({ ...mark, failed: hasFailed(mark) }));
      write([...before, { id, at: now(), failed: false }]);
      attempt(() => session().setItem(key, id));
    },
    // Not those in the middle of which other tabs are.
    succeed: () => write(others().filter((mark) => !hasFailed(mark))),
    fail: () => write([...others(), { id, at: now(), failed: true }]),
    leave() {
      if (!read().some((mark) => mark.id === id && mark.failed)) write(others());
    },
  };
}

// Anything may stand there.
const isMark = (value: unknown): value is Mark =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'at' in value &&
  typeof value.at === 'number' &&
  'failed' in value &&
  typeof value.failed === 'boolean';

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
