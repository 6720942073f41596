import type { SampleWorkshop } from './workshop.ts';

/** Lessons at the council pool. */
export const en: SampleWorkshop = {
  title: 'Swimming lessons for children',
  scenario: {
    who: 'Priya, mum of Leo, six, working shifts',
    situation:
      'Leo needs to learn to swim before the school trip, and Priya has never booked lessons at the council pool',
    why: 'One place in five is empty although the waiting list is long',
    purpose: 'Agree on what has to be ready when booking opens in August',
    facilitator: 'Helen Marsh',
  },
  leaders: ['Tom', 'Aisha', 'Grace'],
  phases: ['Hear about lessons', 'Find the right level', 'Sign up', 'Get ready', 'At the pool', 'After the course'],
  notes: {
    activities: [
      [
        [1, 'Asks other parents at nursery'],
        [2, 'Asks the other parents at the nursery'],
        [3, 'Googles swimming lessons near me'],
        [2, 'Searches online for swimming lessons'],
      ],
      [
        [1, 'Reads what each level means'],
        [3, 'Reads about the levels'],
        [2, 'Phones the pool for advice'],
        [1, 'Rings the pool to ask'],
      ],
      [
        [1, 'Sits ready when booking opens at 9'],
        [2, 'Sits ready with the phone when booking opens'],
        [3, 'Fills in the medical form'],
        [3, 'Pays by card'],
        [2, 'Joins the waiting list'],
      ],
      [
        [1, 'Buys goggles and trunks'],
        [3, 'Buys trunks and gogles'],
        [2, 'Practises blowing bubbles in the bath'],
        [1, 'Reads the email from the council'],
      ],
      [
        [1, 'Helps him get changed'],
        [2, 'Helps the child get changed'],
        [3, 'Watches from the gallery'],
        [1, '???'],
      ],
      [
        [1, 'Signs up for the next level'],
        [3, 'Signs up for next level'],
        [2, 'Goes swimming as a family on Sunday'],
      ],
    ],
    thoughts: [
      [
        [1, 'Can we afford it?'],
        [2, 'Can we really afford this?'],
        [3, 'Everyone else seems to have booked ages ago'],
      ],
      [
        [1, 'Not sure which level is right'],
        [2, 'Unsure which level is right'],
        [3, 'Worried he ends up with much younger children'],
        [3, 'The levels are easy to understand'],
        [1, 'The levels are hard to understand'],
      ],
      [
        [1, 'Stressful, the places go in five minutes'],
        [3, 'Stress! Places are gone in minutes'],
        [2, 'Booking was easy'],
        [1, 'Booking was difficult'],
      ],
      [
        [1, 'Looking forward to it'],
        [2, 'Really looking forward to it'],
        [3, 'Dreads the communal showers'],
        [1, 'What do we need to bring?'],
        [2, 'What should we bring?'],
      ],
      [
        [1, 'Proud when he dares to jump in'],
        [2, 'So proud when he dares to jump in'],
        [3, 'Cold water and a lot of noise', 'on a line'],
      ],
      [
        [1, 'What can he actually do now?'],
        [2, "Don't know what he can do now"],
        [3, 'Very happy with the teacher 😀'],
        [2, 'test'],
      ],
    ],
    channels: [
      [
        [1, 'Local Facebook group'],
        [2, 'Council website'],
        [3, "The council's website"],
        [3, 'Poster at nursery'],
      ],
      [
        [1, 'Website'],
        [2, 'Phone call to the pool'],
        [3, 'Phone'],
      ],
      [
        [1, 'Online booking form'],
        [2, 'Booking form online'],
        [3, 'App'],
        [1, 'Text message to confirm'],
      ],
      [
        [1, 'Email with practical details'],
        [3, 'E-mail with practical info'],
        [2, 'Text the day before'],
      ],
      [
        [1, 'The swimming teacher'],
        [3, 'A chat with the teacher at the poolside'],
        [2, 'Reception'],
        [3, 'Signs in the changing room'],
      ],
      [
        [1, 'Certificate and badge'],
        [2, 'Certificate'],
        [3, 'Survey by email', 'on a line'],
      ],
    ],
    solutions: [
      [
        [1, 'Information in more languages'],
        [2, 'Info in several languages'],
        [3, 'Let health visitors hand out a leaflet'],
        [1, 'One booking page for all pools'],
      ],
      [
        [1, 'A short quiz online that suggests a level'],
        [3, 'Five-question quiz that shows the right level'],
        [2, 'Taster session before you decide'],
      ],
      [
        [1, 'A draw instead of first come, first served'],
        [2, 'Draw lots among everyone who applied'],
        [3, 'Text people when a place comes free'],
        [2, 'Send a text when a place comes free'],
      ],
      [
        [1, 'Packing list on one page'],
        [2, 'Packing list with pictures'],
        [3, 'A short film of the changing room and the pool', 'on a line'],
      ],
      [
        [1, 'Shower curtains'],
        [3, 'Put up shower curtains'],
        [2, 'Warmer water for beginners'],
      ],
      [
        [1, 'Say what the child can do and what comes next'],
        [2, 'Feedback: what the child can do now and what comes next'],
        [3, 'Keep a place on the next course for those who go on'],
      ],
    ],
  },
  outside: 'Ask the swimming club whether they have spare lanes',
};
