export default 'mock tool';
