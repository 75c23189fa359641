/** What a resident is told about a payment, in plain words, with what to do next. */
import { momentName } from '../../conversation/calendar/clock-words.ts';
import type { Payment } from '../../store/payments.ts';
import type { Standing } from '../standing.ts';

export interface PageWords {
  /** Says it all: the page's title and heading. */
  readonly heading: string;
  readonly tone: 'done' | 'waiting' | 'back' | 'not';
  /** Under the heading. */
  readonly lead: string;
  /** Paragraphs: what it means and what comes next. */
  readonly next: readonly string[];
  readonly button?: { readonly label: string; readonly path: string };
}

export interface CouncilWords {
  /** The council's name as a title: `Fernley Borough Council`. */
  readonly name: string;
  /** Who to ring about a payment. */
  readonly phone: string;
}

type Paid = Pick<Payment, 'amountPence' | 'reference' | 'token'>;

const NO_MONEY = 'No money was taken.';
const START_AGAIN = 'Go back to your chat or your text messages and ask again. It takes a minute or two.';
const CARD_DAYS = 'It can take up to 5 working days to show in your account.';

/** `£25.00`; the money is in pence. */
export function pounds(pence: number): string {
  return `£${Math.floor(pence / 100).toLocaleString('en-GB')}.${String(pence % 100).padStart(2, '0')}`;
}

export function wordsFor(standing: Standing, payment: Paid, { phone }: CouncilWords): PageWords {
  const { token, reference } = payment;
  switch (standing.kind) {
    case 'to-pay':
      return {
        heading: 'You have not paid yet',
        tone: 'not',
        lead: NO_MONEY,
        next: [
          `You have until ${momentName(standing.until)} to pay. If you have changed your mind, do nothing.`,
        ],
        button: { label: `Pay ${pounds(payment.amountPence)} now`, path: standing.path },
      };
    case 'checking':
      return {
        heading: 'We are still checking your payment',
        tone: 'waiting',
        lead: 'Please do not pay again.',
        next: [
          'This can take a few minutes. You can close this page.',
          'We will tell you in your chat or by text as soon as we know.',
        ],
        button: { label: 'Check again', path: `/pay/return/${token}` },
      };
    case 'paid':
      return {
        heading: 'Payment received',
        tone: 'done',
        lead: `Your reference is ${reference}`,
        next: [
          'Thank you. You can close this page.',
          'Your chat or text messages tell you what happens next.',
        ],
      };
    case 'refunding':
    case 'refunded':
    case 'refund-failed':
      return wordsForRefund(standing, reference, phone);
    case 'not-paid':
      return {
        heading: standing.declined ? 'Your payment did not go through' : 'You have not paid',
        tone: 'not',
        lead: NO_MONEY,
        next: [
          ...(standing.declined ? ['Your bank did not accept the payment. You can use another card.'] : []),
          ...(standing.again ? [] : [START_AGAIN]),
        ],
        ...tryAgain(standing.again),
      };
    case 'run-out':
      return {
        heading: 'This link has run out',
        tone: 'not',
        lead: NO_MONEY,
        next: [
          'We can only keep things for you for a short time.',
          ...(standing.again ? ['There is a new link for you.'] : [START_AGAIN]),
        ],
        ...tryAgain(standing.again),
      };
  }
}

function wordsForRefund(
  { kind, amountPence }: Standing & { readonly amountPence: number },
  reference: string,
  phone: string,
): PageWords {
  const amount = pounds(amountPence);
  if (kind === 'refunded') {
    return {
      heading: `We have sent back ${amount}`,
      tone: 'back',
      lead: 'It goes to the card you paid with.',
      next: [CARD_DAYS, 'You do not need to do anything.'],
    };
  }
  if (kind === 'refunding') {
    return {
      heading: `We are sending back ${amount}`,
      tone: 'back',
      lead: 'It goes to the card you paid with.',
      next: [`${CARD_DAYS} You do not need to do anything.`, 'Your chat or text messages tell you why.'],
    };
  }
  return {
    heading: `We owe you ${amount}`,
    tone: 'back',
    lead: 'We could not send it back to your card.',
    next: [
      'Our advisors know about it and will sort it out with you.',
      `To talk to someone, call ${phone} and say your reference, ${reference}.`,
    ],
  };
}

function tryAgain(path: string | undefined): Pick<PageWords, 'button'> {
  return path === undefined ? {} : { button: { label: 'Try again', path } };
}

export function busyWords(token: string, { phone }: CouncilWords): PageWords {
  return {
    heading: 'We cannot take your payment just now',
    tone: 'waiting',
    lead: NO_MONEY,
    next: ['Wait a minute, then try again.', `If it still does not work, call ${phone}.`],
    button: { label: 'Try again', path: `/pay/${token}` },
  };
}

export function unknownWords({ phone }: CouncilWords): PageWords {
  return {
    heading: 'We cannot find that payment',
    tone: 'not',
    lead: 'The link may have lost a letter on the way.',
    next: [
      'Open it from your chat or text message again, or copy all of it.',
      `If it still does not work, call ${phone}.`,
    ],
  };
}
