// Who the visitor is: a list beside the conversation, or a select where the page is narrow.
const order = ['official', 'coordinator', 'leader', 'inspector'];

function groups(people, words) {
  const roles = [...order, ...new Set(people.map(person => person.role).filter(role => !order.includes(role)))];
  return roles
    .map(role => ({ title: words.roles[role] ?? role, people: people.filter(person => person.role === role) }))
    .filter(group => group.people.length > 0);
}

function element(name, properties, children = []) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// The second line tells people of the same name apart: by office, and by organisation where there are several.
function detail(person, several) {
  return [person.office === person.name ? null : person.office, several || !person.office ? person.organisation : null].filter(Boolean).join(' · ');
}

function button(person, chosen, several, choose) {
  const made = element('button', { type: 'button' }, [
    element('span', { className: 'avatar', textContent: person.name.slice(0, 1), ariaHidden: 'true' }),
    element('span', { className: 'who' }, [
      element('span', { className: 'name', textContent: person.name }),
      element('span', { className: 'office', textContent: detail(person, several) }),
    ]),
  ]);
  made.dataset.person = person.id;
  if (person.id === chosen) {
    made.setAttribute('aria-current', 'true');
  }
  made.addEventListener('click', () => choose(person.id));
  return made;
}

function list(group, chosen, several, choose) {
  return element('section', {}, [
    element('h2', { textContent: group.title }),
    element('ul', {}, group.people.map(person => element('li', {}, [button(person, chosen, several, choose)]))),
  ]);
}

function options(group, several) {
  return element('optgroup', { label: group.title }, group.people.map(person => element('option', {
    value: person.id,
    textContent: detail(person, several) ? `${person.name}（${detail(person, several)}）` : person.name,
  })));
}

export function showPicker(people, chosen, words, choose) {
  const nav = document.getElementById('people');
  const select = document.getElementById('person');
  const had = document.activeElement?.dataset?.person;
  const all = groups(people, words);
  const several = new Set(people.map(person => person.organisation)).size > 1;
  nav.replaceChildren(...all.map(group => list(group, chosen, several, choose)));
  select.replaceChildren(...all.map(group => options(group, several)));
  select.value = chosen;
  select.onchange = () => choose(select.value);
  // The list is made anew: who moved through it by keyboard stays where they were.
  [...nav.querySelectorAll('button')].find(made => made.dataset.person === had)?.focus();
}
