/** Remembers failed starts of the app, so that the next one can do without what stopped them. */
export interface StartMarker {
  /** How many starts have failed in a row so far. */
  failures(): number;
  /** Whether this start has begun. */
  readonly began: boolean;
  /** Notes that a start begins. */
  begin(): void;
  /** Notes that the page is alive and well: earlier failures are forgotten. */
  succeed(): void;
  /** Notes that the start has definitely failed. */
  fail(): void;
  /** Notes that the page goes away: if it has not failed by then, it did not fail. */
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
/** Milliseconds within which a start has certainly ended, well or not; a younger one may still be under way in another tab. */
const maxAge = 30_000;
/** More are of no use. */
const maxNoted = 8;

/**
 * Keeps marks in Web Storage, which is written synchronously: a page that hangs or is killed right after leaves its mark. Where
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
      // What this tab had begun before has failed, though another start begins in its place.
      const before = read().map((mark) => ({ ...mark, failed: hasFailed(mark) }));
      write([...before, { id, at: now(), failed: false }]);
      attempt(() => session().setItem(key, id));
    },
    // Except those under way in other tabs.
    succeed: () => write(others().filter((mark) => !hasFailed(mark))),
    fail: () => write([...others(), { id, at: now(), failed: true }]),
    leave() {
      if (!read().some((mark) => mark.id === id && mark.failed)) write(others());
    },
  };
}

// The value may be anything.
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
