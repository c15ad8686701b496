// A user who does not wait. Runs in the shell, beside the bootstrap.
window.visits = (() => {
  const problems = [];
  const counts = { mounted: 0, unmounted: 0, shown: {} };
  let present = '';
  let held = false;
  let pending = [];

  /** What the hooks of the micro-frontends tell. */
  const hooks = {
    mounted(name) {
      if (present) problems.push(`${name} mounts while ${present} is there`);
      present = name;
      counts.mounted++;
    },
    unmounted(name) {
      if (present !== name) problems.push(`${name} unmounts while ${present || 'nobody'} is there`);
      present = '';
      counts.unmounted++;
    },
    mayLeave: () => !held,
  };

  const random = seed => () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let bits = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };

  const watch = promise => pending.push(Promise.resolve(promise).catch(() => {}));
  const go = (url, options) => watch(berth.navigate(url, options));
  const traverse = way => {
    const { committed, finished } = navigation[way]();
    committed.catch(() => {});
    watch(finished);
  };
  const click = times => url => {
    const link = document.querySelector(`header a[href="${url}"]`);
    for (let i = 0; link && i < times; i++) link.click();
  };
  // Timers that run on whoever is there: those of a page go with it.
  const later = setTimeout.bind(window);
  const pause = millis => new Promise(done => later(done, millis));

  const urls = ['/', '/hooks', '/hooks/more', '/slow/1', '/slow/2', '/plain', '/gone', '/stuck',
    '/club', '/old', '/nowhere'];
  const moves = [
    (url) => go(url),
    (url) => go(url),
    (url) => go(url, { replace: true }),
    click(1),
    click(2),
    () => traverse('back'),
    () => traverse('back'),
    () => traverse('forward'),
    (url) => history.pushState(null, '', url),
    () => watch(berth.session.signIn({ token: 'secret' })),
    () => watch(berth.session.signOut()),
    () => { held = true; },
    () => { held = false; },
    () => { held = false; },
  ];

  /** Known here by itself, and not from the code under test. */
  const wanted = () => {
    const first = location.pathname.split('/')[1];
    const member = berth.session.status === 'authenticated';
    const names = { '': 'Home', hooks: 'Hooks', slow: 'Slow', plain: 'Plain', gone: 'Sorry', stuck: 'Sorry',
      club: member ? 'Club' : 'nothing: a stranger is sent away' };
    return names[first] || 'Lost';
  };
  const shown = () => [...document.querySelectorAll('[data-berth-outlet] h1')]
    .map(head => head.textContent).join(' and ');
  const isBusy = () => document.querySelector('[aria-busy]');
  const isRight = () => !isBusy() && shown() === wanted()
    && present === ({ Hooks: 'hooks', Slow: 'slow' }[shown()] || '');

  const rest = async (step) => {
    await Promise.all(pending);
    pending = [];
    for (let i = 0; i < 500 && !isRight(); i++) await pause(10);
    if (!isRight()) {
      problems.push(`after step ${step}: ${location.pathname} shows ${shown()}, mounted ${present},`
        + ` wanted ${wanted()}, busy ${!!isBusy()}`);
    }
    counts.shown[shown()] = (counts.shown[shown()] || 0) + 1;
  };

  const live = async (seed, steps) => {
    const chance = random(seed);
    const any = list => list[Math.floor(chance() * list.length)];
    for (let step = 1; step <= steps && !problems.length; step++) {
      any(moves)(any(urls));
      await any([null, null, pause(0), pause(3), pause(12)]);
      if (step % 40 === 0) {
        held = false;
        await rest(step);
      }
    }
    await rest(steps);
    return { problems, ...counts };
  };

  return { ...hooks, live };
})();
