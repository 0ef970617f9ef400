// One person's conversation in Web Chat. The browser remembers which it was, so a reload finds it again.
import { adaptiveCardsHostConfig, styleOptions } from './look.js';
import { locales } from './words.js';

const lost = [3, 4]; // Direct Line's ConnectionStatus: ExpiredToken, FailedToConnect
const keyOf = person => `rectifybot.conversation.${person.id}`;

let open = null;

export class WebChatMissing extends Error {}

async function tokenFor(person) {
  const answer = await fetch('/api/demo/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person: person.id, conversation: localStorage.getItem(keyOf(person)) ?? undefined }),
  });
  if (!answer.ok) {
    throw new Error(`token: ${answer.status}`);
  }
  return answer.json();
}

function loadWebChat() {
  return window.WebChat ?? new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: '/lib/webchat.js' });
    script.addEventListener('load', () => resolve(window.WebChat));
    script.addEventListener('error', () => reject(new WebChatMissing()));
    document.head.append(script);
  });
}

function connect(WebChat, given, language) {
  return WebChat.createDirectLine({
    domain: `${location.origin}/v3/directline`,
    token: given.token,
    conversationId: given.returning ? given.conversationId : undefined,
    conversationStartProperties: { locale: locales[language] },
  });
}

function render(WebChat, directLine, given, person, language, place) {
  const frame = document.createElement('div');
  frame.className = 'frame';
  place.replaceChildren(frame);
  WebChat.renderWebChat({
    adaptiveCardsHostConfig,
    directLine,
    locale: locales[language],
    nonce: document.querySelector('meta[name=nonce]').content,
    store: WebChat.createStore(),
    styleOptions: styleOptions(person),
    userID: given.userId,
    username: person.name,
  }, frame);
}

export function closeChat() {
  open?.directLine.end();
  open = null;
}

/** Shows the person's conversation; lostConnection is called when it cannot go on without a new token. */
export async function openChat(person, language, place, lostConnection) {
  closeChat();
  const mine = open = { directLine: { end() {} } };
  const WebChat = await loadWebChat();
  const given = await tokenFor(person);
  if (open !== mine) {
    return; // somebody else was chosen meanwhile
  }
  localStorage.setItem(keyOf(person), given.conversationId);
  mine.directLine = connect(WebChat, given, language);
  render(WebChat, mine.directLine, given, person, language, place);
  mine.directLine.connectionStatus$.subscribe(status => {
    if (lost.includes(status) && open === mine) {
      lostConnection();
    }
  });
}
