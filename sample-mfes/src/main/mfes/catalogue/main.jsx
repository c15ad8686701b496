import { createRoot } from 'react-dom/client';
import { CatalogueApp } from './CatalogueApp.jsx';
import { loadSchedule } from './data/schedule.js';

let root;
let schedule;

function mount(ctx) {
  const element = document.getElementById('catalogue');
  if (!window.berth) {
    element.setAttribute('role', 'main');
  }
  schedule = loadSchedule(ctx);
  root = createRoot(element);
  show(ctx);
}

/** A new key makes the router read the address anew, which the shell may have changed. */
function show(ctx) {
  root.render(<CatalogueApp key={location.href} base={ctx.route.base} isAlone={!window.berth} schedule={schedule} />);
}

function unmount() {
  root.unmount();
}

if (window.berth) {
  window.berth.lifecycle({ mount, update: show, unmount });
} else {
  mount({ route: { base: '/catalogue' }, signal: new AbortController().signal });
}
