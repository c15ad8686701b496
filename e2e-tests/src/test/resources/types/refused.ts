// What is wrong, line by line: each must be refused.
import type { BerthError, BerthErrorCode } from '@berth/bootstrap';

// @ts-expect-error there is no such member
berth.mount();
// @ts-expect-error members are read-only
berth.version = '2';
// @ts-expect-error the URL is required
berth.navigate();
// @ts-expect-error a URL is a text
berth.navigate(new URL('/far', location.href));
// @ts-expect-error there is no such option
berth.navigate('/far', { push: true });
// @ts-expect-error there is no such hook
berth.lifecycle({ destroy() {} });
// @ts-expect-error hooks are functions
berth.lifecycle({ mount: true });
// @ts-expect-error the context has no such member
berth.lifecycle({ mount: ctx => ctx.element });
// @ts-expect-error the route is read-only
berth.route.path = '/';
// @ts-expect-error a promise is no text
const path: string = berth.navigate('/');
// @ts-expect-error flags are named by texts
berth.flag(3);
// @ts-expect-error labels take no objects
berth.label('seats', { count: {} });
// @ts-expect-error there is no such area
berth.storage.get('seat', { area: 'disk' });
// @ts-expect-error the time to live is a number
berth.storage.set('seat', 3, { ttl: '10m' });
// @ts-expect-error the value may be missing
const row: number = berth.storage.get<{ row: number }>('seat').row;
// @ts-expect-error shared values have no shared values of their own
berth.storage.shared.shared;
// @ts-expect-error a time is a number
berth.session.signIn({ status: 'trial', expiresAt: new Date() });
// @ts-expect-error there is no such code
const code: BerthErrorCode = 'NOT_FOUND';
// @ts-expect-error nor can it be met
const isIt = (failure: BerthError) => failure.code === 'NOT_FOUND';
// @ts-expect-error the detail has no such member
document.addEventListener('berth:loading', event => event.detail.url);
// @ts-expect-error a page that is opened alone has none
window.berth.lifecycle({});
// @ts-expect-error the detail of an event of the bootstrap has no such member
berth.events.on('berth:mounted', detail => detail.url);
// @ts-expect-error what is sent is not what was declared
berth.events.emit('cart:changed', { count: 'three' });
// @ts-expect-error only the bootstrap sends what begins with berth:
berth.events.emit('berth:mounted', { mfe: 'home', remount: false });
// @ts-expect-error what is not declared is unknown
berth.events.on('anything', detail => detail.count);
// @ts-expect-error there is no such option
berth.events.on('anything', () => {}, { passive: true });
// @ts-expect-error there is no such platform
const roku: boolean = berth.platform.name === 'roku';
// @ts-expect-error nor such a kind
const watch: boolean = berth.platform.kind === 'watch';
// @ts-expect-error what a device is cannot be changed
berth.platform.info.model = 'other';
// @ts-expect-error a class of memory is no number
const gigabytes: number = berth.platform.info.memory;
// @ts-expect-error there is no such capability
berth.platform.capabilities.fly;
// @ts-expect-error a capability is no function
berth.platform.capabilities.exit();
// @ts-expect-error there is no such connection
const fax: boolean = berth.platform.network.type === 'fax';
// @ts-expect-error whether there is one is told, not set
berth.platform.network.online = true;
// @ts-expect-error the network is given whole
berth.platform.network.on((type: string) => type);
// @ts-expect-error there is no such state
berth.platform.visibility.on(state => state === 'frozen');
// @ts-expect-error a key is no text
berth.platform.keys.on('enter', (key: string) => key);
// @ts-expect-error keys are named by texts
berth.platform.keys.on(13, () => true);
// @ts-expect-error a key has no code
berth.platform.keys.on(key => key.keyCode);
// @ts-expect-error there is no keyboard to be shown
berth.platform.keyboard.show();
// @ts-expect-error whether it is there is no text
berth.platform.keyboard.on((visible: string) => visible);
// @ts-expect-error parameters are read-only
berth.platform.launch.parameters['match'] = '7';
// @ts-expect-error a parameter may be anything
const started: string = berth.platform.launch.parameters['match'];
// @ts-expect-error there is no such codec
berth.platform.media().then(media => media.codecs.theora);
// @ts-expect-error what gives up again comes with the promise
berth.platform.keepAwake()();
// @ts-expect-error leaving takes no question
berth.platform.exit('Really?');
