import { readBriefly } from '../../core/yaml/read-briefly.ts';
import { plainAnswer } from '../../store/plain-answer.ts';
import { answerRequests } from './answer-requests.ts';

// What an embed loads before it is touched: small, so without advice and the causes of texts that are not YAML, which the whole worker adds.
answerRequests((text, files) => plainAnswer(readBriefly(text), files));
