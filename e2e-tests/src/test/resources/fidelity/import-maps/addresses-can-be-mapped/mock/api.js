export default 'mock api';
