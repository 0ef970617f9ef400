import { closeChat, openChat, WebChatMissing } from './chat.js';
import { hideClock, showClock } from './clock.js';
import { showPicker } from './picker.js';
import { pageLanguages, words } from './words.js';

const chat = document.getElementById('chat');
const state = { language: 'zh', people: [], chosen: null };

function firstLanguage() {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem('rectifybot.language');
  return asked in words ? asked : 'zh';
}

function say() {
  const said = words[state.language];
  document.documentElement.lang = pageLanguages[state.language];
  document.title = said.title;
  document.querySelectorAll('[data-word]').forEach(place => { place.textContent = said[place.dataset.word]; });
  document.querySelectorAll('[data-label]').forEach(place => { place.ariaLabel = said[place.dataset.label]; });
  document.querySelectorAll('[data-language]').forEach(button => { button.ariaPressed = String(button.dataset.language === state.language); });
}

function show(templateId) {
  closeChat();
  hideClock();
  chat.replaceChildren(document.getElementById(templateId).content.cloneNode(true));
  document.getElementById('retry')?.addEventListener('click', start);
  say();
}

async function talk() {
  const person = state.people.find(one => one.id === state.chosen);
  document.getElementById('organisation').textContent = person.organisation;
  showPicker(state.people, state.chosen, words[state.language], choose);
  showClock(person, state.language);
  try {
    await openChat(person, state.language, chat, () => show('failed'));
  } catch (fault) {
    show(fault instanceof WebChatMissing ? 'missing' : 'failed');
  }
}

function choose(id) {
  state.chosen = id;
  localStorage.setItem('rectifybot.person', id);
  return talk();
}

async function start() {
  try {
    const answer = await fetch('/api/demo/people');
    state.people = answer.ok ? (await answer.json()).people : [];
  } catch {
    show('failed');
    return;
  }
  if (state.people.length === 0) {
    chat.replaceChildren(Object.assign(document.createElement('p'), { className: 'notice', textContent: words[state.language].nobody }));
    return;
  }
  const remembered = localStorage.getItem('rectifybot.person');
  state.chosen = (state.people.find(person => person.id === remembered) ?? state.people[0]).id;
  await talk();
}

function speak(language) {
  state.language = language;
  localStorage.setItem('rectifybot.language', language);
  const address = new URL(location.href);
  if (address.searchParams.has('lang')) {
    address.searchParams.set('lang', language);
    history.replaceState(null, '', address);
  }
  say();
  if (state.chosen) {
    talk();
  }
}

document.querySelectorAll('[data-language]').forEach(button => button.addEventListener('click', () => speak(button.dataset.language)));
state.language = firstLanguage();
say();
start();
