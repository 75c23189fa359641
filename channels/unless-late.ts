/** Connections that a process which stood still must not write to. */
import type { Agent } from 'node:http';
import type { Socket } from 'node:net';

/** By which the error of a connection that came too late is known: nothing was written to it. */
export const CAME_TOO_LATE = 'CAME_TOO_LATE';

/**
 * A connection that stands only after the request's time, in milliseconds, is over carries nothing. That happens when the process stood
 * still while it connected: going on, it would write the request before it looks at any timer, and by then another
 * replica may have sent the text.
 */
export function unlessLate<Kind extends Agent>(agent: Kind, timeout: number): Kind {
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options, connected) => {
    const began = Date.now();
    const socket = connect(options, connected);
    const look = () => {
      if (Date.now() - began > timeout) socket?.destroy(tooLate());
    };
    (socket as Socket | undefined)?.once('connect', look).once('secureConnect', look);
    return socket;
  };
  return agent;
}

const tooLate = () => Object.assign(new Error('The connection came too late.'), { code: CAME_TOO_LATE });
