import { allChecks } from '../../core/all-checks.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { answerTo } from '../../store/answer.ts';
import { answerRequests } from './answer-requests.ts';

answerRequests((text, files) => answerTo(parseText(text), files, allChecks));
