/** The pocket phone: shows what the simulated network has for one number, and texts from it. */

const $ = (id) => document.getElementById(id);
const log = $('log');
const draft = $('draft');

/** Twilio's words for where a text stands → the phone's. */
const STANDS = {
  receiving: { ticks: 0, words: 'Sending' },
  received: { ticks: 2, words: 'Delivered' },
  queued: { ticks: 0, words: 'On its way' },
  sent: { ticks: 1, words: 'Sent' },
  delivered: { ticks: 2, words: 'Delivered' },
  undelivered: { ticks: 0, words: 'Not delivered' },
  failed: { ticks: 0, words: 'Not delivered' },
};

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});
const days = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/London',
});

const phone = {
  number: localStorage.getItem('number') ?? '+447700900123',
  cursor: 0,
  council: '',
  turn: 0,
  atEnd: true,
};
/** The text being sent and its id: pressing Send again after a failure is the same text, not another. */
let sending = { id: '', body: '', pictures: [] };
/** Files chosen and not yet sent, in base64. */
let pictures = [];

// The network

async function call(path, body) {
  const response = await fetch(`/pocket-phone/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

async function fetchScreen(number, after, wait) {
  const query = new URLSearchParams({ number, after: String(after), ...(wait && { wait: '1' }) });
  const response = await fetch(`/pocket-phone/messages?${query}`);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

/** Waits for news of the chosen number until another one is chosen. */
async function listen() {
  phone.turn += 1;
  const { turn, number } = phone;
  phone.cursor = 0;
  log.replaceChildren();
  let first = true;
  for (let failures = 0; turn === phone.turn; ) {
    try {
      const screen = await fetchScreen(number, phone.cursor, !first);
      if (turn !== phone.turn) return;
      show(screen, first);
      first = false;
      if (failures > 0) say('');
      failures = 0;
    } catch {
      failures += 1;
      if (failures === 2) say('No signal. Trying again…');
      await new Promise((resolve) => setTimeout(resolve, Math.min(failures, 5) * 1000));
    }
    document.body.classList.toggle('no-signal', failures > 0);
  }
}

// The screen

function show({ council, numbers, messages, cursor, cleared }, first) {
  phone.council = council.name;
  $('council').textContent = council.name;
  $('council-number').textContent = national(council.number);
  $('face').textContent = initials(council.name);
  offer(numbers);
  if (cleared) log.replaceChildren();
  // What was there already is shown in silence: only what is new is read out.
  log.setAttribute('aria-live', first ? 'off' : 'polite');
  for (const message of messages) place(message, !first);
  phone.cursor = cursor;
}

function place(message, fresh) {
  const old = document.getElementById(message.sid);
  if (old !== null) {
    old.className = classesOf(message);
    old.querySelector('.meta').replaceWith(metaOf(message));
    return;
  }
  const item = document.createElement('div');
  item.id = message.sid;
  item.className = classesOf(message) + (fresh ? ' fresh' : '');
  item.append(hidden(message.mine ? 'You: ' : `${phone.council}: `), bubbleOf(message), metaOf(message));
  beginDay(message.at);
  log.append(item);
  if (phone.atEnd || message.mine || !fresh) toEnd();
}

function toEnd() {
  log.scrollTop = log.scrollHeight;
}

// Whoever reads the newest goes on seeing it when the keyboard or a long draft takes room away.
log.addEventListener('scroll', () => {
  phone.atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 60;
});
new ResizeObserver(() => phone.atEnd && toEnd()).observe(log);

function beginDay(at) {
  const day = days.format(new Date(at));
  if (log.dataset.day === day && log.childElementCount > 0) return;
  log.dataset.day = day;
  const item = document.createElement('div');
  item.className = 'day';
  item.textContent = day;
  log.append(item);
}

function classesOf({ mine, status }) {
  const stands = /undelivered|failed/.test(status)
    ? ' failed'
    : /received|^delivered/.test(status)
      ? ' delivered'
      : '';
  return `text${mine ? ' mine' : ''}${stands}`;
}

function bubbleOf({ body, pictures: ids = [] }) {
  const bubble = document.createElement('p');
  bubble.className = 'bubble';
  addWords(bubble, body);
  for (const id of ids) {
    const picture = document.createElement('img');
    picture.src = `/pocket-phone/pictures/${id}`;
    picture.alt = 'Picture that cannot be shown';
    picture.addEventListener('load', () => {
      picture.alt = 'Picture';
      if (phone.atEnd) toEnd();
    });
    bubble.append(picture);
  }
  return bubble;
}

/** Text only, never markup; web addresses can be followed. */
function addWords(place, body) {
  for (const [index, part] of body.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/).entries()) {
    if (index % 2 === 0) {
      place.append(part);
      continue;
    }
    const link = document.createElement('a');
    link.href = part;
    link.textContent = part;
    place.append(link);
  }
}

function metaOf({ at, status, segments }) {
  const { ticks, words } = STANDS[status] ?? { ticks: 0, words: status };
  const meta = document.createElement('p');
  meta.className = 'meta';
  const texts = segments > 1 ? ` · ${segments} messages` : '';
  meta.append(`${clock.format(new Date(at))}${texts}${ticks === 0 ? ` · ${words}` : ''}`);
  if (ticks > 0) meta.append(ticksOf(ticks), hidden(words));
  return meta;
}

function ticksOf(count) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 17 11');
  svg.setAttribute('class', 'ticks');
  svg.setAttribute('aria-hidden', 'true');
  const paths = ['M1 6.2 4.2 9.5 10.6 1.6', 'M7.4 8.6 8.3 9.5 15.6 1.6'];
  for (const d of paths.slice(0, count)) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

function hidden(words) {
  const span = document.createElement('span');
  span.className = 'hidden';
  span.textContent = words;
  return span;
}

function say(words) {
  $('notice').textContent = words;
}

/** `+447700900123` → `07700 900123`. */
function national(number) {
  return number.replace(/^\+44(\d{4})(\d{6})$/, '0$1 $2');
}

function initials(name) {
  const capitals = name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .filter((letter) => /[A-Z]/.test(letter));
  return capitals.slice(0, 2).join('') || '?';
}

// Mail

/** Milliseconds between looks. */
const LOOKS = 3000;

/** Where email really goes out, there is nothing to look for. */
async function lookForMail() {
  const response = await fetch('/pocket-phone/mail').catch(() => undefined);
  if (response?.status === 404) return;
  if (response?.ok) {
    showMail((await response.json()).mails);
    $('mail').hidden = false;
  }
  setTimeout(lookForMail, LOOKS);
}

/** Newest first; those shown already stay as they were opened or closed. */
function showMail(mails) {
  $('mail-none').hidden = mails.length > 0;
  for (const mail of mails.toReversed()) {
    if (document.getElementById(`mail ${mail.id}`) === null) $('mails').prepend(itemOf(mail));
  }
}

function itemOf({ id, to, subject, text, at }) {
  const item = document.createElement('li');
  item.id = `mail ${id}`;
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const about = document.createElement('small');
  about.textContent = `To ${to}, ${days.format(new Date(at))} at ${clock.format(new Date(at))}`;
  summary.append(subject, about);
  const words = document.createElement('p');
  addWords(words, text);
  details.append(summary, words);
  item.append(details);
  return item;
}

// Whose phone

function offer(numbers) {
  const known = new Set([...numbers, phone.number]);
  const select = $('number');
  for (const number of known) {
    if ([...select.options].some((option) => option.value === number)) continue;
    select.add(new Option(national(number), number));
  }
  select.value = phone.number;
}

function use(number) {
  phone.number = number;
  localStorage.setItem('number', number);
  offer([]);
  setDraft(sessionStorage.getItem(`draft ${number}`) ?? '');
  say('');
  listen();
}

$('number').addEventListener('change', (event) => use(event.target.value));

$('another').addEventListener('click', () => {
  $('other-wrong').textContent = '';
  $('other').showModal();
  $('other-number').select();
});

$('other-close').addEventListener('click', () => $('other').close());

$('other-form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const typed = $('other-number')
    .value.replace(/[\s()-]/g, '')
    .replace(/^00/, '+')
    .replace(/^0/, '+44');
  try {
    await fetchScreen(typed, 0);
    $('other').close();
    use(typed);
    draft.focus();
  } catch {
    $('other-wrong').textContent = 'Type a phone number, such as 07700 900126.';
    $('other-number').focus();
  }
});

$('clear').addEventListener('click', async () => {
  try {
    await call('clear', { number: phone.number });
    say('This phone is cleared.');
  } catch {
    say('No signal. Try again in a moment.');
  }
});

// Writing

function setDraft(words) {
  draft.value = words;
  drafted();
}

/** As high as its words, up to the limit of the style. */
function fitDraft() {
  draft.style.height = 'auto';
  draft.style.height = `${draft.scrollHeight + 2}px`;
}

let counting;
function drafted() {
  fitDraft();
  sessionStorage.setItem(`draft ${phone.number}`, draft.value);
  clearTimeout(counting);
  counting = setTimeout(count, 60);
}

async function count() {
  const body = draft.value;
  const { encoding, segments, charactersLeft } = await call('segments', { body }).catch(() => ({}));
  if (encoding === undefined || body !== draft.value) return;
  const messages = Math.max(segments, 1);
  const s = (amount) => (amount === 1 ? '' : 's');
  $('room').textContent =
    `${messages} message${s(messages)}, ${charactersLeft} character${s(charactersLeft)} left`;
  $('alphabet').textContent = encoding === 'gsm7' ? 'GSM-7' : 'UCS-2';
  $('alphabet').title =
    encoding === 'gsm7' ? 'Plain letters: 160 to a message' : 'Other signs: only 70 to a message';
  $('counter').classList.toggle('dear', encoding !== 'gsm7' || messages > 1);
}

async function send() {
  const body = draft.value.trim();
  if (body === '' && pictures.length === 0) return draft.focus();
  const { number } = phone;
  if (sending.body !== body || sending.pictures !== pictures) sending = { id: newId(), body, pictures };
  const message = sending;
  say('');
  setDraft('');
  attach([]);
  draft.focus();
  const taken = await call('messages', { ...message, from: number }).catch(() => ({ status: 'failed' }));
  if (taken.status === 'received') {
    if (sending === message) sending = { id: '', body: '', pictures: [] };
    return;
  }
  say('That did not reach the council. Press Send to try again.');
  if (phone.number !== number || draft.value !== '') return;
  setDraft(body);
  attach(message.pictures);
}

// Pictures

/** Along the longer side: phones make pictures about this small before they text them. */
const LONGEST = 1600;

function attach(chosen) {
  pictures = chosen;
  const count = `${chosen.length} picture${chosen.length === 1 ? '' : 's'} to send.`;
  $('attached').replaceChildren(...(chosen.length > 0 ? [count, ' ', removal()] : []));
}

function removal() {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain';
  button.textContent = 'Remove';
  button.addEventListener('click', () => {
    attach([]);
    draft.focus();
  });
  return button;
}

/** In base64. What no browser can open is sent as it is, so that it can be tried what becomes of it. */
async function encoded(file) {
  const small = await smaller(file).catch(() => file);
  const bytes = new Uint8Array(await small.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

async function smaller(file) {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  if (scale === 1) return file;
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width * scale;
  canvas.height = bitmap.height * scale;
  canvas.getContext('2d').drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? file), 'image/jpeg', 0.85));
}

$('attach').addEventListener('click', () => $('picker').click());
$('picker').addEventListener('change', async () => {
  const files = [...$('picker').files];
  $('picker').value = '';
  if (files.length > 0) attach([...pictures, ...(await Promise.all(files.map(encoded)))]);
});

/** randomUUID is only there over https and on localhost; a phone may look at this page over the office network. */
function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

draft.addEventListener('input', drafted);
addEventListener('resize', fitDraft);
draft.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
});

$('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});

for (const chip of document.querySelectorAll('[data-draft]')) {
  chip.addEventListener('click', () => {
    setDraft(chip.dataset.draft);
    draft.focus();
  });
}

function tick() {
  $('clock').textContent = clock.format(new Date());
}

tick();
setInterval(tick, 10_000);
lookForMail();
use(phone.number);
