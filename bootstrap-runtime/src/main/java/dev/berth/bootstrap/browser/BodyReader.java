package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Reads what a server sends, as it comes, so that it can stop before memory is full of it. */
public final class BodyReader {
  private static final int MOST_BYTES = 16 << 20;

  private BodyReader() {}

  /**
   * Reads an answer to its end.
   *
   * @return {@code {url, status, type, policy, bytes}}, with {@code text} where an engine has no
   *     streams, or with {@code large} or {@code cut} when it is too large or breaks off
   */
  public static JsPromise<JSObject> read(JsPromise<JSObject> answer) {
    return read(answer, MOST_BYTES);
  }

  /** Some engines do not say where the answer came from, and some have no streams. */
  @JSBody(
      params = {"promise", "most"},
      script =
          "return promise.then(function(answer_){"
              + "var head_=answer_.headers,told_={url:answer_.url,status:answer_.status,size:0,"
              + "policy:head_.get('content-security-policy'),"
              + "type:(head_.get('content-type')||'').toLowerCase(),"
              + "large:head_.get('content-length')>most},all_=[];"
              + "if(!answer_.body)return answer_.text().then(function(text_){"
              + "told_.text=text_;return told_});"
              + "var stream_=answer_.body.getReader();"
              + "function next_(){return told_.large?told_:stream_.read().then(function(step_){"
              + "if(step_.done)return new Response(new Blob(all_)).arrayBuffer().then("
              + "function(bytes_){var first_=bytes_.slice(0,1024),decoder_=new TextDecoder;"
              + "if(new Uint8Array(first_)[0]<254&&(/charset/.test(told_.type)?"
              + "/charset=.?utf-8/.test(told_.type):/^(<[!\\/]?[a-z][^<>]*>|[^<])*"
              + "<meta charset=.?utf-8/i.test(decoder_.decode(first_))))"
              + "told_.text=decoder_.decode(bytes_);else told_.bytes=bytes_;return told_});"
              + "all_.push(step_.value);told_.large=(told_.size+=step_.value.length)>most;"
              + "return next_()},"
              + "function(){told_.cut=true;return told_})}return next_()})")
  private static native JsPromise<JSObject> read(JsPromise<JSObject> promise, int most);
}
