import { allChecks } from '../../core/all-checks.ts';
import { answerTo } from '../../store/answer.ts';
import { answerRequests } from './answer-requests.ts';

answerRequests((parsed, files) => answerTo(parsed, files, allChecks));
