import { defineComponent, h, nextTick, watch } from 'vue';
import { Profile } from './views/Profile.jsx';
import { SignIn } from './views/SignIn.jsx';
import { SignUp } from './views/SignUp.jsx';

const VIEWS = {
  '/sign-in': { component: SignIn, title: 'Sign in' },
  '/sign-up': { component: SignUp, title: 'Create your account' },
  '/profile': { component: Profile, title: 'Your account' },
};

/** Shows the view of the address; somebody who is not signed in has no profile to see. */
export const AccountApp = defineComponent({
  props: ['host', 'router'],
  setup({ host, router }) {
    const shown = () => {
      const path = router.view.value;
      return path === '/profile' && !host.user() ? VIEWS['/sign-in'] : (VIEWS[path] ?? VIEWS['/sign-in']);
    };
    const announce = () => (document.title = `${shown().title} · Floodlit`);
    const focusHeading = () => document.querySelector('.account h1')?.focus();

    announce();
    watch(router.view, () => {
      announce();
      nextTick(focusHeading);
    });
    return () => h(shown().component, { host, router });
  },
});
