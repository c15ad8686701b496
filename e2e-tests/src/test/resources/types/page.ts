// What a page may write that has the global.

berth.start();
berth.start({ routes: { version: 1 }, config: '/config.json', refresh: '10m' });

berth.lifecycle({
  mount(ctx) {
    ctx.outlet.textContent = ctx.route.params['team'] + ctx.name;
    fetch('/scores', { signal: ctx.signal });
  },
  async beforeUnmount() {
    return confirm('Leave?');
  },
});

const { navigate } = berth;
navigate('/far', { replace: true, state: { row: 3 } }).catch((failure: { code: string }) => failure);

const base: string = berth.route.base;
const api: string | undefined = berth.services['api'];
const wording: string = berth.label('seats', { count: 2, when: new Date() });

interface Seat {
  row: number;
}
const seat: Seat | null = berth.storage.get<Seat>('seat');
const savedAt: number | undefined = berth.storage.shared.entry<Seat>('seat')?.savedAt;
berth.storage.set('seat', { row: 3 }, { area: 'session', ttl: 60_000 });

berth.session.signIn({ status: 'trial' }).then(() => berth.session.user);
const kept: readonly string[] = berth.inspect().kept;

document.addEventListener('berth:mounted', event => event.detail.remount === false);
document.addEventListener('berth:error', event => {
  if (event.detail.code === 'ENTRY_TIMEOUT') event.preventDefault();
});

// A page that also works alone.
window.berth?.lifecycle({});

// Names of the application's own.
interface BerthEventMap {
  'cart:changed': { count: number };
}
interface BerthConfig {
  readonly brand?: { readonly name: string };
}
const brand: string | undefined = berth.config.brand?.name;

const unsubscribe: () => void = berth.events.on('cart:changed', detail => detail.count.toFixed());
unsubscribe();
berth.events.on('berth:before-navigate', (detail, event) => {
  if (detail.to.endsWith('/leave')) event.preventDefault();
});
berth.events.on('anything', (detail: unknown) => detail, { signal: new AbortController().signal });
berth.events.once('berth:session', ({ status }) => status.length);
const unopposed: boolean = berth.events.emit('cart:changed', { count: 3 }, { retain: true });
berth.events.emit('anything');
