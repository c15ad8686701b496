/** Starts under the bootstrap, or at once when this page was opened alone. */
export function start(hooks) {
  if (window.berth) {
    window.berth.lifecycle(hooks);
  } else {
    hooks.mount({ route: { base: '/account' } });
  }
}

/** What the views may ask of their surroundings: the bootstrap, or a stand-in for a page alone. */
export function hostOf(ctx) {
  return window.berth ? bootstrapHost(ctx, window.berth) : aloneHost(ctx);
}

function bootstrapHost(ctx, berth) {
  return {
    isAlone: false,
    base: ctx.route.base,
    user: () => (berth.session.status === 'anonymous' ? null : berth.session.user),
    preferences: {
      read: () => berth.storage.get('preferences'),
      write: (value) => berth.storage.set('preferences', value),
    },
    signIn: (user) => berth.session.signIn({ token: demoToken(), user }),
    signOut: () => berth.session.signOut(),
  };
}

function aloneHost(ctx) {
  let user = null;
  let preferences = null;
  return {
    isAlone: true,
    base: ctx.route.base,
    user: () => user,
    preferences: { read: () => preferences, write: (value) => (preferences = value) },
    signIn: (signedIn) => (user = signedIn),
    signOut: () => (user = null),
  };
}

/** The demonstration has no identity provider: any token will do. */
function demoToken() {
  return `demo-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
}
