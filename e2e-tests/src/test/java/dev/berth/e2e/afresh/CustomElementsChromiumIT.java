package dev.berth.e2e.afresh;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.berth.e2e.chromium.PageErrors;
import org.junit.jupiter.api.Test;

/** Custom elements, which a browser defines once for each name. */
class CustomElementsChromiumIT extends ComingBack {
  private static final String A =
      """
      <x-card id="early" kind="first">text</x-card>
      <form><x-field name="f"></x-field></form>
      <script>
        seen.push(document.querySelector('x-card').matches(':defined'));
        customElements.whenDefined('x-card').then(type => seen.push('defined', type.name));
        class Base extends HTMLElement {
          #own = 0;
          static get observedAttributes() { return ['kind', 'size'] }
          attributeChangedCallback(...change) { seen.push(this.id, ...change.map(String)) }
          connectedCallback() { seen.push('in', this.id, ++this.#own, this.textContent) }
          disconnectedCallback() { seen.push('out', this.id) }
        }
        class Card extends Base { constructor() { super(); seen.push('new', new.target === Card) } }
        customElements.define('x-card', Card);
        seen.push(customElements.get('x-card') === Card, customElements.getName(Card));
        const made = document.createElement('x-card'), direct = new Card();
        seen.push(made instanceof Card, made.constructor === Card, direct.localName, made.matches(':defined'));
        made.id = 'made';
        made.setAttribute('size', 'small');
        document.body.append(made);
        made.removeAttribute('size');
        made.remove();
        document.body.insertAdjacentHTML('beforeend', '<x-card id=parsed kind=second></x-card>');
        customElements.define('x-button', class extends HTMLButtonElement {
          connectedCallback() { seen.push('button', this.type) } }, {extends: 'button'});
        document.body.append(document.createElement('button', {is: 'x-button'}));
        customElements.define('x-field', class extends HTMLElement {
          static formAssociated = true;
          constructor() { super(); this.attachInternals().setFormValue('value') }
          formAssociatedCallback(form) { seen.push('form', form && form.localName) }
        });
        seen.push([...new FormData(document.forms[0])].join());
        for (const wrong of [() => customElements.define('x-card', class extends HTMLElement {}),
            () => customElements.define('x-other', Card), () => customElements.define('wrong', Base),
            () => new Base()])
          try { wrong() } catch (error) { seen.push(error.name) }
        customElements.define('x-base', Base);
        seen.push(new Base().localName, customElements.get('x-none'));
        setTimeout(() => seen.push('end'));
      </script>
      """;

  @Test
  void theSameNamesMeanNewClassesAtEachVisit(Page page) {
    serve("a", A);
    serve(
        "b",
        "<x-card weight=1></x-card><script>class Card extends HTMLElement {"
            + "static observedAttributes = ['weight'];"
            + "attributeChangedCallback(name, old, now) { seen.push(name, old, now) }"
            + "connectedCallback() { seen.push('card of b', customElements.get('x-field')) } }\n"
            + "customElements.define('x-card', Card);"
            + "document.querySelector('x-card').setAttribute('weight', 2);"
            + "document.querySelector('x-card').removeAttribute('weight');"
            + "seen.push('end')</script>");
    String a = alone(page, "a");
    String b = alone(page, "b");
    open(page);

    assertThat(visit(page, "a")).isEqualTo(a);
    for (int i = 0; i < VISITS; i++) {
      leave(page);
      assertThat(visit(page, "b")).as("b, visit " + i).isEqualTo(b);
      leave(page);
      assertThat(visit(page, "a")).as("a, visit " + i).isEqualTo(a);
    }
    assertSamePage(page);
  }

  /** As loaders of components do, which fetch what the page uses and nobody has defined. */
  @Test
  void selectorsTellWhatThePageHasDefined(Page page) {
    serve(
        "a",
        """
        <div id="all"><x-one></x-one><x-two></x-two><p></p></div>
        <script>
          const names = (node, selector) =>
            seen.push([...node.querySelectorAll(selector)].map(found => found.localName).join('+'));
          const all = document.getElementById('all'), one = all.firstChild;
          names(document, '#all :not(:defined)');
          customElements.define('x-one', class extends HTMLElement {});
          names(all, ':not(:defined)');
          names(all, ':defined');
          seen.push(one.matches(':not(:defined)'), one.nextSibling.closest(':defined').id);
          customElements.define('x-two', class extends HTMLElement {});
          names(all, ':not(:defined)');
          seen.push('end');
        </script>
        """);
    String alone = alone(page, "a");
    assertThat(alone).isEqualTo("x-one+x-two x-two x-one+p false all  end");

    assertAlwaysAsAlone(page, "a", alone);
  }

  @Test
  void elementsOfAClassThatHasGoneDoNothing(Page page) {
    serve(
        "a",
        "<script>customElements.define('x-old', class extends HTMLElement {"
            + "connectedCallback() { seen.push('connected') } disconnectedCallback() { seen.push('gone') } });"
            + "seen.kept = document.body.appendChild(document.createElement('x-old'));"
            + "seen.push('end')</script>");
    open(page);
    assertThat(visit(page, "a")).isEqualTo("connected end");
    leave(page);
    page.evaluate("seen.length = 0");

    page.evaluate(
        "document.body.append(seen.kept, document.createElement('x-old')); seen.kept.remove();"
            + "document.querySelector('x-old').remove()");

    assertThat(page.evaluate("seen.join()")).isEqualTo("");
    assertThat(page.evaluate("/native code/.test(customElements.define)")).isEqualTo(true);
    page.waitForLoadState(LoadState.LOAD);
  }

  @Test
  void aMicroFrontendThatMountsAgainFindsItsElements(Page page) {
    serve(
        "a",
        "<script>customElements.define('x-kept', class extends HTMLElement {"
            + "connectedCallback() { seen.push('connected') } });"
            + "berth.lifecycle({mount({outlet}) { outlet.append(document.createElement('x-kept'));"
            + "seen.push('end') }})</script>");
    open(page);

    for (int i = 0; i < VISITS; i++) {
      assertThat(visit(page, "a")).isEqualTo("connected end");
      leave(page);
    }
    assertSamePage(page);
  }

  @Test
  void aConstructorThatIsNoClassEndsWithALoadOfThePage(Page page, PageErrors errors) {
    serve(
        "a",
        "<script>function Old() { return Reflect.construct(HTMLElement, [], Old) }"
            + "Old.prototype = Object.create(HTMLElement.prototype);"
            + "Old.prototype.connectedCallback = () => seen.push('connected');"
            + "Object.setPrototypeOf(Old, HTMLElement);"
            + "customElements.define('x-function', Old); document.body.append(new Old());"
            + "seen.push('end')</script>");
    open(page);
    assertThat(visit(page, "a")).isEqualTo("connected end");

    page.evaluate("void berth.navigate('/')");
    page.waitForFunction("key => window.pageKey != key && window.berth", opened());

    assertThat(errors.unexpected()).isEmpty();
  }
}
