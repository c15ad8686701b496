package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Reads what a server sends, as it comes, so that it can stop before memory is full of it. */
final class BodyReader {
  private static final int MOST_BYTES = 16 << 20;

  private BodyReader() {}

  /**
   * Reads an answer to its end.
   *
   * @return {@code {url, status, type, text}}, with {@code large} or {@code cut} when it is too
   *     large or breaks off
   */
  static JsPromise<JSObject> read(JsPromise<JSObject> answer) {
    return read(answer, MOST_BYTES);
  }

  /**
   * Some engines do not say where the answer came from, and some have no streams. The encoding is
   * that of the byte order mark, else of the header, else of what the first kilobyte says, else
   * UTF-8.
   *
   * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#encoding-sniffing-algorithm">
   *     HTML, encoding sniffing</a>
   */
  @JSBody(
      params = {"promise", "most"},
      script =
          "return promise.then(function(answer_){"
              + "var head_=answer_.headers,told_={url:answer_.url,status:answer_.status,size:0,"
              + "type:(head_.get('content-type')||'').toLowerCase(),text:'',"
              + "large:head_.get('content-length')>most};"
              + "function reader_(first_){var find_=/charset\\s*=\\s*[\"']?([\\w-]+)/i,"
              + "mark_=first_[0]<<8|first_[1],name_=mark_==65279?'utf-16be':mark_==65534?'utf-16le':"
              + "mark_==61371?'utf-8':(find_.exec(told_.type)||find_.exec("
              + "new TextDecoder('latin1').decode(first_.slice(0,1024)))||[])[1];"
              + "try{return new TextDecoder(name_)}catch(error_){return new TextDecoder}}"
              + "if(!answer_.body)return answer_.text().then(function(text_){"
              + "told_.text=text_;return told_});"
              + "var stream_=answer_.body.getReader(),decoder_;"
              + "function next_(){return told_.large?told_:stream_.read().then(function(step_){"
              + "if(step_.done)return told_;told_.size+=step_.value.length;"
              + "told_.large=told_.size>most;"
              + "told_.text+=(decoder_=decoder_||reader_(step_.value)).decode(step_.value,{stream:true});return next_()},"
              + "function(){told_.cut=true;return told_})}return next_()})")
  private static native JsPromise<JSObject> read(JsPromise<JSObject> promise, int most);
}
