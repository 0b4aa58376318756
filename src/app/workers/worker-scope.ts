/** The global scope of a worker's script. The compiler assumes that its files belong to a page and does not know a worker's global scope. */
export const workerScope = globalThis as unknown as DedicatedWorkerGlobalScope;
