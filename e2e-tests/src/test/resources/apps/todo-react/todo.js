'use strict';

const e = React.createElement;

function Todo() {
  const [todos, setTodos] = React.useState([]);
  const [wanted, setWanted] = React.useState('');
  const [which, setWhich] = React.useState('All');
  const shown = todos.filter(todo => which === 'All' || !todo.done);

  React.useEffect(() => {
    document.title = `React • ${todos.length} to do`;
  }, [todos]);

  function add(event) {
    if (event.key === 'Enter') {
      setTodos([...todos, { title: wanted, done: false }]);
      setWanted('');
    }
  }

  function toggle(changed) {
    setTodos(todos.map(todo => todo === changed ? { ...todo, done: !todo.done } : todo));
  }

  return e(React.Fragment, null,
    e('h1', null, 'To do'),
    e('input', {
      className: 'new-todo', placeholder: 'What needs to be done?', value: wanted,
      onChange: event => setWanted(event.target.value), onKeyDown: add
    }),
    e('ul', null, shown.map(todo => e('li', { key: todo.title, className: todo.done ? 'done' : '' },
      e('input', { className: 'toggle', type: 'checkbox', checked: todo.done, onChange: () => toggle(todo) }),
      ' ', e('label', null, todo.title)))),
    e('p', null,
      e('span', { className: 'todo-count' }, `${todos.filter(todo => !todo.done).length} left`), ' ',
      e('a', { href: '#', onClick: event => { event.preventDefault(); setWhich('Active'); } }, 'Active')));
}

const domContainer = document.querySelector('#todo_container');
const root = ReactDOM.createRoot(domContainer);
root.render(e(Todo));
