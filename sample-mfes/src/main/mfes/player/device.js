const KEYS = {
  play: (player) => player.play(),
  pause: (player) => player.pause(),
  stop: (player) => player.pause(),
  playPause: (player) => player.toggle(),
  rewind: (player) => player.step(-1),
  forward: (player) => player.step(1),
};

/** Whether the device has a remote control, whose arrows move from control to control. */
export function hasRemoteControl() {
  return ['tv', 'console'].includes(window.berth?.platform.kind);
}

/** The keys for playing, and standing still while nobody sees the match. Returns how it ends. */
export function followDevice(player) {
  const platform = window.berth?.platform;
  if (!platform) {
    return () => {};
  }
  const ends = [
    platform.keys.on(Object.keys(KEYS), ({ name }) => {
      KEYS[name](player);
      return true;
    }),
    platform.visibility.on((state) => (state === 'visible' ? player.resume() : player.suspend())),
  ];
  return () => ends.forEach((end) => end());
}
