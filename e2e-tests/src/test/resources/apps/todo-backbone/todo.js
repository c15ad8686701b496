$(function () {
  var todos = new Backbone.Collection();

  var TodoView = Backbone.View.extend({
    tagName: 'li',
    template: _.template($('#item-template').html()),
    events: { 'click .toggle': 'toggle' },
    initialize: function () {
      this.listenTo(this.model, 'change', this.render);
    },
    render: function () {
      this.$el.html(this.template(this.model.toJSON())).toggleClass('done', this.model.get('done'));
      return this;
    },
    toggle: function () {
      this.model.set('done', !this.model.get('done'));
    }
  });

  var AppView = Backbone.View.extend({
    el: '#todoapp',
    events: { 'keypress .new-todo': 'create' },
    initialize: function () {
      this.listenTo(todos, 'all', this.render);
      this.render();
    },
    render: function () {
      var active = Backbone.history.fragment === 'active';
      var shown = active ? todos.where({ done: false }) : todos.models;
      this.$('ul').html(shown.map(function (todo) { return new TodoView({ model: todo }).render().el; }));
      this.$('.todo-count').text(todos.where({ done: false }).length + ' left');
    },
    create: function (event) {
      if (event.which === 13) {
        todos.add({ title: this.$('.new-todo').val(), done: false });
        this.$('.new-todo').val('');
      }
    }
  });

  var Router = Backbone.Router.extend({
    routes: { '*filter': function () { todos.trigger('filter'); } }
  });

  new AppView();
  new Router();
  Backbone.history.start();
});
