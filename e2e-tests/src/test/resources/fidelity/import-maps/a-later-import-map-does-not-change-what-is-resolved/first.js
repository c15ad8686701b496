export default 'first';
