import { allChecks } from '../core/all-checks.ts';
import { answerRequests } from './answer-requests.ts';

answerRequests(allChecks);
