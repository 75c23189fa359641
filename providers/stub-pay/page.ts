/** The pretend payment page, as HTML. Everything that is not ours is escaped. */
import type { LoggedPayment } from './payment-log.ts';

/** Where a payment is made up. */
export function payPage(payment: LoggedPayment, council: string): string {
  return shell(
    `Pretend to pay ${council}`,
    `<h1 class="govuk-heading-l">Pay ${escapeHtml(council)}</h1>
${summary(payment)}
<form method="post" action="/stub-pay/${encodeURIComponent(payment.id)}" class="stub-form">
<fieldset class="govuk-fieldset">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--m">What should the card do?</legend>
<button class="govuk-button" name="choice" value="pay">Pay ${pounds(payment.amountPence)}</button>
<button class="govuk-button govuk-button--warning" name="choice" value="decline">Decline the card</button>
<button class="govuk-button govuk-button--secondary" name="choice" value="cancel">Cancel</button>
<hr class="govuk-section-break govuk-section-break--m govuk-section-break--visible">
<button class="govuk-button govuk-button--secondary" name="choice" value="pay-and-lose">Pay, but lose the answer</button>
<p class="govuk-hint">The payment works, but for 30 seconds nobody is told.</p>
</fieldset>
</form>`,
  );
}

/** After a payment whose answer is lost on purpose: nothing leads back by itself. */
export function lostPage(payment: LoggedPayment, council: string): string {
  return shell(
    `Pretend payment to ${council}`,
    `<h1 class="govuk-heading-l">The answer was lost</h1>
<p class="govuk-body">The pretend card was charged ${pounds(payment.amountPence)}, but nothing was sent back.
For 30 seconds anyone who asks gets no answer. Parley should find out by itself.</p>
${back(payment, 'Go back as a resident would')}`,
  );
}

const ENDED: Readonly<Record<LoggedPayment['status'], string>> = {
  created: 'It is not finished.',
  started: 'It is not finished.',
  success: 'It was paid.',
  declined: 'The card was declined.',
  'cancelled-by-payer': 'It was cancelled.',
  cancelled: 'The council ended it.',
  expired: 'Its time ran out.',
};

export function finishedPage(payment: LoggedPayment, council: string): string {
  return shell(
    `Pretend payment to ${council}`,
    `<h1 class="govuk-heading-l">This pretend payment is over</h1>
<p class="govuk-body">${ENDED[payment.status]}</p>
${back(payment, 'Go back to the council')}`,
  );
}

function back({ returnUrl }: LoggedPayment, label: string): string {
  return `<p class="govuk-body"><a class="govuk-link" href="${escapeHtml(returnUrl)}">${label}</a></p>`;
}

function summary({ description, reference, amountPence }: LoggedPayment): string {
  return `<dl class="govuk-summary-list">
${row('What it is for', description)}
${row('Reference', reference)}
${row('Amount', pounds(amountPence))}
</dl>`;
}

function row(key: string, value: string): string {
  return `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${key}</dt>
<dd class="govuk-summary-list__value">${escapeHtml(value)}</dd></div>`;
}

function shell(title: string, content: string): string {
  return `<!doctype html>
<html lang="en-GB" class="govuk-template stub-page">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="/assets/govuk-frontend/govuk-frontend.min.css">
<link rel="stylesheet" href="/stub-pay/stub-pay.css">
</head>
<body class="govuk-template__body">
<header class="stub-banner"><div class="govuk-width-container">
<p class="stub-banner__text"><strong>This is a pretend payment page. No money moves.</strong></p>
</div></header>
<div class="govuk-width-container">
<main id="main" class="govuk-main-wrapper"><div class="stub-column">
${content}
</div></main>
</div>
</body>
</html>
`;
}

function pounds(pence: number): string {
  return `£${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
