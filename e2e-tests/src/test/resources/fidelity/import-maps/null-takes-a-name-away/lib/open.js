export default 'open';
