import { useId, useState } from 'react';

/** A group of questions. */
export function Topic({ topic, isOpen }) {
  return (
    <section aria-labelledby={`help-${topic.id}`}>
      <h2 id={`help-${topic.id}`}>{topic.title}</h2>
      {topic.questions.map((entry) => (
        <Question key={`${entry.question}-${isOpen}`} entry={entry} isOpenAtFirst={isOpen} />
      ))}
    </section>
  );
}

function Question({ entry, isOpenAtFirst }) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  return (
    <div className="help-question">
      <h3>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {entry.question}
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 7l7 7 7-7" />
          </svg>
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        <p>{entry.answer}</p>
      </div>
    </div>
  );
}
