import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { rolldown, type Plugin as BundlerPlugin } from 'rolldown';
import type { Plugin } from 'vite';

const schemaFile = 'schemas/embed/messages-1.json';
const prefix = 'virtual:validate/';

/**
 * The checks of the messages between embed and page, as code: `virtual:validate/hostMessage` is what Ajv
 * makes of that part of the schema. Made at build time, for Ajv itself is large and needs `eval`.
 */
export function messageValidators(): Plugin {
  return {
    name: 'message-validators',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      return validatorOf(id.slice(prefix.length + 1));
    },
  };
}

/** The part of the schema whose failures are told to someone: a page learns what was wrong with its message. */
const toldPart = 'hostMessage';

function validatorOf(part: string): string {
  const isTold = part === toldPart;
  const ajv = new Ajv2020({
    code: { source: true, esm: true },
    discriminator: true,
    strictTypes: false, // an id is a string or a number
    strictRequired: false, // which property a file must have is said apart from what it may be
    // oxlint-disable-next-line typescript/no-deprecated -- nothing takes its place
    unicode: false, // counts UTF-16 units, as the texts are measured everywhere else
    messages: isTold,
    logger: false, // it would call that option deprecated
  });
  // The schema's shape is what Ajv checks first. Its words are for readers: Ajv would put them into the code.
  ajv.addSchema(
    JSON.parse(readFileSync(schemaFile, 'utf8'), (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ) as object,
    schemaFile,
  );
  const validate = ajv.getSchema(`${schemaFile}#/$defs/${part}`);
  if (!validate) throw new Error(`${schemaFile} has no part ${part}`);
  const code = standalone(ajv, validate);
  // What is told of a mistake (`follow-host.ts`) has neither where in the schema the check stands nor the limits, which the message names;
  // of what an embed says, nothing is told.
  return isTold
    ? code.replace(/schemaPath:"[^"]*",/g, '').replace(/params:\{(?!additionalProperty|allowedValues)[^{}]*\}/g, 'params:{}')
    : code.replace(/\{instancePath:[^{}]*params:\{[^{}]*\}[^{}]*\}/g, '{}');
}

/** Scripts for pages of others, by their entries. */
const scripts = ['bunsen-editor', 'bunsen-docs'];

/**
 * The web component, and the script for documentation sites, each as one script that imports nothing and needs no module
 * loader: any page of any origin can name it. `plugins` find their words and note what they are made of.
 */
export function hostScripts(plugins: readonly BundlerPlugin[]): Plugin {
  return {
    name: 'host-scripts',
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const name of scripts) this.emitFile({ type: 'asset', fileName: `${name}.js`, source: await bundleScript(name, plugins) });
    },
    configureServer({ middlewares }) {
      for (const name of scripts) {
        middlewares.use(`/${name}.js`, (_request, response, next) => {
          bundleScript(name, plugins).then((code) => response.setHeader('Content-Type', 'text/javascript').end(code), next);
        });
      }
    },
  };
}

async function bundleScript(name: string, plugins: readonly BundlerPlugin[]): Promise<string> {
  const bundle = await rolldown({
    input: `src/app/${name}.ts`,
    plugins: [messageValidators(), ...plugins],
    platform: 'browser',
    transform: { target: 'es2022' },
  });
  const {
    output: [chunk, ...others],
  } = await bundle.generate({ format: 'iife', minify: true, comments: { annotation: false } });
  await bundle.close();
  if (others.length > 0) throw new Error(`${name}.js must be one file`);
  return chunk.code;
}
