import { describe, expect, it } from '@jest/globals';
import { findControl } from '../../src/understanding/controls.ts';
import { fold } from '../../src/understanding/normalise.ts';
import { tokenise } from '../../src/understanding/tokens.ts';
import type { Control } from '../../src/understanding/understanding.ts';

const control = (text: string) => findControl(tokenise(fold(text)))?.control;

const SAID: Readonly<Record<Control, string>> = {
  cancel:
    'cancel|Cancel please|cancel this|can you cancel it please|forget it|never mind|nevermind|I changed my mind|stop this',
  'start-again':
    'start again|start over please|restart|can we start again|begin again|new chat|go back to the start',
  back: 'back|go back|Go back please|can i go back|previous question|oops|i made a mistake|undo',
  person:
    'I want to speak to someone|speak to a person|talk to a human|agent|advisor|adviser please|real person|can i talk to a real person please|i need to speak to someone about my council tax|put me through to an adviser|operator|human|i dont want to talk to a bot|can someone call me back|call me|call back please|are you a real person|i want a person not a robot|get me a human|is there someone I can talk to|can i speak to someone at the council|ok get someone to ring me|can you ask somebody to call me back please',
  menu: 'menu|main menu|show me the menu|options|what can you do|what can i ask you',
  help: 'help|help me please|i need help|im stuck|how does this work|I don’t understand',
  more: 'more|MORE|tell me more|go on|continue|more info please',
  repeat: 'repeat|say that again|can you repeat that please|pardon|what was the question',
  skip: 'skip|skip this|pass|id rather not say|prefer not to say',
  'none-of-these': 'none of these|none|neither|something else|none of the above|its not listed|not there',
  greeting: 'hi|Hello|hiya|good morning|hey there|hello?|is anyone there',
  thanks:
    'thanks|thank you|cheers|ta|ok thanks|Thank you so much!|brilliant thanks|thanks for your help|ok thank you dear|thx u been great|thanks love',
  goodbye:
    'bye|goodbye|see you later|thats all|thanks bye|ok bye|thx bye|thank you very much dear, goodbye|cheers pal ta ra|no thank you, bye|no thats all thank you|thank you so much for all your help bye bye',
};

describe.each(Object.entries(SAID))('%s', (name, said) => {
  it.each(said.split('|'))('%s', (text) => expect(control(text)).toBe(name));
});

describe('not a control', () => {
  it.each([
    'goodbye everyone',
    'no thanks',
    'thanks for nothing',
    'the lovely park at night',
    'cancel my bulky collection',
    'how do i cancel my garden waste',
    'stop my bin reminders',
    'help with council tax',
    'i need help with my rent',
    'back garden full of rubbish',
    'go back to weekly bins',
    'more bins please',
    'i need more recycling bags',
    'how do i contact the council',
    'who is my councillor',
    'can i speak to my councillor',
    'i dont want to speak to anyone',
    'none of my bins were emptied',
    'no thanks',
    'yes please',
    'no',
    'hi when is my bin day',
    'thanks but that is not what i asked about the bins',
    'i need a home',
    'the person next door plays loud music',
    'skip hire permit',
    'do i need a licence for a skip',
    '',
    '👍',
  ])('%s', (text) => expect(control(text)).toBeUndefined());
});
