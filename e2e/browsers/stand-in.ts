import { fileURLToPath } from 'node:url';

/** How Playwright starts a program of this folder in place of its own build of a browser; `variables` tell the program what to start. */
export function standIn(program: string, variables: Record<string, string>): { executablePath: string; env: Record<string, string> } {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    executablePath: fileURLToPath(new URL(program, import.meta.url)),
    env: { ...Object.fromEntries(inherited), ...variables },
  };
}
