/**
 * Ends the process by a signal, silently, as happens to one that writes to a pipe nobody reads. Node ignores
 * SIGPIPE from its start; once a listener for it has been added and removed, the default applies. Where
 * there is no such signal, the process exits with 1.
 */
export function endBySignal(signal: NodeJS.Signals): never {
  const listener = () => undefined;
  process.on(signal, listener).off(signal, listener);
  process.kill(process.pid, signal);
  process.exit(1);
}
