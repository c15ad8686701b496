import { defineComponent, h } from 'vue';
import { Field } from '../Field.jsx';
import { Gate } from '../Gate.jsx';
import { RouteLink } from '../RouteLink.jsx';
import { rules, useForm } from '../form.js';
import { enter, nameFrom } from '../entering.js';

/** Lets a user in. The demonstration takes any e-mail address and any password of 8 characters. */
export const SignIn = defineComponent({
  props: ['host', 'router'],
  setup({ host, router }) {
    const model = useForm({ email: '', password: '' }, { email: rules.email, password: rules.password });
    const send = ({ email }) => enter(host, router, { name: nameFrom(email), email: email.trim() });
    return () => (
      <Gate title="Sign in" lead="Good evening. Your seat is still warm.">
        {{
          default: () => (
            <form novalidate onSubmit={(event) => model.submit(event, send)}>
              <Field name="email" label="E-mail" type="email" autocomplete="email" model={model} />
              <Field name="password" label="Password" type="password" autocomplete="current-password" model={model} />
              <button class="fl-button" disabled={model.form.isBusy}>Sign in</button>
              <p class="account-demo">
                This is a demonstration: use <b>sam@floodlit.example</b> and <b>underlights</b>, or any address with a
                password of 8 characters.
              </p>
              <p>
                New here? <RouteLink router={router} to="/sign-up" text="Create an account" />
              </p>
            </form>
          ),
        }}
      </Gate>
    );
  },
});
