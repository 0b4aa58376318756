/** What a worker's script runs in. The compiler takes its files for a page's: what a worker's global scope is, it cannot know. */
export const workerScope = globalThis as unknown as DedicatedWorkerGlobalScope;
