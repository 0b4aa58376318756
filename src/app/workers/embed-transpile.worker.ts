import { plainAnswer } from '../../store/plain-answer.ts';
import { answerRequests } from './answer-requests.ts';

// What an embed loads before it is touched: small, so without advice, which the whole worker adds.
answerRequests(plainAnswer);
