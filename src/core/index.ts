/**
 * What the npm package offers: Butane's translation, in browsers and in Node alike.
 * Nothing here needs a DOM, a file system or a network.
 */
export { advise } from './advice.ts';
export * from './translation.ts';
