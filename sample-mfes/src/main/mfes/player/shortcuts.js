import { hasRemoteControl } from './device.js';

const KEYS = {
  ' ': 'toggle',
  k: 'toggle',
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  ArrowUp: 'faster',
  ArrowDown: 'slower',
  f: 'fullscreen',
};

/** What a key means to the player; nothing when it means something to the control in focus. */
export function shortcutOf(event) {
  const focused = event.composedPath()[0];
  const isArrow = event.key.startsWith('Arrow');
  const isTaken =
    event.ctrlKey || event.metaKey || event.altKey || isControl(focused) || (isArrow && hasRemoteControl());
  return isTaken ? undefined : KEYS[event.key];
}

function isControl(node) {
  return node instanceof Element && node.matches('input, select, textarea, button, a[href], [contenteditable]');
}
