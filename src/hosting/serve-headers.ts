import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { headersFor } from './headers.ts';
import { netlifyHeaders } from './netlify.ts';

/** Serves the built app in `vite preview` with the headers that it should have everywhere, and puts them beside it for hosts that read `_headers`. */
export function serveHeaders(): Plugin {
  return {
    name: 'serve-headers',
    apply: (_config, { command, isPreview }) => command === 'build' || isPreview === true,
    generateBundle() {
      if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName: '_headers', source: netlifyHeaders() });
    },
    configurePreviewServer({
      middlewares,
      config: {
        root,
        build: { outDir },
      },
    }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
        // A missing file must not be cached for a year.
        if (existsSync(join(root, outDir, path)))
          for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
        next();
      });
    },
  };
}
