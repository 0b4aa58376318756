import { answerRequests } from './answer-requests.ts';

// What an embed loads before it is touched: small, so without what looks inside contents.
answerRequests();
