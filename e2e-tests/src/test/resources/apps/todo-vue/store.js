export const load = () => JSON.parse(localStorage.getItem('todos-vue') || '[]')
export const save = todos => localStorage.setItem('todos-vue', JSON.stringify(todos))
