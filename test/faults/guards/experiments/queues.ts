/** The queues, which ring for what stands in the database. */
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { until } from '../../../environment/child.ts';
import { type Experiment, expected } from '../experiment.ts';

export const QUEUES: readonly Experiment[] = [
  {
    guard: 'a reminder is in the queue once',
    breaks: 'the sweeper would fill the queue with the same job over and over',
    remove: { file: 'src/delivery/queues.ts', text: ', jobId: id })', instead: ' })' },
    experiment: async (code, { database, redisUrl, name }) => {
      const queues = await code.queues.openQueues({ database, redisUrl, onError: () => {} });
      const queue = name.replaceAll(' ', '-');
      for (let at = 0; at < 5; at += 1) await queues.add(queue, {}, { id: 'remind-a' });
      const looking = new Queue(queue, { connection: { url: redisUrl } });
      const jobs = await looking.getJobCountByTypes('waiting', 'prioritized', 'delayed');
      await looking.close();
      await queues.close();
      return expected(1, jobs);
    },
  },
  {
    guard: 'a job may be cut short any number of times (maxStalledCount)',
    breaks: 'one whose worker was killed twice would be given up instead of run',
    remove: { file: 'src/delivery/queues.ts', text: '  maxStalledCount: 1_000_000,\n', instead: '' },
    experiment: async (code, { database, redisUrl, name }) => {
      const queue = name.replaceAll(/\W/g, '-');
      const keys = `bull:${queue}`;
      const queues = await code.queues.openQueues({ database, redisUrl, onError: () => {} });
      const client = new Redis(redisUrl);
      await queues.add(queue, {}, { id: 'cut-short' });
      // As two workers left it that were killed while they ran it.
      await client.lmove(`${keys}:wait`, `${keys}:active`, 'LEFT', 'LEFT');
      await client.hset(`${keys}:cut-short`, 'stc', 1);
      await client.sadd(`${keys}:stalled`, 'cut-short');
      let runs = 0;
      queues.work(queue, 1, async () => {
        runs += 1;
      });
      // Run or failed, it is gone.
      await until(async () => {
        if (await client.exists(`${keys}:cut-short`)) throw new Error('It is still there.');
      });
      client.disconnect();
      await queues.close();
      return expected(1, runs);
    },
  },
];
