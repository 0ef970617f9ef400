// The demo's clock: the rectification office looks at another day, and ledger and reminders go by it.
import { pageLanguages, words } from './words.js';

const strip = document.getElementById('clock');
const now = document.getElementById('clock-now');
const stops = document.getElementById('clock-stop');
const field = document.getElementById('clock-day');
const said = document.getElementById('clock-said');

const long = { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' };
const short = { month: 'short', day: 'numeric', weekday: 'short' };
const bare = { month: 'short', day: 'numeric' };

let shown = null; // for whom, and in which language

// Days come as yyyy-MM-dd of the organisation's zone, and are never moved into the reader's.
function written(day, form) {
  return new Intl.DateTimeFormat(pageLanguages[shown.language], { ...form, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

function option(stop) {
  return Object.assign(document.createElement('option'), {
    value: stop.day,
    textContent: words[shown.language].clockStop(written(stop.day, short), written(stop.deadline, bare), stop.left),
  });
}

function render(time) {
  const phrases = words[shown.language];
  const today = time.now.slice(0, 10);
  strip.classList.toggle('moved', time.moved);
  strip.hidden = false;
  now.textContent = phrases.clockNow(written(today, long), time.moved);
  stops.replaceChildren(new Option(time.stops.length > 0 ? phrases.clockChoose : phrases.clockNone, ''), ...time.stops.map(stop => option(stop)));
  field.value = today;
}

async function ask(address, request) {
  const answer = await fetch(address, request);
  if (!answer.ok) {
    throw new Error(`clock: ${answer.status}`);
  }
  return answer.json();
}

async function move(day) {
  const mine = shown;
  said.textContent = ''; // the same sentence twice is told twice
  try {
    const time = await ask('/api/demo/clock', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ person: mine.person.id, day }),
    });
    if (shown === mine) {
      const phrases = words[mine.language];
      render(time);
      said.textContent = day ? phrases.clockMoved(written(time.now.slice(0, 10), long), time.now.slice(11, 16)) : phrases.clockReset;
    }
  } catch {
    if (shown === mine) {
      said.textContent = words[mine.language].clockFailed;
    }
  }
}

export function hideClock() {
  shown = null;
  strip.hidden = true;
}

/** Shows the clock to whom may move it. */
export async function showClock(person, language) {
  const mine = shown = { person, language };
  said.textContent = '';
  if (person.role !== 'coordinator') {
    hideClock();
    return;
  }
  try {
    const time = await ask(`/api/demo/clock?person=${encodeURIComponent(person.id)}`);
    if (shown === mine) {
      render(time);
    }
  } catch {
    if (shown === mine) {
      hideClock(); // the conversation beside it says that there is no connection
    }
  }
}

stops.addEventListener('change', () => { field.value = stops.value || field.value; });
field.addEventListener('input', () => { stops.value = [...stops.options].some(one => one.value === field.value) ? field.value : ''; });
strip.addEventListener('submit', event => {
  event.preventDefault();
  move(field.value);
});
document.getElementById('clock-back').addEventListener('click', () => move(null));
