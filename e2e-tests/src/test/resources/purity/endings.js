// What is under way when a micro-frontend leaves, and all that a page could hear of its end. `hear` notes how
// a promise turns out, `listen` what events come, when the page has gone; RAW is a server that says no more.

//// a request
hear(fetch(RAW + '/never'));
//// a request with a signal
hear(fetch(RAW + '/never', {signal: new AbortController().signal}));
//// a request that is awaited
(async () => { try { await fetch(RAW + '/never'); } finally { note('finally'); } })().catch(() => 0);
//// a body as text
hear((await fetch(RAW + '/part')).text());
//// a body as JSON
hear((await fetch(RAW + '/part')).json());
//// a body as bytes
hear((await fetch(RAW + '/part')).arrayBuffer());
hear((await fetch(RAW + '/part')).bytes());
//// a body as a blob and as a form
hear((await fetch(RAW + '/part')).blob());
hear((await fetch(RAW + '/form')).formData());
//// a body that is read twice
const answer = await fetch(RAW + '/part');
hear(answer.clone().text());
hear(answer.text());
//// a body after a look at its stream
const looked = await fetch(RAW + '/part');
looked.body.locked;
hear(looked.text());
//// a reader
const reader = (await fetch(RAW + '/part')).body.getReader();
await reader.read();
hear(reader.read());
hear(reader.closed);
//// a reader of bytes
const bytes = (await fetch(RAW + '/part')).body.getReader({mode: 'byob'});
await bytes.read(new Uint8Array(9));
hear(bytes.read(new Uint8Array(9)));
hear(bytes.closed);
//// a loop over a body
(async () => {
  try { for await (const chunk of (await fetch(RAW + '/part')).body) note(chunk); } finally { note('finally'); }
})().catch(() => 0);
//// a loop over the values of a body
(async () => {
  for await (const chunk of (await fetch(RAW + '/part')).body.values({preventCancel: true})) note(chunk);
})().catch(note);
//// a body that is piped
hear((await fetch(RAW + '/part')).body.pipeTo(new WritableStream({close: note})));
//// a body that is decoded
const text = (await fetch(RAW + '/part')).body.pipeThrough(new TextDecoderStream()).getReader();
await text.read();
hear(text.read());
hear(text.closed);
//// a body that is transformed
const lines = (await fetch(RAW + '/part')).body.pipeThrough(new TransformStream({flush: note, cancel: note})).getReader();
await lines.read();
hear(lines.read());
//// a body in two streams
for (const half of (await fetch(RAW + '/part')).body.tee()) {
  const one = half.getReader();
  await one.read();
  hear(one.read());
}
//// a body whose bytes lie ready
const ready = (await fetch(RAW + '/part')).body.getReader();
(async () => { for (;;) note(await ready.read()); })().catch(note);
//// a program
hear(WebAssembly.instantiateStreaming(fetch(RAW + '/program')));
//// a program whose first bytes are there
hear(WebAssembly.compileStreaming(await fetch(RAW + '/program')));
//// an XMLHttpRequest
const request = new XMLHttpRequest();
request.open('GET', RAW + '/never');
listen(request, 'abort', 'error', 'loadend', 'readystatechange');
request.send();
//// an XMLHttpRequest whose first bytes are there
const begun = new XMLHttpRequest();
begun.open('GET', RAW + '/part');
await new Promise(done => { begun.onreadystatechange = () => begun.readyState > 1 && done(); begun.send(); });
listen(begun, 'abort', 'error', 'loadend', 'readystatechange', 'progress');
//// an XMLHttpRequest that sends
const upload = new XMLHttpRequest();
upload.open('POST', '/never');
listen(upload.upload, 'abort', 'error', 'loadend');
listen(upload, 'abort', 'error', 'loadend', 'readystatechange');
upload.send(new Blob([new Uint8Array(3e7)]));
//// an event source
const source = new EventSource(RAW + '/events');
await new Promise(done => { source.onopen = done; });
listen(source, 'error');
//// a socket
listen(new WebSocket(RAW.replace('http', 'ws') + '/never'), 'error', 'close');
//// a file
const file = new FileReader();
listen(file, 'abort', 'loadend', 'error', 'load');
addEventListener('pagehide', () => file.readAsText(new Blob([new Uint8Array(3e7)])));
//// a recorder
const recorder = new MediaRecorder(document.createElement('canvas').captureStream(5));
listen(recorder, 'stop', 'dataavailable', 'error');
recorder.start();
//// a lock
hear(navigator.locks.request('held', () => new Promise(() => 0)));
//// a lock that another holds
navigator.locks.request('other', () => new Promise(() => 0));
hear(navigator.locks.request('other', () => note('mine')));
//// a sound
const sound = new AudioContext();
listen(sound, 'statechange');
//// an animation
const fade = document.querySelector('h1').animate([{opacity: 0}, {opacity: 1}], {duration: 1e6});
hear(fade.finished);
listen(fade, 'cancel', 'finish', 'remove');
await fade.ready;
//// a film that begins to play
const film = document.createElement('video');
film.srcObject = new MediaStream();
hear(film.play());
listen(film, 'pause', 'play');
