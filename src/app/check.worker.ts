import { checkContents } from '../core/check-contents.ts';
import { answerRequests } from './answer-requests.ts';

answerRequests(checkContents);
