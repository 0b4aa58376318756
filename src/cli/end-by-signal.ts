/**
 * Ends the process by a signal, without a word, as one ends that writes to a pipe nobody reads. Node ignores
 * SIGPIPE from its start; once a listener of it has come and gone, it does what it does by default. Where
 * there is no such signal, the process exits with 1.
 */
export function endBySignal(signal: NodeJS.Signals): never {
  const listener = () => undefined;
  process.on(signal, listener).off(signal, listener);
  process.kill(process.pid, signal);
  process.exit(1);
}
