export { isDataUrl, unpackDataUrl, describeUrl, hexLines } from '../../../values/data-url.ts';
