import { useMemo, useState } from 'react';
import { ContactForm } from './ContactForm.jsx';
import { Topic } from './Topic.jsx';
import { TOPICS } from './questions.js';

/** Answers first, people second: a search over the common questions, and a form below them. */
export function HelpCentre({ email }) {
  const [query, setQuery] = useState('');
  const found = useMemo(() => search(query), [query]);
  const count = found.reduce((sum, topic) => sum + topic.questions.length, 0);
  return (
    <>
      <div className="help-head">
        <h1 className="fl-display">Help centre</h1>
        <p>Most things are settled before half-time.</p>
        <search className="fl-field">
          <label htmlFor="help-search">Search the answers</label>
          <input
            id="help-search"
            type="search"
            value={query}
            placeholder="Try “television” or “cancel”"
            onChange={(event) => setQuery(event.target.value)}
          />
        </search>
        <p className="help-count" role="status">
          {query && (count === 1 ? '1 answer' : `${count} answers`)}
        </p>
      </div>
      <div className="help-columns">
        <div className="help-topics">
          {found.map((topic) => (
            <Topic key={topic.id} topic={topic} isOpen={query.trim().length > 1 && count <= 3} />
          ))}
          {count === 0 && (
            <p className="help-none">No answer has those words in it. Write to us instead, we read everything.</p>
          )}
        </div>
        <ContactForm email={email} />
      </div>
    </>
  );
}

function search(query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const answers = ({ question, answer }) => {
    const text = `${question} ${answer}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return TOPICS.map((topic) => ({ ...topic, questions: topic.questions.filter(answers) })).filter(
    (topic) => topic.questions.length > 0,
  );
}
