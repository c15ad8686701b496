// Each part, from one line that begins with four slashes to the next, is one thing that a micro-frontend does and
// leaves undone. `shell` is an object of the shell's, `shell.heard()` tells it that something still runs.

//// timers: an interval
setInterval(() => shell.heard(), 5);
//// timers: an interval of text
setInterval('shell.heard()', 5);
//// timers: a time-out that begins the next
(function again() { setTimeout(again, 5); shell.heard(); })();
//// timers: a time-out to come
setTimeout(() => shell.heard(), 60);
//// timers: an animation frame that asks for the next
(function again() { requestAnimationFrame(again); shell.heard(); })();
//// timers: an idle callback that asks for the next
(function again() { requestIdleCallback(again); shell.heard(); })();
//// timers: messages to itself
const channel = new MessageChannel();
channel.port1.onmessage = () => { shell.heard(); channel.port2.postMessage(0); };
channel.port2.postMessage(0);
//// timers: a scheduled task that schedules the next
(function again() { scheduler.postTask(again, {delay: 5}); shell.heard(); })();

//// listeners: of the window
addEventListener('resize', () => shell.heard());
//// listeners: of the window, while capturing
window.addEventListener('scroll', () => shell.heard(), true);
//// listeners: of the window, passive
window.addEventListener('touchmove', () => shell.heard(), {passive: true});
//// listeners: of the window, once
window.addEventListener('hashchange', () => shell.heard(), {once: true});
//// listeners: of the window, until a signal that never comes
window.addEventListener('keyup', () => shell.heard(), {signal: new AbortController().signal});
//// listeners: an object with handleEvent
window.addEventListener('storage', {handleEvent() { shell.heard(); }});
//// listeners: the same function twice, capturing and not
const hear = () => shell.heard();
document.addEventListener('click', hear);
document.addEventListener('click', hear);
document.addEventListener('click', hear, true);
//// listeners: of the document's life
addEventListener('load', () => shell.heard());
document.addEventListener('visibilitychange', () => shell.heard());
//// listeners: of the body
document.body.addEventListener('pointerdown', () => shell.heard());
//// listeners: of the root
document.documentElement.addEventListener('wheel', () => shell.heard());
//// listeners: of the head
document.head.addEventListener('load', () => shell.heard(), true);
//// listeners: of an element of the shell's
document.querySelector('header a').addEventListener('focus', () => shell.heard());
//// listeners: of the outlet
document.querySelector('[data-berth-outlet]').addEventListener('input', () => shell.heard());
//// listeners: of a media query
matchMedia('(min-width: 300px)').addEventListener('change', () => shell.heard());
//// listeners: of a media query, as it was done once
matchMedia('(min-width: 300px)').addListener(() => shell.heard());
//// listeners: of the visual viewport
visualViewport.addEventListener('resize', () => shell.heard());
//// listeners: of the screen's orientation
screen.orientation.addEventListener('change', () => shell.heard());
//// listeners: of the connection
navigator.connection.addEventListener('change', () => shell.heard());
//// listeners: of service workers
navigator.serviceWorker.addEventListener('message', () => shell.heard());
//// listeners: of navigations
navigation.addEventListener('navigate', () => shell.heard());
//// listeners: of promises that nobody handles
addEventListener('unhandledrejection', () => shell.heard());
//// listeners: of fonts
document.fonts.addEventListener('loadingdone', () => shell.heard());
//// listeners: of permissions
const status = await navigator.permissions.query({name: 'geolocation'});
status.addEventListener('change', () => shell.heard());
//// listeners: of media devices
navigator.mediaDevices?.addEventListener('devicechange', () => shell.heard());
//// listeners: of performance
performance.addEventListener('resourcetimingbufferfull', () => shell.heard());

//// handlers: of the window
onresize = () => shell.heard();
//// handlers: of errors
onerror = () => shell.heard();
onunhandledrejection = () => shell.heard();
//// handlers: of messages
onmessage = () => shell.heard();
//// handlers: before unload
onbeforeunload = () => void shell.heard();
//// handlers: of history
onpopstate = onhashchange = () => shell.heard();
//// handlers: of the document
document.onclick = document.onkeydown = () => shell.heard();
//// handlers: of the body
document.body.onscroll = document.body.onclick = () => shell.heard();
//// handlers: as an attribute of the body
document.body.setAttribute('onclick', 'shell.heard()');

//// globals: a variable
window.leaked = {some: 'thing'};
//// globals: one that is not enumerable
Object.defineProperty(window, 'leakedQuietly', {value: 1, configurable: true});
//// globals: a getter
Object.defineProperty(window, 'leakedGetter', {get: () => 1, configurable: true});
//// globals: under a symbol
window[Symbol.for('leaked')] = 1;
//// globals: one of the browser's replaced
window.fetch = () => shell.heard();
//// globals: one of the browser's deleted
delete window.localStorage; delete window.alert;
//// globals: timers replaced
const real = window.setTimeout;
window.setTimeout = (...args) => { shell.heard(); return real(...args); };
//// globals: a constructor replaced
window.WebSocket = class extends WebSocket {};
//// globals: the name of the window
window.name = 'leaked';
//// globals: implied by an assignment
(0, Function)('leakedByMistake = 1')();

