export { whyNotLoaded } from '#words/loading';
