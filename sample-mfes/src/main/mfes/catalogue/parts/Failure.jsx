import { Component } from 'react';

/** Says so when a view cannot be shown, in place of a blank page. */
export class Failure extends Component {
  state = { error: null };

  static getDerivedStateFromError(error) {
    return { error };
  }

  render() {
    if (!this.state.error) {
      return this.props.children;
    }
    return (
      <div className="catalogue-empty" role="alert">
        <h1 className="fl-display">The catalogue is offside</h1>
        <p>We could not load the matches. Please reload the page.</p>
      </div>
    );
  }
}
