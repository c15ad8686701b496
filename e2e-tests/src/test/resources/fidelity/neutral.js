window.neutral = true;
document.addEventListener('DOMContentLoaded', () => document.body.classList.add('was-parsed'));
window.addEventListener('load', () => document.body.classList.add('was-loaded'));
