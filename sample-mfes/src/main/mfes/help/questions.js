/** The common questions, kept with the answers that the support team gives. */
export const TOPICS = [
  {
    id: 'watching',
    title: 'Watching',
    questions: [
      {
        question: 'Which devices can I watch on?',
        answer:
          'Any phone, tablet, computer or television with a current browser. Start on one and carry on with another: the match waits where you stopped.',
      },
      {
        question: 'The picture stutters. What can I do?',
        answer:
          'Close other downloads first, then lower the speed to 1×. If it only happens on the television, restart it: most keep old pages in memory for weeks.',
      },
      {
        question: 'How do I keep the score covered?',
        answer:
          'It is covered on every replay until you press “Show score”. Under Your account you can turn that off for good.',
      },
      {
        question: 'What is the tactical view?',
        answer:
          'The whole ground from above, with every player on it. Space stops and starts it, the arrow keys move ten seconds, and the bar below jumps to any minute.',
      },
    ],
  },
  {
    id: 'paying',
    title: 'Plans and payments',
    questions: [
      {
        question: 'How do I change my plan?',
        answer: 'Open Your account and choose another plan. A larger one starts at once, a smaller one with the next month.',
      },
      {
        question: 'How do I cancel?',
        answer: 'Open Your account, choose Cancel, and confirm. You keep watching until the month that you have paid for ends.',
      },
      {
        question: 'When does the free trial end?',
        answer: 'Fourteen days after you opened the account. We write to you three days before, and take nothing without a card.',
      },
    ],
  },
  {
    id: 'account',
    title: 'Your account',
    questions: [
      {
        question: 'I have forgotten my password',
        answer: 'This is a demonstration: any password of eight characters or more will let you in.',
      },
      {
        question: 'Can my family use the same account?',
        answer: 'Yes. Main stand plays on two screens at a time, Season ticket on four. Each may keep its own preferences.',
      },
      {
        question: 'What do you know about me?',
        answer: 'Your name, your e-mail address and what you have watched. We sell none of it, and delete all of it when you ask.',
      },
    ],
  },
];
