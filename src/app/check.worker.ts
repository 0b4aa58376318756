import { furtherChecks } from '../core/further-checks.ts';
import { answerRequests } from './answer-requests.ts';

answerRequests(furtherChecks);
