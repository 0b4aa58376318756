export { whyNotLoaded } from '#words/store/loading';
