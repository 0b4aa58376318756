import { contentsChecks } from '../core/contents-checks.ts';
import { answerRequests } from './answer-requests.ts';

answerRequests(contentsChecks);
