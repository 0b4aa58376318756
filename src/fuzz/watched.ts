import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Report, Request } from './child.ts';

/** How a child ended: by a signal or a code of its own, or because it was silent for too long. */
export type End = { how: 'ended'; words: string } | { how: 'hangs' };

/** Milliseconds of silence after which a child hangs, on any machine. */
export const maxSilence = 20_000;

/**
 * Options of Node for children. The heap may grow by what an answer may take temporarily: the
 * product itself, its tests' data and the inputs have the rest.
 */
const nodeOptions = ['--max-old-space-size=512', '--max-semi-space-size=16'];

/** A process of its own for work that might end it. */
export class Watched {
  private readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** Begins to wait for the next message. */
  private readonly watch: () => void;
  private timer: NodeJS.Timeout | undefined;
  private hangs = false;
  private said = '';
  /** Resolves when the process is gone. */
  readonly end: Promise<End>;

  constructor(script: string, onReport: (report: Report) => void, silence = maxSilence) {
    this.child = spawn(process.execPath, [...nodeOptions, script, '--child'], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.said = (this.said + text).slice(-2000);
    });
    // A failure to write to a process that is gone does not matter; its end does.
    this.child.stdin.on('error', () => undefined);
    this.watch = () => {
      this.rest();
      this.timer = setTimeout(() => {
        this.hangs = true;
        this.child.kill('SIGKILL');
      }, silence);
    };
    createInterface({ input: this.child.stdout }).on('line', (line) => {
      this.watch();
      onReport(JSON.parse(line) as Report); // only `serve` writes there
    });
    this.end = new Promise((resolve) => {
      this.child.on('close', (code, signal) => {
        this.rest();
        const [reason] = /^.*(?:heap out of memory|Allocation failed|Error:).*$/m.exec(this.said) ?? [];
        resolve(
          this.hangs
            ? { how: 'hangs' }
            : { how: 'ended', words: `the process ends by ${signal ?? `code ${code}`}${reason === undefined ? '' : `: ${reason.trim()}`}` },
        );
      });
    });
  }

  ask(request: Request): void {
    this.watch();
    this.child.stdin.write(`${JSON.stringify(request)}\n`);
  }

  /** Stops waiting, until it is asked again. */
  rest(): void {
    clearTimeout(this.timer);
  }

  stop(): void {
    this.child.kill('SIGKILL');
  }
}
