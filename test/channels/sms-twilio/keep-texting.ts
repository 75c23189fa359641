/** Adds texts to a message log without end and prints each one's id once it is kept. Ended by kill -9. */
import { MessageLog } from '../../../channels/sms-twilio/simulator/message-log.ts';

const log = new MessageLog(process.argv[2] ?? '', () => new Date());
for (let index = 0; ; index += 1) {
  const sid = `SM${index}`;
  log.add({
    sid,
    direction: 'inbound',
    from: '+447700900123',
    to: '+447700900100',
    body: 'x',
    status: 'received',
  });
  process.stdout.write(`${sid}\n`);
  if (index % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
}
