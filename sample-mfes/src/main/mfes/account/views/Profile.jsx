import { defineComponent, h, reactive } from 'vue';
import { leave } from '../entering.js';

const SPORTS = ['Football', 'Rugby', 'Hockey', 'Handball'];
const UNTOUCHED = { sport: 'Football', reminders: true, covered: true };

/** Who is signed in, what they pay for, and how they like to watch. */
export const Profile = defineComponent({
  props: ['host', 'router'],
  setup({ host, router }) {
    const user = host.user();
    const preferences = reactive({ ...UNTOUCHED, ...host.preferences.read() });
    const saving = reactive({ message: '' });

    function save(event) {
      event.preventDefault();
      host.preferences.write({ ...preferences });
      saving.message = 'Your preferences are saved.';
    }

    function signOut() {
      leave(host, router);
    }

    function touch(name, value) {
      preferences[name] = value;
      saving.message = '';
    }

    return () => (
      <div class="account-profile">
        <div class="account-profile__head">
          <h1 class="fl-display" tabindex="-1">Your account</h1>
          <p class="account-lead">{user.name}, {user.email}</p>
          <button class="fl-button fl-button--quiet" type="button" onClick={signOut}>Sign out</button>
        </div>
        <section class="account-pass" aria-labelledby="account-plan">
          <h2 id="account-plan">Main stand</h2>
          <dl>
            <div><dt>Next payment</dt><dd>€12.90 on the 1st</dd></div>
            <div><dt>Screens</dt><dd>2 at a time</dd></div>
            <div><dt>Member number</dt><dd>{memberNumber(user.email)}</dd></div>
          </dl>
        </section>
        <form class="account-preferences" onSubmit={save}>
          <h2>How you watch</h2>
          <div class="fl-field">
            <label for="account-sport">Favourite sport</label>
            <select id="account-sport" value={preferences.sport} onChange={(event) => touch('sport', event.target.value)}>
              {SPORTS.map((sport) => <option value={sport}>{sport}</option>)}
            </select>
          </div>
          <Toggle id="account-reminders" label="Remind me before kick-off" value={preferences.reminders} onToggle={(on) => touch('reminders', on)} />
          <Toggle id="account-covered" label="Keep scores covered on replays" value={preferences.covered} onToggle={(on) => touch('covered', on)} />
          <button class="fl-button">Save preferences</button>
          <p class="account-saved" role="status">{saving.message}</p>
        </form>
      </div>
    );
  },
});

function Toggle({ id, label, value }, { emit }) {
  return (
    <div class="account-choice">
      <input id={id} type="checkbox" checked={value} onChange={(event) => emit('toggle', event.target.checked)} />
      <label for={id}>{label}</label>
    </div>
  );
}

Toggle.props = ['id', 'label', 'value'];
Toggle.emits = ['toggle'];

/** The same number at every visit, without a server that would keep it. */
function memberNumber(email) {
  const sum = [...email].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 9000000, 7);
  return String(1000000 + sum).replace(/(\d)(\d{3})(\d{3})/, '$1 $2 $3');
}
