angular.module('todoApp', [])
  .controller('TodoListController', function() {
    var list = this;
    list.todos = [];
    list.shown = {};

    list.add = function() {
      list.todos.push({title: list.wanted, done: false});
      list.wanted = '';
    };

    list.left = function() {
      return list.todos.filter(function(todo) { return !todo.done; }).length;
    };
  });
