export default 'second';
