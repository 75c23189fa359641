/** A page about a payment, as HTML. Everything that is not ours is escaped. */
import type { Payment } from '../../store/payments.ts';
import { type CouncilWords, type PageWords, pounds } from './words.ts';

/** What it is about; without it only the words are shown. */
export type About = Pick<Payment, 'description' | 'amountPence' | 'reference'>;

export function paymentPage(words: PageWords, council: CouncilWords, about?: About): string {
  return `<!doctype html>
<html lang="en-GB" class="govuk-template pay-page">
<head>
<meta charset="utf-8">
<title>${escapeHtml(words.heading)} – ${escapeHtml(council.name)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="/assets/govuk-frontend/govuk-frontend.min.css">
<link rel="stylesheet" href="/assets/council.css">
<link rel="stylesheet" href="/pay/pay.css">
</head>
<body class="govuk-template__body">
<a href="#main" class="govuk-skip-link">Skip to main content</a>
<header class="council-header"><div class="govuk-width-container council-header__bar">
<a class="council-header__home" href="/"><img src="/assets/emblem.svg" width="44" height="44" alt=""><span>${escapeHtml(council.name)}</span></a>
</div></header>
<div class="pay-content"><div class="govuk-width-container">
<main id="main" class="govuk-main-wrapper" tabindex="-1"><div class="pay-column">
<div class="pay-panel pay-panel--${words.tone}">
<h1 class="govuk-heading-l">${escapeHtml(words.heading)}</h1>
<p class="govuk-body-l">${escapeHtml(words.lead)}</p>
</div>
${words.next.map((line) => `<p class="govuk-body">${escapeHtml(line)}</p>`).join('\n')}
${buttonOf(words)}
${about === undefined ? '' : summaryOf(about)}
</div></main>
</div></div>
<footer class="pay-footer"><div class="govuk-width-container">
<p class="govuk-body-s">Need a hand? Call ${escapeHtml(council.phone)}.</p>
</div></footer>
</body>
</html>
`;
}

function buttonOf({ button }: PageWords): string {
  if (button === undefined) return '';
  return `<p><a class="govuk-button" draggable="false" href="${escapeHtml(button.path)}">${escapeHtml(button.label)}</a></p>`;
}

function summaryOf({ description, amountPence, reference }: About): string {
  const rows = [
    ['What it is for', description],
    ['Amount', pounds(amountPence)],
    ['Reference', reference],
  ] as const;
  const cells = rows.map(
    ([key, value]) => `<div class="govuk-summary-list__row">
<dt class="govuk-summary-list__key">${key}</dt><dd class="govuk-summary-list__value">${escapeHtml(value)}</dd></div>`,
  );
  return `<h2 class="govuk-heading-m">Details</h2><dl class="govuk-summary-list">${cells.join('')}</dl>`;
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
