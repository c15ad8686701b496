export default 'mock lib';
