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

// The device, whatever it is.
const { platform } = berth;
const device: 'browser' | 'tizen' | 'webos' | 'androidtv' | 'xbox' | 'playstation' | 'hbbtv' = platform.name;
const couch: boolean = platform.kind === 'tv' || platform.kind === 'console';
const about: string = platform.info.model + platform.info.firmware + platform.info.engine + platform.info.version;
const pixels: number = platform.info.panel.width * platform.info.panel.height;
const thrifty: boolean = platform.info.memory === 'small' && !platform.info.emulated;
const { exit, gamepad, keepAwake, keyRegistration, keyboard, keys, launch, network, pointer, suspend } =
  platform.capabilities;
const all: boolean[] = [
  exit, gamepad, keepAwake, keyRegistration, keyboard, keys, launch, network, pointer, suspend,
];

const wired: boolean = platform.network.online && platform.network.type === 'ethernet';
const offline: () => void = platform.network.on(({ online, type }) => online || type === 'none');
const unseen: () => void = platform.visibility.on(state => state === 'suspended' || state === 'hidden');
const seen: boolean = platform.visibility.state === 'visible';
platform.keys.on('playPause', ({ name, repeat }) => name.length > 0 && !repeat);
platform.keys.on(['play', 'pause'] as const, key => key.name === 'play');
platform.keys.on(null, () => {});
const deaf: () => void = platform.keys.on(key => key.repeat);
const typing: () => void = platform.keyboard.on(visible => !visible);
const shown: boolean = platform.keyboard.visible;
const match: unknown = platform.launch.parameters['match'];
const again: () => void = platform.launch.on(parameters => parameters['match']);

platform.media().then(({ codecs, drm, hdr }) => (codecs.hevc || codecs.dolbyVision) && drm.playready && hdr);
platform.keepAwake().then(release => release());
platform.exit().catch((failure: { code: string }) => failure.code === 'PLATFORM_UNSUPPORTED');
