// Holds a clock to two functions of bootstrap.host.js, as they ship: the core calls them, once each, before the
// first script of a micro-frontend and after its last hook. Here is where a part hands over what it offers.
Object.defineProperty(HTMLScriptElement.prototype, "berthPart", {
  set(offer) {
    const timed = (part, name) => {
      const real = part[name];
      part[name] = () => {
        const from = performance.now();
        const result = real.call(part);
        bench[name] = performance.now() - from;
        return result;
      };
    };
    const open = (argument) => {
      const part = offer(argument);
      if (part && part.reclaim) {
        timed(part, "arm");
        timed(part, "reclaim");
      }
      return part;
    };
    Object.defineProperty(this, "berthPart", { value: open });
  },
});
