import { nextTick, reactive } from 'vue';

/** The state of a form: its values, and what is wrong with them once somebody tried to send it. */
export function useForm(initial, rules) {
  const form = reactive({ values: { ...initial }, errors: {}, isTried: false, isBusy: false });

  function check() {
    form.errors = Object.fromEntries(
      Object.entries(rules)
        .map(([name, rule]) => [name, rule(form.values[name], form.values)])
        .filter(([, error]) => error),
    );
  }

  function set(name, value) {
    form.values[name] = value;
    if (form.isTried) {
      check();
    }
  }

  async function submit(event, send) {
    event.preventDefault();
    form.isTried = true;
    check();
    if (Object.keys(form.errors).length > 0) {
      await nextTick();
      event.target.querySelector('[aria-invalid="true"]')?.focus();
      return;
    }
    form.isBusy = true;
    await send(form.values);
    form.isBusy = false;
  }

  return { form, set, submit };
}

export const rules = {
  name: (value) => (value.trim().length < 2 ? 'Tell us what to call you.' : ''),
  email: (value) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim()) ? '' : 'Enter an e-mail address such as sam@example.com.',
  password: (value) => (value.length < 8 ? 'Use at least 8 characters.' : ''),
  sameAs: (other) => (value, values) => (value === values[other] ? '' : 'The two passwords differ.'),
  accepted: (value) => (value ? '' : 'Please accept the terms to go on.'),
};
