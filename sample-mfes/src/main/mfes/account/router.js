import { shallowRef } from 'vue';

const FIRST = '/sign-in';

/**
 * A router of three views below `host.base`. Alone, without a server that knows our addresses, the
 * place is kept in memory and starts at the fragment (`#/sign-up`).
 */
export function createRouter(host) {
  const view = shallowRef(host.isAlone ? location.hash.slice(1) || FIRST : viewOfAddress());

  function viewOfAddress() {
    const below = location.pathname.slice(host.base.replace(/\/$/, '').length);
    return below.replace(/\/$/, '') || FIRST;
  }

  function follow() {
    view.value = viewOfAddress();
  }

  function open(path) {
    if (!host.isAlone) {
      history.pushState(null, '', urlOf(path));
    }
    view.value = path;
  }

  function urlOf(path) {
    return host.base.replace(/\/$/, '') + path;
  }

  if (!host.isAlone) {
    addEventListener('popstate', follow);
  }
  return { view, follow, open, urlOf, stop: () => removeEventListener('popstate', follow) };
}
