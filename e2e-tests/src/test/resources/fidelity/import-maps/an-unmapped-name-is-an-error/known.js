export default 'known';
