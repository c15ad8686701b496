export default 'tool';
