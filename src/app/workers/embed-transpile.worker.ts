import { transpileBy } from '../../core/transpile-parsed.ts';
import { encodeBy, type EncodeContents } from '../../core/translate/data-url.ts';
import { readBriefly } from '../../core/yaml/read-briefly.ts';
import { plainAnswer, type Answer } from '../../store/plain-answer.ts';
import { answerRequests } from './answer-requests.ts';

// What an embed loads before it is touched: small, so without advice, the causes of texts that are not YAML, and gzip, which the whole worker has.
answerRequests((text, files) => {
  try {
    return plainAnswer((parsed, options) => transpileBy(encode, parsed, options), readBriefly(text), files);
  } catch (error) {
    if (error === needsGzip) return elsewhere;
    throw error;
  }
});

const needsGzip = new Error('gzip is in the whole worker');
const elsewhere: Answer = { output: undefined, error: undefined, entries: [], advice: [], elsewhere: true };

const refuse = (): never => {
  throw needsGzip;
};
const encode: EncodeContents = (...given) => encodeBy(refuse, ...given);
