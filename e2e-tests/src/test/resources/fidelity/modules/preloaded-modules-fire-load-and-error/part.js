trace('part runs');
export default 'part';
