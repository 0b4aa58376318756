import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './e2e/support/chromium.mjs';
import { chunkNames } from './src/build/chunks.ts';
import { noticesFile } from './src/build/notices.ts';
import { schemaHome } from './src/core/spec/schema-home.ts';
import { appNotices } from './src/build/third-party-notices.ts';
import { workerFolders } from './src/hosting/headers.ts';
import { pagePolicy } from './src/hosting/policy.ts';
import { serveHeaders } from './src/hosting/serve-headers.ts';
import { earlyPage } from './vite.early.ts';
import { advicePage } from './vite.advice.ts';
import { embeddingPage, guidePage } from './vite.guide.ts';
import { kitWords, languageOf, manifestWords, pageWords, wordsIn } from './vite.languages.ts';
import { allLanguages, folderBetween, rootLanguage, type Language } from './src/words/languages.ts';
import { messageValidators, hostScripts } from './vite.embed.ts';
import { earlyMain, lateStyles, plainPageStyle, startWatch } from './vite.start.ts';
import { leanPatternFly } from './vite.styles.ts';
import { threads } from './vite.threads.ts';

/** Puts the policy into the built pages. Not in dev: React's refresh is an inline script there. */
function contentSecurityPolicyMeta(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: (_, { path }) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy(path.slice(1)) },
        injectTo: 'head-prepend', // a policy holds only for what comes after it
      },
    ],
  };
}

/**
 * Puts the JSON Schemas beside the built pages, and beside those of another language the one that the guide to embedding leads to. In
 * dev they are served from the root as they are.
 */
function schemas(folder: string): Plugin {
  return {
    name: 'schemas',
    apply: 'build',
    generateBundle() {
      const wanted = folder === '' ? 'schemas/' : 'schemas/embed/';
      for (const path of readdirSync('schemas', { recursive: true, encoding: 'utf8' })) {
        const fileName = `schemas/${path.replaceAll('\\', '/')}`;
        if (fileName.endsWith('.json') && fileName.startsWith(wanted))
          this.emitFile({ type: 'asset', fileName, source: withAddress(fileName, readFileSync(fileName, 'utf8')) });
      }
    },
  };
}

/** The catalogue of schemas leads to where they are served, as far as whoever builds it has said where that is. */
function withAddress(fileName: string, text: string): string {
  const { BUNSEN_ADDRESS: address } = process.env;
  if (address === undefined || fileName !== 'schemas/catalog.json') return text;
  if (!/^https:\/\/.*\/$/.test(address)) throw new Error('BUNSEN_ADDRESS is an address with https that ends in a slash');
  return text.replaceAll(schemaHome, `${address}schemas/`);
}

const executablePath = findChromium();

const notices = appNotices();

