import { doHosts, type HostsJob } from '../../hosts/hosts-job.ts';
import { workerScope } from './worker-scope.ts';

workerScope.addEventListener('message', ({ data }: MessageEvent<HostsJob>) => workerScope.postMessage(doHosts(data)));
