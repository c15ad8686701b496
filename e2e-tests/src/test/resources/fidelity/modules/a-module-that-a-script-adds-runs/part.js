export const name = 'part';
trace('part');
