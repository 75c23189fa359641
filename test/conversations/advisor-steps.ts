/** What an advisor does in a transcript, done through the desk itself. */
import type { Core, Speaker } from '../../src/composition/core.ts';
import type { TranscriptEntry } from '../../src/conversation/message.ts';
import { lendTo, reply } from '../../src/desk/advise.ts';
import { tellThoseWaiting } from '../../src/desk/closing-time.ts';
import { Newsroom } from '../../src/desk/news.ts';
import { transfer } from '../../src/desk/pass-on.ts';
import type { DeskPorts } from '../../src/desk/ports.ts';
import { close, take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { findLive } from '../../src/store/handovers.ts';
import { readTranscriptById } from '../../src/store/transcript.ts';
import type { Step } from './transcript-file.ts';

const SAM: Member = {
  id: 'advisor-sam',
  email: 'sam@fernley.example',
  name: 'Sam Okafor',
  roles: ['advisor'],
};

type Deed = Extract<Step, { advisor: unknown }>['advisor'];
type OfOne = Exclude<Deed, { goesHome: true }>;

/** Resolves to what the resident sees of each deed. */
export function advisorSteps(
  core: Core,
  speaker: Speaker,
): (deed: Deed) => Promise<readonly TranscriptEntry[]> {
  const desk: DeskPorts = {
    database: core.database,
    conversations: core.conversations,
    clock: core.clock,
    settings: core.settings.desk,
    teams: core.teams,
    lend: core.lend,
    topics: () => [],
    world: () => core.content.current().world,
    limitsOf: (channel) => core.channels.named(channel).limits,
    delivers: () => false,
    news: new Newsroom('test'),
    said: () => {},
  };
  let count = 0;
  return async (deed) => {
    const conversation = await speaker.conversation();
    if ('goesHome' in deed) return heardOfClosing(desk, conversation);
    const handover = await findLive(core.database.db, conversation);
    if (!handover) throw new Error('nobody waits for an advisor');
    const outcome = await act(desk, handover.id, deed);
    if (outcome.kind !== 'done') throw new Error(`the desk says ${outcome.kind}`);
    return outcome.entries;
  };

  async function heardOfClosing(ports: DeskPorts, conversation: string) {
    const before = (await readTranscriptById(core.database.db, conversation)).length;
    await tellThoseWaiting(ports, [{ id: SAM.id, teams: [] }], (error) => {
      throw error;
    });
    return (await readTranscriptById(core.database.db, conversation)).slice(before);
  }

  function act(ports: DeskPorts, id: string, deed: OfOne) {
    if ('takes' in deed) return take(ports, id, SAM);
    if ('closes' in deed) return close(ports, id, SAM);
    if ('starts' in deed) return lendTo(ports, id, SAM, deed.starts);
    if ('passesTo' in deed) return transfer(ports, id, SAM, { kind: 'team', team: deed.passesTo });
    count += 1;
    return reply(ports, id, SAM, { clientId: `client-${count}`, text: deed.says });
  }
}
