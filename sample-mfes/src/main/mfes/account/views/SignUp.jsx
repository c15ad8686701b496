import { defineComponent, h } from 'vue';
import { Choice, Field } from '../Field.jsx';
import { Gate } from '../Gate.jsx';
import { RouteLink } from '../RouteLink.jsx';
import { rules, useForm } from '../form.js';
import { enter } from '../entering.js';

const EMPTY = { name: '', email: '', password: '', repeated: '', terms: false };
const RULES = {
  name: rules.name,
  email: rules.email,
  password: rules.password,
  repeated: rules.sameAs('password'),
  terms: rules.accepted,
};

/** Opens an account and lets its owner in. */
export const SignUp = defineComponent({
  props: ['host', 'router'],
  setup({ host, router }) {
    const model = useForm(EMPTY, RULES);
    const send = ({ name, email }) => enter(host, router, { name: name.trim(), email: email.trim() });
    return () => (
      <Gate title="Create your account" lead="Fourteen days free. No card until you decide to stay.">
        {{
          default: () => (
            <form novalidate onSubmit={(event) => model.submit(event, send)}>
              <Field name="name" label="Name" autocomplete="name" model={model} />
              <Field name="email" label="E-mail" type="email" autocomplete="email" model={model} />
              <Field
                name="password"
                label="Password"
                type="password"
                autocomplete="new-password"
                hint="At least 8 characters."
                model={model}
              />
              <Field name="repeated" label="Repeat password" type="password" autocomplete="new-password" model={model} />
              <Choice name="terms" label="I accept the terms of use" model={model} />
              <button class="fl-button" disabled={model.form.isBusy}>Create account</button>
              <p>
                Already a member? <RouteLink router={router} to="/sign-in" text="Sign in instead" />
              </p>
            </form>
          ),
        }}
      </Gate>
    );
  },
});
