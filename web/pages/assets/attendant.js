/** The attendant's page: finds permits, marks visits, and keeps those marked without signal until they are sent. */

const KEPT = 'parley-attendant-waiting';
const TRY_AGAIN = 15_000;
const csrf = document.body.dataset.csrf ?? '';
const byId = (id) => document.getElementById(id);

/** Thrown when the server did not answer at all: no signal, or it is away. */
class NoSignal extends Error {}

async function post(path, body) {
  let response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrf },
      body: JSON.stringify(body),
    });
  } catch {
    throw new NoSignal();
  }
  if (response.status >= 500) throw new NoSignal();
  const answer = response.status === 204 ? {} : await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error?.message ?? 'That did not work. Please try again.');
  return answer;
}

/** Elements by text only, so that nothing sent can become markup. */
function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

const clock = (iso) => new Date(iso).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = (iso) =>
  new Date(`${iso}T12:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

const VEHICLES = { van: 'Van', pickup: 'Pickup', trailer: 'Car with a trailer' };

function factsOf(permit) {
  const facts = [
    element('p', permit.registration, 'plate'),
    element('p', `${VEHICLES[permit.vehicle] ?? permit.vehicle}, permit ${permit.code}`),
    element(
      'p',
      `${permit.left} ${permit.left === 1 ? 'visit' : 'visits'} left, until ${day(permit.expiresOn)}`,
    ),
  ];
  if (permit.kind === 'temporary') {
    facts.push(element('p', 'Hired or borrowed: ask to see the hire paper or a note from the owner.'));
  }
  return facts;
}

function show(kind, verdict, ...inside) {
  const card = element('div', undefined, `card ${kind}`);
  card.append(element('p', verdict, 'verdict'), ...inside);
  byId('result').replaceChildren(card);
}

/** One id for as long as the permit is shown: however often it is tapped, it is one visit. */
function markButton(words, typed) {
  const clientId = crypto.randomUUID();
  const button = element('button', words);
  button.type = 'button';
  button.addEventListener('click', () => {
    button.disabled = true;
    void mark({ clientId, typed, at: new Date().toISOString() });
  });
  return button;
}

async function find(typed) {
  show('', 'Looking…');
  try {
    const found = await post('/api/attendant/find', { typed });
    if (found.refusal) return show('stop', 'Do not let in', element('p', found.refusal), ...facts(found));
    if (found.markedAt) return showMarked(found);
    show('go', 'Can come in', ...facts(found), markButton('Mark visit', found.permit.code));
  } catch (error) {
    if (!(error instanceof NoSignal)) return show('stop', 'Sorry', element('p', error.message));
    const words = `I can't check ${typed} now. You can let them in and mark the visit: it is sent when the signal is back.`;
    show('', 'No signal', element('p', words), markButton('Mark visit anyway', typed));
  }
}

const facts = (found) => (found.permit ? factsOf(found.permit) : []);

function showMarked({ permit, markedAt }) {
  show('go', `Visit marked at ${clock(markedAt)}`, ...factsOf(permit));
}

async function mark(visit) {
  try {
    const answer = await post('/api/attendant/visits', visit);
    if (answer.kind === 'refused') {
      show('stop', 'Do not let in', element('p', answer.refusal), ...facts(answer));
    } else showMarked(answer);
  } catch (error) {
    if (!(error instanceof NoSignal)) return show('stop', 'Not marked', element('p', error.message));
    keep([...kept(), visit]);
    show('go', 'Marked, waiting for signal', element('p', `${visit.typed}: kept on this phone.`));
  }
}

function kept() {
  try {
    const read = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

function keep(visits) {
  if (visits.length === 0) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, JSON.stringify(visits));
  const section = byId('waiting');
  section.hidden = visits.length === 0;
  section
    .querySelector('ul')
    .replaceChildren(
      ...visits.map(({ typed, at }) => element('li', `${typed.toUpperCase()} at ${clock(at)}`)),
    );
}

let sending = false;

/** Sends what waits, oldest first. What the server takes or refuses is done with; without signal it is kept. */
async function sendKept() {
  if (sending) return;
  sending = true;
  try {
    for (const visit of kept()) {
      const answer = await post('/api/attendant/visits', visit);
      keep(kept().filter(({ clientId }) => clientId !== visit.clientId));
      if (answer.kind === 'refused') tellLate(visit, answer.refusal);
    }
  } catch {
    // Still no signal, or signed out: it stays, and is tried again.
  } finally {
    sending = false;
  }
}

function tellLate({ typed, at }, refusal) {
  const section = byId('late');
  section.hidden = false;
  section.querySelector('ul').append(element('li', `${typed.toUpperCase()} at ${clock(at)}. ${refusal}`));
}

byId('sign-in')?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { email, password } = Object.fromEntries(new FormData(event.target));
  try {
    await post('/api/staff/sign-in', { email, password });
    location.reload();
  } catch (error) {
    byId('problem').textContent =
      error instanceof NoSignal ? 'There is no signal. Please try again.' : error.message;
  }
});

byId('sign-out')?.addEventListener('click', async () => {
  await post('/api/staff/sign-out', {}).catch(() => undefined);
  location.reload();
});

byId('find')?.addEventListener('submit', (event) => {
  event.preventDefault();
  void find(byId('typed').value.trim());
});

if (byId('find')) {
  keep(kept());
  void sendKept();
  addEventListener('online', () => void sendKept());
  setInterval(() => void sendKept(), TRY_AGAIN);
  // From a permit's QR page: the code is behind the hash, which is never sent.
  const code = decodeURIComponent(location.hash.slice(1));
  if (code) {
    byId('typed').value = code;
    void find(code);
  }
}
