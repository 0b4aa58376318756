import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { PoolOptions, PoolRunnerInitializer, PoolWorker } from 'vitest/node';

/**
 * Calls can be as deep in a thread as in a process or on a page with so many megabytes of stack. By themselves threads have four
 * times as much, and no test would see what is too deep elsewhere.
 */
const resourceLimits = { stackSizeMb: 1.14 };

/** A thread that runs tests, like those of Vitest, but with our limits. */
class TestThread implements PoolWorker {
  readonly name = threads.name;
  readonly #options: PoolOptions;
  #running: Worker | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  get #worker(): Worker {
    if (!this.#running) throw new Error('the thread does not run');
    return this.#running;
  }

  on(event: string, callback: (argument: unknown) => void): void {
    this.#worker.on(event, callback);
  }

  off(event: string, callback: (argument: unknown) => void): void {
    this.#worker.off(event, callback);
  }

  send(message: unknown): void {
    this.#worker.postMessage(message);
  }

  deserialize(data: unknown): unknown {
    return data;
  }

  start(): Promise<void> {
    const { distPath, env, execArgv, project } = this.#options;
    const worker = (this.#running ??= new Worker(join(distPath, 'workers/threads.js'), {
      env,
      execArgv,
      resourceLimits,
      stdout: true,
      stderr: true,
    }));
    const pass = (text: unknown, to: Writable): void => void to.write(text);
    worker.stdout.on('data', (text) => pass(text, project.vitest.logger.outputStream));
    worker.stderr.on('data', (text) => pass(text, project.vitest.logger.errorStream));
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
    this.#running = undefined;
  }
}

/** Runs tests in threads. Processes, to which each module is sent through a pipe, take a seventh more of the processor. */
export const threads: PoolRunnerInitializer = { name: 'test-threads', createPoolWorker: (options) => new TestThread(options) };
