/**
 * `npm run bench:load -- texts|turns|chats|broadcast|history`: what Parley bears on two cores that it shares with
 * Postgres, Redis and what makes the load. With --write the figures go into docs/load.md.
 */
import { machine } from '../machine.ts';
import { replaceBetween } from '../replace-between.ts';
import { measureBroadcast } from './broadcast.ts';
import { measureChats } from './chats.ts';
import { measureHistory } from './history.ts';
import { measureTexts } from './texts.ts';
import { measureTurns } from './turns.ts';

const MEASURES: Readonly<Record<string, () => Promise<string>>> = {
  texts: measureTexts,
  turns: measureTurns,
  chats: measureChats,
  broadcast: measureBroadcast,
  history: measureHistory,
};

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = asked.find((name) => !MEASURES[name]);
if (unknown !== undefined || asked.length === 0) {
  console.error(`Say which: ${Object.keys(MEASURES).join(', ')}.`);
  process.exit(1);
}
for (const name of asked) {
  const { processor, memoryGb, node } = machine();
  const figures = await MEASURES[name]?.();
  const text = `${figures}\n\n${processor}, ${memoryGb} GB, Node ${node}.`;
  console.log(`${name}\n\n${text}\n`);
  if (process.argv.includes('--write')) await replaceBetween('docs/load.md', name, text);
}
process.exit();
