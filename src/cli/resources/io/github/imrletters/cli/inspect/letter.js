'use strict';
(() => {
  const letter = document.getElementById('letter');
  const record = document.getElementById('record');
  const dock = document.getElementById('dock');
  const wide = matchMedia('(min-width:761px)');
  const calm = matchMedia('(prefers-reduced-motion:reduce)');
  const words = [...letter.querySelectorAll('[data-f]')];
  const controls = [...record.querySelectorAll('a.fact')];
  const ofFact = new Map();
  const controlOf = new Map();
  let chosen = null;
  let spot = null;

  const numbers = (text) => text ? text.split(' ').map(Number) : [];
  const facts = (word) => numbers(word.dataset.f);
  for (const word of words) {
    for (const fact of facts(word)) {
      (ofFact.get(fact) || ofFact.set(fact, []).get(fact)).push(word);
    }
  }
  for (const control of controls) {
    const fact = Number(control.dataset.n);
    if (control.id || !controlOf.has(fact)) {
      controlOf.set(fact, control);
    }
  }
  const wordsOf = (fact) => ofFact.get(fact) || [];
  const basisOf = (fact) => numbers(controlOf.get(fact).dataset.from).flatMap(wordsOf);

  // Each line as wide as it was printed, whatever font is here.
  const setLines = () => {
    if (!wide.matches) {
      return;
    }
    const lines = [...letter.querySelectorAll('[data-w]')];
    lines.forEach((line) => line.style.transform = '');
    const scales = lines.map((line) => {
      const printed = line.dataset.w / 100 * line.closest('.page').clientWidth;
      const here = line.getBoundingClientRect().width;
      return here > 0 && printed > 0 ? printed / here : 1;
    });
    lines.forEach((line, i) => line.style.transform = `scaleX(${scales[i].toFixed(4)})`);
  };

  const show = (element, block, at) => {
    for (let outer = element.closest('details'); outer; outer = outer.parentElement.closest('details')) {
      outer.open = true;
    }
    element.scrollIntoView({block, behavior: at === 'once' || calm.matches ? 'instant' : 'smooth'});
  };
  const marked = {};
  const mark = (name, elements) => {
    (marked[name] || []).forEach((element) => element.classList.remove(name));
    elements.forEach((element) => element.classList.add(name));
    marked[name] = elements;
  };
  const allControls = (fact) => controls.filter((control) => Number(control.dataset.n) === fact);
  // Browsers refuse to be told of each of many facts that are stepped over.
  let telling = 0;
  const tellAddress = (address) => {
    clearTimeout(telling);
    telling = setTimeout(() => history.replaceState(null, '', address), 150);
  };
  // One stop for the tabulator in each half; arrow keys go on from there.
  const stop = (elements, one) => elements.forEach((element) => {
    if (element === one) {
      element.tabIndex = 0;
    } else if (element.tagName === 'A') {
      element.tabIndex = -1;
    } else {
      element.removeAttribute('tabindex');
    }
  });

  const add = (parent, tag, text, name) => {
    const element = parent.appendChild(document.createElement(tag));
    element.textContent = text;
    if (name) {
      element.className = name;
    }
    return element;
  };
  const button = (parent, text, label, action) => {
    const element = add(parent, 'button', text);
    element.type = 'button';
    if (label) {
      element.setAttribute('aria-label', label);
    }
    element.addEventListener('click', action);
    return element;
  };
  const nameOf = (control) => control.closest('section').dataset.name + ', ' + control.dataset.l.toLowerCase();
  const told = document.createElement('div');
  told.className = 'told';
  const tell = (control) => {
    told.replaceChildren();
    const line = add(told, 'p', '');
    line.setAttribute('role', 'status');
    add(line, 'span', nameOf(control) + ': ', 'name');
    add(line, 'span', control.textContent, 'value');
    const reason = control.dataset.from && control.closest('dd') && control.closest('dd').querySelector('.why');
    if (reason) {
      told.appendChild(reason.cloneNode(true));
    }
    const here = spot ? facts(spot) : [];
    if (here.length > 1) {
      const list = add(told, 'p', 'Also read from these words: ', 'here');
      for (const fact of here) {
        button(list, controlOf.get(fact).dataset.l, null, () => choose(fact, 'dock', spot))
            .setAttribute('aria-pressed', String(fact === chosen));
      }
    }
  };

  // From where a fact was chosen, nothing scrolls: the eye is there.
  const choose = (fact, from, word) => {
    const control = controlOf.get(fact);
    if (!control) {
      return;
    }
    chosen = fact;
    spot = word || wordsOf(fact)[0] || null;
    const lit = wordsOf(fact);
    mark('lit', [...lit, ...allControls(fact)]);
    mark('basis', basisOf(fact));
    controls.forEach((other) => other.removeAttribute('aria-current'));
    allControls(fact).forEach((one) => one.setAttribute('aria-current', 'true'));
    stop(controls, control);
    if (spot) {
      stop(words, spot);
    }
    tell(control);
    tellAddress(control.getAttribute('href'));
    if (from !== 'letter' && from !== 'dock') {
      const first = lit[0] || basisOf(fact)[0];
      if (first) {
        show(first, 'center', from === 'start' ? 'once' : '');
      }
    }
    if (from !== 'record' && wide.matches) {
      show(control, 'nearest', from === 'start' ? 'once' : '');
    }
  };
  const clear = () => {
    chosen = null;
    mark('lit', []);
    mark('basis', []);
    controls.forEach((control) => control.removeAttribute('aria-current'));
    told.replaceChildren();
    add(told, 'p', 'Choose a fact, or words of the letter: the other lights up.'
        + (wide.matches ? ' Arrow keys go from one to the next; Enter goes from words to what holds them.' : ''), 'name');
  };
  // Chosen again, words stand for the next fact that they are in.
  const chooseAt = (word) => {
    const here = facts(word);
    const at = here.indexOf(chosen);
    choose(spot === word && at >= 0 ? here[(at + 1) % here.length] : here[0], 'letter', word);
    word.focus({preventScroll: true});
  };
  const step = (by) => {
    const at = controls.indexOf(controlOf.get(chosen));
    const next = controls[at < 0 ? 0 : Math.min(Math.max(at + by, 0), controls.length - 1)];
    choose(Number(next.dataset.n), 'step');
    return next;
  };

  const byPointer = (hash) => {
    let pointer;
    try {
      pointer = decodeURIComponent(hash.slice(1));
    } catch (malformed) {
      return null;
    }
    return pointer.startsWith('/') ? document.getElementById(pointer) : null;
  };
  const follow = (from) => {
    const control = byPointer(location.hash);
    if (control && control.dataset.n) {
      choose(Number(control.dataset.n), from);
    } else if (control) {
      show(control, 'center');
    }
  };

  letter.addEventListener('click', (event) => {
    const word = event.target.closest('[data-f]');
    if (word && getSelection().isCollapsed) {
      chooseAt(word);
    }
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#/"]');
    if (!link) {
      return;
    }
    event.preventDefault();
    const control = link.dataset.n ? link : byPointer(link.hash);
    if (control && control.dataset.n) {
      choose(Number(control.dataset.n), link === control ? 'record' : 'link');
    }
  });
  const hint = (event) => {
    const word = event.target.closest('[data-f]');
    const control = event.target.closest('a.fact');
    mark('hinted', control ? wordsOf(Number(control.dataset.n)) : word ? [...wordsOf(facts(word)[0]), ...allControls(facts(word)[0])] : []);
  };
  document.addEventListener('mouseover', hint);

  const keys = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -Infinity, End: Infinity};
  record.addEventListener('keydown', (event) => {
    const control = event.target.closest('a.fact');
    if (control && event.key in keys) {
      event.preventDefault();
      const at = controls.indexOf(control) + keys[event.key];
      const next = controls[Math.min(Math.max(at, 0), controls.length - 1)];
      choose(Number(next.dataset.n), 'record');
      stop(controls, next);
      next.focus({preventScroll: true});
      show(next, 'nearest');
    }
  });
  letter.addEventListener('keydown', (event) => {
    const word = event.target.closest('[data-f]');
    if (!word) {
      return;
    }
    if (event.key in keys) {
      event.preventDefault();
      const next = words[Math.min(Math.max(words.indexOf(word) + keys[event.key], 0), words.length - 1)];
      if (next !== word) {
        spot = null;
        chooseAt(next);
        show(next, 'nearest');
      }
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      chooseAt(word);
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      clear();
      tellAddress(location.pathname + location.search);
    }
  });
  addEventListener('hashchange', () => follow('link'));
  wide.addEventListener('change', setLines);

  button(dock, '\u2039', 'Previous fact', () => step(-1));
  button(dock, '\u203A', 'Next fact', () => step(1));
  dock.appendChild(told);
  button(dock, 'In the record', null, () => chosen !== null && show(controlOf.get(chosen), 'center')).className = 'back';
  dock.hidden = false;
  setLines();
  stop(words, words[0]);
  stop(controls, controls[0]);
  if (byPointer(location.hash)) {
    // Behind the browser's own scrolling to the fact's link.
    addEventListener('load', () => requestAnimationFrame(() => follow('start')));
  } else {
    clear();
  }
})();