/** Makes the app installable and keeps all of it for use without network. The page registers the worker itself (src/app/offline.ts). */
const offline = (language: Language) =>
  VitePWA({
    injectRegister: false,
    registerType: 'prompt', // a release never takes a page away: it waits until the user says so
    manifest: {
      ...manifestWords(language),
      short_name: 'Bunsen',
      lang: language,
      theme_color: '#ffffff',
      background_color: '#ffffff',
      categories: ['developer', 'utilities'],
      icons: [
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    // The service worker is our own: it keeps what the pages of a former release may still load.
    strategies: 'injectManifest',
    srcDir: 'src/app',
    filename: 'sw.ts',
    injectManifest: {
      buildPlugins: { vite: [notices.inServiceWorker] },
      rollupFormat: 'iife', // a classic script, as every browser takes it
      globPatterns: ['**/*.{html,js,css,svg,png,webp,ttf}', 'schemas/embed/*.json', noticesFile],
      globIgnores: ['lib/**', 'cli/**', 'bench/**', ...[...allLanguages, 'pseudo'].map((other) => `${other}/**`)],
      maximumFileSizeToCacheInBytes: 8_000_000, // Monaco is one file
      // Names with a hash never change; what the browser has of them already is right.
      dontCacheBustURLsMatching: /^assets\//,
    },
  });

/** How tests without a screen run: with none of what builds pages, which they would load and never use. */
const withoutScreen = {
  environment: 'node',
  isolate: false, // no test leaves anything behind, and loading the modules anew for each file takes a third of the time
  maxWorkers: '100%', // one is left free by default, which is half of a small machine
  testTimeout: 60_000, // a machine that does other things as well may take long; no test is about time
} as const;

export default defineConfig(({ mode }) => {
  const language = languageOf(mode);
  const words = wordsIn(mode);
  const folder = mode === 'pseudo' ? mode : folderBetween(rootLanguage, language);
  return {
    base: './', // the app runs from any folder of any host
    appType: 'mpa', // an address that is no page's is an error, not the app
    plugins: [
      react(),
      leanPatternFly(),
      plainPageStyle(),
      startWatch(),
      earlyMain(),
      earlyPage([words, kitWords(mode)]),
      lateStyles(),
      contentSecurityPolicyMeta(),
      serveHeaders(),
      schemas(folder),
      words,
      kitWords(mode),
      pageWords(mode),
      advicePage(words),
      guidePage(language),
      embeddingPage(language),
      messageValidators(),
      hostScripts([words, notices.inComponent]),
      offline(language),
      ...notices.plugins,
    ],
    worker: {
      format: 'es',
      plugins: () => [words, notices.inWorkers],
      rolldownOptions: {
        output: {
          comments: { annotation: false }, // notes for a bundler, and there is none after this
          entryFileNames: ({ name }) => `${name === 'fetch-config.worker' ? workerFolders.fetch : workerFolders.closed}[name]-[hash].js`,
        },
      },
    },
    build: {
      outDir: folder === '' ? 'dist' : `dist/${folder}`,
      target: 'es2022',
      rolldownOptions: {
        input: ['index.html', 'embed.html', 'embedding.html', 'advice.html', 'guide.html'],
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false, // the chunks of a group would take from those of others
            groups: [
              { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
              { name: chunkNames() },
              { name: 'icons', test: /react-icons/ },
            ],
          },
        },
      },
      modulePreload: {
        polyfill: false,
        // What an embed loads once it is touched would be named in what it loads before: two hundred names, which pack badly.
        resolveDependencies: (file, needed, { hostId }) =>
          /^assets\/embed-[^/]*\.js$/.test(hostId) ? needed.filter((name) => name === file || name.endsWith('.css')) : needed,
      },
      chunkSizeWarningLimit: 4000, // Monaco is one lazy chunk; size-limit holds the sizes that matter
    },
    test: {
      projects: [
        {
          plugins: [messageValidators()],
          test: {
            ...withoutScreen,
            name: 'unit',
            pool: threads,
            include: ['{src,e2e}/**/*.test.ts'],
            exclude: ['src/**/*.{conformance,package,process}.test.ts'],
            setupFiles: ['src/core/testing/equal-bytes.ts', 'src/core/testing/tries.ts'],
          },
        },
        // Unit tests of what belongs to a process, such as the folder that it is in.
        {
          test: {
            ...withoutScreen,
            name: 'process',
            include: ['src/**/*.process.test.ts'],
          },
        },
        {
          test: {
            ...withoutScreen,
            name: 'conformance',
            include: ['src/{core,convert}/**/*.conformance.test.ts'],
          },
        },
        // Parts of the screen by themselves, where a journey through the whole app is too coarse.
        {
          extends: true,
          optimizeDeps: { entries: ['src/ui/**/*.tsx'], include: ['vitest-browser-react'] }, // found while tests run, they would start anew
          test: {
            name: 'browser',
            isolate: true, // a page of its own, which is empty at first
            maxWorkers: '100%',
            include: ['src/**/*.browser.test.tsx'],
            testTimeout: 20_000,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: {
                  ...(executablePath && { executablePath }),
                  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
                },
                contextOptions: { reducedMotion: 'reduce' },
              }),
              instances: [{ browser: 'chromium' }],
              viewport: { width: 1200, height: 800 },
            },
          },
        },
        {
          test: {
            ...withoutScreen,
            name: 'package',
            include: ['src/{cli,hosting}/*.package.test.ts'],
          },
        },
      ],
    },
  };
});
