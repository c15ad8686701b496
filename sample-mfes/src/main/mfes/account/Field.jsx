import { h } from 'vue';

/** A labelled text field; its hint and its error are read out with it. */
export function Field({ name, label, type = 'text', hint, autocomplete, model }) {
  const id = `account-${name}`;
  const error = model.form.errors[name];
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="fl-field">
      <label for={id}>{label}</label>
      {hint ? <p class="fl-field__hint" id={`${id}-hint`}>{hint}</p> : null}
      <input
        id={id}
        name={name}
        type={type}
        autocomplete={autocomplete}
        required
        value={model.form.values[name]}
        aria-invalid={error ? 'true' : null}
        aria-describedby={described || null}
        onInput={(event) => model.set(name, event.target.value)}
      />
      {error ? <p class="fl-field__error" id={`${id}-error`}>{error}</p> : null}
    </div>
  );
}

Field.props = ['name', 'label', 'type', 'hint', 'autocomplete', 'model'];

/** A check box with its label; an error, if any, is read out with it. */
export function Choice({ name, label, model }) {
  const id = `account-${name}`;
  const error = model.form.errors[name];
  return (
    <div class="account-choice">
      <input
        id={id}
        name={name}
        type="checkbox"
        checked={model.form.values[name]}
        aria-invalid={error ? 'true' : null}
        aria-describedby={error ? `${id}-error` : null}
        onChange={(event) => model.set(name, event.target.checked)}
      />
      <label for={id}>{label}</label>
      {error ? <p class="fl-field__error" id={`${id}-error`}>{error}</p> : null}
    </div>
  );
}

Choice.props = ['name', 'label', 'model'];
