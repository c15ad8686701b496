export default 'short';
