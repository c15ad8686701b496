export default 'good';
