import other from 'other';
export default 'long, with ' + other;
