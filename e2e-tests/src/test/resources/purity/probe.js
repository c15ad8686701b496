// Looks at a page with its own eyes: nothing here comes from the bootstrap, and it runs before it.
(() => {
  const {getOwnPropertyDescriptor, getOwnPropertyNames} = Object;
  const {ownKeys} = Reflect;
  const wait = setTimeout.bind(window);
  const ask = fetch.bind(window);
  const known = new Map();
  let heard = 0;
  window.shell = {heard: () => heard++, sounds: [], streams: [], urls: []};

  const label = (value) => {
    if (value === null || !/object|function/.test(typeof value)) return String(value);
    if (!known.has(value)) known.set(value, `#${known.size}`);
    return known.get(value);
  };
  const describe = (object) => ownKeys(object).map((key) => {
    const slot = getOwnPropertyDescriptor(object, key);
    const what = slot.get || slot.set ? `${label(slot.get)}/${label(slot.set)}` : label(slot.value);
    return `${String(key)}=${what}${slot.enumerable ? 'e' : ''}${slot.configurable ? 'c' : ''}`;
  });
  const objects = () => {
    const all = new Map([['window', window], ['document', document], ['navigator', navigator], ['history', history],
      ['console', console], ['JSON', JSON], ['Math', Math], ['Reflect', Reflect], ['location', location],
      ['root', document.documentElement], ['head', document.head], ['body', document.body]]);
    for (const name of getOwnPropertyNames(window)) {
      const slot = getOwnPropertyDescriptor(window, name);
      if (/^[A-Z]/.test(name) && typeof slot.value === 'function') {
        all.set(name, slot.value);
        if (slot.value.prototype) all.set(`${name}.prototype`, slot.value.prototype);
      }
    }
    return all;
  };
  const handlers = (target) => {
    const set = [];
    for (const name in target) if (/^on/.test(name) && target[name]) set.push(`${name}=${label(target[name])}`);
    return set;
  };
  const sheets = () => [...document.styleSheets].map((sheet) => `${sheet.cssRules.length}${sheet.disabled}`);
  const databases = () => new Promise((done) => {
    const request = indexedDB.deleteDatabase('leaked');
    request.onsuccess = () => done('closed');
    request.onblocked = () => done('open');
  });

  shell.look = async () => {
    for (const type of ['resize', 'scroll', 'touchmove', 'hashchange', 'keyup', 'storage', 'focus', 'message', 'error']) {
      dispatchEvent(new Event(type));
    }
    for (const type of ['click', 'keydown', 'pointerdown', 'visibilitychange', 'input', 'focus']) {
      for (const node of document.querySelectorAll('html, head, body, header, header a, main')) {
        node.dispatchEvent(new Event(type));
      }
      document.dispatchEvent(new Event(type));
    }
    heard = 0;
    await new Promise((done) => wait(done, 70));
    const view = {};
    for (const [name, object] of objects()) view[name] = describe(object).sort();
    view.handlers = [window, document, document.body, document.documentElement].flatMap(handlers);
    view.html = [document.documentElement.outerHTML, document.title];
    view.styles = [...sheets(), document.adoptedStyleSheets.length, document.fonts.size];
    view.states = [document.designMode, getSelection().rangeCount, history.scrollRestoration, window.name,
      navigator.mediaSession.metadata && 'media'];
    view.animations = [document.getAnimations().length];
    view.heard = [heard];
    view.locks = (await navigator.locks.query()).held.map((lock) => lock.name);
    view.databases = [await databases()];
    view.sounds = shell.sounds.splice(0).map((sound) => sound.state).filter((state) => state !== 'closed');
    view.streams = shell.streams.splice(0).flatMap((stream) => stream.getTracks())
        .map((track) => track.readyState).filter((state) => state !== 'ended');
    view.urls = (await Promise.all(shell.urls.splice(0).map((url) => ask(url).then(() => url, () => 0)))).filter(Boolean);
    return view;
  };
})();
