import type { Plugin as BundlerPlugin } from 'rolldown';
import type { Plugin } from 'vite';
import { noteBundled, noteOutputs, nothingBundled, type Bundled, type NotingPlugin } from './bundled.ts';
import { bundledNames, noticesFile, writeNotices } from './notices.ts';
import { shipped } from './shipped.ts';

/** The notices of the app: the plugins to build it with, and those that record what is bundled separately. */
export function appNotices(): { plugins: Plugin[]; inWorkers: NotingPlugin; inComponent: NotingPlugin; inServiceWorker: NotingPlugin } {
  const bundled = nothingBundled();
  const plugin: Plugin = {
    name: 'third-party-notices',
    apply: 'build',
    generateBundle: {
      order: 'post', // the component is bundled by another plugin at this time
      handler() {
        if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName: noticesFile, source: noticesOf(bundled, 'app') });
      },
    },
  };
  return {
    plugins: [noteBundled(bundled), plugin],
    inWorkers: noteBundled(bundled),
    inComponent: noteBundled(bundled),
    inServiceWorker: {
      name: 'service-worker-noticed',
      // It is bundled last, because it lists all other files, including the notices.
      generateBundle(_options, outputs) {
        const own = nothingBundled();
        noteOutputs(own, outputs);
        const missing = bundledNames(own).filter((name) => !bundledNames(bundled).includes(name));
        if (missing.length > 0)
          throw new Error(
            `The service worker holds ${missing.join(', ')}, of which the notices say nothing: see to it in src/build/third-party-notices.ts`,
          );
      },
    },
  };
}

/** Puts the notices of a single-file build beside it. */
export function noticesBeside(build: 'library' | 'deliver' | 'convert' | 'command'): BundlerPlugin[] {
  const bundled = nothingBundled();
  return [
    noteBundled(bundled),
    {
      name: 'third-party-notices',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: noticesFile, source: noticesOf(bundled, build) });
      },
    },
  ];
}

function noticesOf(bundled: Bundled, build: keyof typeof shipped): string {
  const names = bundledNames(bundled);
  const listed: readonly string[] = shipped[build];
  const problems = [
    ...names.filter((name) => !listed.includes(name)).map((name) => `${name} is part of it and not listed`),
    ...listed.filter((name) => !names.includes(name)).map((name) => `${name} is listed and no part of it`),
  ];
  if (problems.length > 0) throw new Error(`What the ${build} ships is not what src/build/shipped.ts says: ${problems.join(', ')}`);
  return writeNotices(bundled, process.cwd());
}
