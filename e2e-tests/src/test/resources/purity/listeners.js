// Plays what programs do with listeners, and writes down who was called and how. Nothing here is the bootstrap's,
// and it is a script of the shell's, or of a page without the bootstrap.
(() => {
  const phases = ['none', 'capturing', 'at the target', 'bubbling'];
  const types = ['a', 'b'];

  // What is done by the shell is done in a callback of the shell's.
  document.addEventListener('shell acts', (event) => event.detail());
  const as = (who, act) => {
    if (who === 'guest') act();
    else document.dispatchEvent(new CustomEvent('shell acts', {detail: act}));
  };

  class Scene {
    log = [];
    given = [];

    constructor(number) {
      this.number = number;
      this.targets = {window, document, body: document.body, plain: new EventTarget(), query: matchMedia('all')};
      this.signals = [new AbortController(), new AbortController()];
      this.callbacks = {guest: this.callbacksOf('guest'), shell: this.callbacksOf('shell')};
    }

    options(rank) {
      const [first, second] = this.signals.map((controller) => controller.signal);
      return [undefined, true, false, null, 1, '', {}, {capture: true}, {capture: 1}, {once: true}, {passive: true},
        {capture: true, once: true}, {signal: first}, {signal: second, capture: true, once: true}, () => 0,
        {signal: null}][rank];
    }

    // In the order of the enumeration in Java.
    callbacksOf(who) {
      const listener = (name, then = () => 0) => {
        const call = (self, event) => { this.tell(who, name, self, event); then(self, event); };
        return function (event) { call(this, event); };
      };
      const object = {handleEvent: listener('object')};
      const changing = {handleEvent: listener('before', () => { changing.handleEvent = listener('after'); })};
      const plain = listener('plain');
      const again = listener('again', (self, event) => this.add(who, event.currentTarget, event.type, plain, true));
      const leaving = listener('leaving', (self, event) => {
        event.currentTarget.removeEventListener(event.type, leaving);
        event.currentTarget.removeEventListener(event.type, leaving, true);
      });
      return {PLAIN: plain, OTHER: listener('other'), OBJECT: object, CHANGING: changing, NOTHING: null,
        MISSING: undefined, WRONG: 5, ADDING: again, LEAVING: leaving,
        PREVENTING: listener('preventing', (self, event) => event.preventDefault()),
        STOPPING: listener('stopping', (self, event) => event.stopPropagation()),
        ENDING: listener('ending', (self, event) => event.stopImmediatePropagation()),
        ABORTING: listener('aborting', () => this.signals[0].abort()),
        THROWING: listener('throwing', () => { throw new Error('thrown on purpose'); }),
        NESTING: listener('nesting', (self, event) => {
          if (event.type.endsWith('a')) this.targets.plain.dispatchEvent(new Event(this.type('b')));
        })};
    }

    type(letter) { return `${this.number}${letter}`; }

    nameOf(object) {
      const found = Object.entries(this.targets).find(([, target]) => target === object);
      return found ? found[0] : object && object.handleEvent ? 'itself' : String(object);
    }

    tell(who, name, self, event) {
      this.log.push([who, name, event.type.slice(-1), phases[event.eventPhase], this.nameOf(event.currentTarget),
        this.nameOf(self), event.defaultPrevented, event instanceof Event].join(' '));
    }

    add(who, target, type, callback, options) {
      if (who === 'guest') this.given.push([target, type, callback]);
      target.addEventListener(type, callback, options);
    }

    play({who, does, target, type, callback, options, whose, bubbles}) {
      const [on, named, how] = [this.targets[target], this.type(type), this.options(options)];
      const call = this.callbacks[whose][callback];
      as(who, () => {
        try {
          if (does === 'ADD') this.add(who, on, named, this.callbacks[who][callback], how);
          if (does === 'REMOVE') on.removeEventListener(named, call, how);
          if (does === 'ABORT') this.signals[options % 2].abort();
          if (does === 'DISPATCH') this.log.push(on.dispatchEvent(new Event(named, {bubbles, cancelable: true})));
        } catch (error) {
          this.log.push(error.name);
        }
      });
    }

    // What a browser would do if the guest's page were closed.
    end() {
      for (const [target, type, callback] of this.given) {
        if (Object(callback) !== callback) continue;
        target.removeEventListener(type, callback);
        target.removeEventListener(type, callback, true);
      }
    }

    dispatchAll() {
      this.log.push('-- after the guest has left');
      for (const target of Object.values(this.targets)) {
        for (const type of types) target.dispatchEvent(new Event(this.type(type), {bubbles: true, cancelable: true}));
      }
    }
  }

  window.stage = {
    count: 0,
    scenes: [],
    play(sequences) {
      this.scenes = sequences.map((steps) => {
        const scene = new Scene(this.count++);
        steps.forEach((step) => scene.play(step));
        return scene;
      });
    },
    end() { this.scenes.forEach((scene) => scene.end()); },
    tell() {
      this.scenes.forEach((scene) => as('shell', () => scene.dispatchAll()));
      return this.scenes.map((scene) => scene.log.join('\n'));
    },
  };
})();
