/**
 * Ends the process as one ends that writes to a pipe nobody reads: by SIGPIPE, without a word. Node
 * ignores the signal from its start; once a listener of it has come and gone, it does what it does
 * by default. Where there is no such signal, the process exits with 1.
 */
export function endByBrokenPipe(): never {
  const listener = () => undefined;
  process.on('SIGPIPE', listener).off('SIGPIPE', listener);
  process.kill(process.pid, 'SIGPIPE');
  process.exit(1);
}
