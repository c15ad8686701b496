export const name = 'world';
