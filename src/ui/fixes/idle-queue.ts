/** Safari has no idle callbacks. */
const whenIdle = (run: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 50);
};

type Task = () => void;

const waiting = new Set<Task>();
let running = false;

function runNext(): void {
  const [next] = waiting;
  running = next !== undefined;
  if (!next) return;
  waiting.delete(next);
  whenIdle(() => {
    try {
      next();
    } finally {
      runNext();
    }
  });
}

/** Has something done when there is nothing else to do, after what was asked for before. Returns what takes it back. */
export function runWhenIdle(task: Task): () => void {
  waiting.add(task);
  if (!running) runNext();
  return () => waiting.delete(task);
}
