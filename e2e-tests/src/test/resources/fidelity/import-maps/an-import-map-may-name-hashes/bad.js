export default 'bad';