//// builtins: a method for all arrays
Array.prototype.leaked = () => 1;
//// builtins: a method for all strings replaced
String.prototype.trim = function () { return 'leaked'; };
//// builtins: one for all objects
Object.defineProperty(Object.prototype, 'leaked', {value: 1, configurable: true});
//// builtins: a method deleted
delete Array.prototype.at;
//// builtins: the console replaced
console.log = console.warn = () => shell.heard();
//// builtins: a getter of all elements replaced
Object.defineProperty(Element.prototype, 'innerHTML', {get: () => 'leaked', configurable: true});
//// builtins: only the setter of an attribute replaced
const written = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src');
Object.defineProperty(HTMLScriptElement.prototype, 'src', {...written, set: () => shell.heard()});
//// builtins: promises patched
const then = Promise.prototype.then;
Promise.prototype.then = function (...args) { return then.apply(this, args); };
//// builtins: listeners patched
const add = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (...args) { return add.apply(this, args); };
//// builtins: history patched
history.pushState = () => shell.heard();
//// builtins: XMLHttpRequest patched
XMLHttpRequest.prototype.open = () => shell.heard();
//// builtins: storage patched
Storage.prototype.setItem = () => shell.heard();
//// builtins: a function of JSON and one of Math replaced
JSON.parse = Math.random = () => 4;
//// builtins: a property of the document
document.leaked = 1;
//// builtins: a property of the navigator
Object.defineProperty(navigator, 'language', {get: () => 'xx', configurable: true});

//// nodes: a dialog at the end of the body
document.body.append(Object.assign(document.createElement('dialog'), {open: true}));
//// nodes: an element before all others
document.body.prepend(document.createElement('aside'));
//// nodes: text and a comment
document.body.append('leaked', document.createComment('leaked'));
//// nodes: a style sheet
document.head.append(Object.assign(document.createElement('style'), {textContent: 'h1 {color: red}'}));
//// nodes: a meta element
document.head.append(Object.assign(document.createElement('meta'), {name: 'robots', content: 'none'}));
//// nodes: an element after the body
document.documentElement.append(document.createElement('div'));
//// nodes: a frame
document.body.append(document.createElement('iframe'));

//// document: its title
document.title = 'Leaked';
//// document: attributes of root and body
document.documentElement.lang = 'xx';
document.documentElement.dataset.theme = 'dark';
document.body.className = 'leaked';
document.body.style.overflow = 'hidden';
//// document: properties of root, head and body
document.documentElement.leaked = document.head.leaked = document.body[Symbol.for('leaked')] = {some: 'thing'};
//// document: editable as a whole
document.designMode = 'on';
//// document: its selection
getSelection().selectAllChildren(document.querySelector('header'));
//// document: adopted style sheets
document.adoptedStyleSheets = [...document.adoptedStyleSheets, new CSSStyleSheet()];
//// document: a rule in a style sheet of the shell's
document.styleSheets[0].insertRule('header {outline: 1px solid red}');
//// document: a style sheet of the shell's disabled
document.styleSheets[0].disabled = true;
//// document: a font
document.fonts.add(new FontFace('Leaked', 'url(data:font/woff2;base64,AA)'));
//// document: scroll restoration
history.scrollRestoration = 'manual';
//// document: an animation of the shell's header
document.querySelector('header').animate([{opacity: 0}, {opacity: 1}], {duration: 1e6, iterations: Infinity});

//// network: a request that is never answered
fetch('/never').catch(() => 0);
//// network: an XMLHttpRequest that is never answered
const request = new XMLHttpRequest();
request.onloadend = () => shell.heard();
request.open('GET', '/never');
request.send();
//// network: an event source
const source = new EventSource('/never');
source.onerror = () => shell.heard();
//// network: a worker
const worker = new Worker(URL.createObjectURL(new Blob(['setInterval(() => postMessage(0), 5)'])));
worker.onmessage = () => shell.heard();
//// network: a broadcast channel
const radio = new BroadcastChannel('purity');
radio.onmessage = () => shell.heard();
new BroadcastChannel('purity').postMessage(0);
//// network: a peer connection
const peer = new RTCPeerConnection();
peer.createDataChannel('leaked');
await peer.setLocalDescription(await peer.createOffer());

//// observers: of changes
new MutationObserver(() => shell.heard()).observe(document, {subtree: true, childList: true, attributes: true});
//// observers: of sizes
new ResizeObserver(() => shell.heard()).observe(document.querySelector('header'));
//// observers: of visibility
new IntersectionObserver(() => shell.heard()).observe(document.querySelector('header'));
//// observers: of performance
new PerformanceObserver(() => shell.heard()).observe({entryTypes: ['mark', 'resource']});

//// devices: a sound that plays on
const sound = new AudioContext();
sound.createOscillator().connect(sound.destination);
shell.sounds.push(sound);
//// devices: a position that is watched
navigator.geolocation.watchPosition(() => shell.heard(), () => shell.heard());
//// devices: a camera
shell.streams.push(await navigator.mediaDevices.getUserMedia({video: true}));
//// devices: a lock that is never given back
navigator.locks.request('leaked', () => new Promise(() => 0));
//// devices: a database that is open
await new Promise((done) => { indexedDB.open('leaked').onsuccess = done; });
//// devices: what the media keys do
navigator.mediaSession.metadata = new MediaMetadata({title: 'Leaked'});
navigator.mediaSession.setActionHandler('play', () => shell.heard());
//// devices: an address for a blob
shell.urls.push(URL.createObjectURL(new Blob(['leaked'])));
