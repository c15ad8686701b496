import { useRef, useState } from 'react';

const EMPTY = { name: '', email: '', topic: '', message: '' };
const TOPICS = ['Watching', 'Payments', 'My account', 'Something else'];

const RULES = {
  name: (value) => value.trim().length < 2 && 'Tell us your name.',
  email: (value) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim()) && 'Enter an e-mail address we can answer to.',
  topic: (value) => !value && 'Choose what it is about.',
  message: (value) => value.trim().length < 10 && 'Write at least a sentence.',
};

/** Takes a message to the people behind the product; the demonstration keeps it to itself. */
export function ContactForm({ email }) {
  const [values, setValues] = useState(EMPTY);
  const [errors, setErrors] = useState({});
  const [receipt, setReceipt] = useState('');
  const form = useRef(null);

  const set = (name) => (event) => {
    setValues({ ...values, [name]: event.target.value });
    setErrors({ ...errors, [name]: undefined });
    setReceipt('');
  };

  function submit(event) {
    event.preventDefault();
    const wrong = check(values);
    setErrors(wrong);
    const [first] = Object.keys(wrong);
    if (first) {
      form.current.elements.namedItem(first).focus();
    } else {
      setReceipt(`Thank you, ${values.name.trim()}. We will answer within a day.`);
      setValues(EMPTY);
    }
  }

  const fieldProps = (name) => ({ name, value: values[name], onChange: set(name), error: errors[name] });

  return (
    <section className="help-contact" aria-labelledby="help-contact">
      <h2 id="help-contact">Write to us</h2>
      <p>
        Or by e-mail: <b>{email}</b>
      </p>
      <form noValidate ref={form} onSubmit={submit}>
        <Field label="Your name" autoComplete="name" {...fieldProps('name')} />
        <Field label="Your e-mail" type="email" autoComplete="email" {...fieldProps('email')} />
        <Field label="Topic" as="select" {...fieldProps('topic')}>
          <option value="">Please choose</option>
          {TOPICS.map((topic) => (
            <option key={topic}>{topic}</option>
          ))}
        </Field>
        <Field label="Message" as="textarea" {...fieldProps('message')} />
        <button className="fl-button">Send message</button>
        <p className="help-receipt" role="status">
          {receipt}
        </p>
      </form>
    </section>
  );
}

function check(values) {
  return Object.fromEntries(
    Object.entries(RULES)
      .map(([name, rule]) => [name, rule(values[name])])
      .filter(([, error]) => error),
  );
}

function Field({ label, name, error, as: Control = 'input', ...rest }) {
  const id = `help-${name}`;
  return (
    <div className="fl-field">
      <label htmlFor={id}>{label}</label>
      <Control
        id={id}
        name={name}
        required
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        {...rest}
      />
      {error && (
        <p className="fl-field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
