import { createApp } from 'vue';
import { AccountApp } from './AccountApp.jsx';
import { hostOf, start } from './host.js';
import { createRouter } from './router.js';

let app;
let router;

start({
  mount(ctx) {
    const root = document.getElementById('account');
    const host = hostOf(ctx);
    router = createRouter(host);
    app = createApp(AccountApp, { host, router });
    if (host.isAlone) {
      root.setAttribute('role', 'main');
    }
    app.mount(root);
  },

  /** The shell leads to another address of ours while we are shown. */
  update() {
    router.follow();
  },

  unmount() {
    app.unmount();
    router.stop();
  },
});
