import { loadMatch } from './match.js';
import { clearPage, showFailure, showPage } from './page.js';

const FIRST_MATCH = 'harbour-northgate';

function root() {
  return document.getElementById('player');
}

async function mount(ctx) {
  if (!window.berth) {
    root().setAttribute('role', 'main');
  }
  await showMatch(ctx);
}

async function showMatch({ route, signal }) {
  try {
    showPage(root(), await loadMatch(route.params.id, signal));
  } catch (failure) {
    if (!signal.aborted) {
      showFailure(root(), failure);
    }
  }
}

function unmount() {
  clearPage(root());
}

if (window.berth) {
  window.berth.lifecycle({ mount, update: showMatch, unmount });
} else {
  // Alone, the match is named by the fragment: #calder-orla
  const id = location.hash.slice(1) || FIRST_MATCH;
  mount({ route: { params: { id } }, signal: new AbortController().signal });
}
