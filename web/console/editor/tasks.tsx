/** What waits for an editor: to approve, to look at again, proposed by advisors. */
import { useState } from 'react';
import { useFetched } from '../desk/use-fetched.ts';
import { linkTo } from '../router.ts';
import { type Task, tasksSchema } from './wire.ts';
import { dayWords, ownerName, pathOf } from './words.ts';

const KINDS: Readonly<Record<string, string>> = {
  'to-approve': 'To approve',
  'review-due': 'Review due',
  proposal: 'Proposed',
};

/** As many as are shown at first. */
const FEW = 4;

export function Tasks() {
  const { fetched } = useFetched(tasksSchema, '/api/editor/tasks');
  const [all, setAll] = useState(false);
  const tasks = fetched?.tasks ?? [];
  if (tasks.length === 0) return null;
  return (
    <section className="tasks" aria-labelledby="tasks-title">
      <h2 id="tasks-title">
        To do <span className="count">{tasks.length}</span>
      </h2>
      <ul>
        {tasks.slice(0, all ? tasks.length : FEW).map((task) => (
          <li key={`${task.kind} ${task.id ?? ''} ${task.item?.kind} ${task.item?.id}`}>
            <span className={task.kind === 'to-approve' ? 'tag tag-waiting' : 'tag'}>
              {KINDS[task.kind] ?? task.kind}
            </span>
            <a {...linkTo({ page: 'work', path: taskPath(task) })}>{task.title}</a>
            <span className="muted">
              {task.owner !== undefined && `${ownerName(task.owner)}, `}since {dayWords(task.since)}
            </span>
          </li>
        ))}
      </ul>
      {tasks.length > FEW && (
        <button type="button" className="button button-second button-small" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${tasks.length}`}
        </button>
      )}
    </section>
  );
}

/** What advisors propose is looked at among the questions that failed. */
function taskPath({ kind, item }: Task): string {
  if (kind === 'proposal' || item === undefined) return '/editor/unanswered';
  return pathOf(item.kind, item.id, kind === 'to-approve' ? 'check' : undefined);
}
