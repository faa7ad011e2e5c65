/** One mail in the form that every mail has: greeting, one sentence that matters, facts, one action, who writes. */
export interface MailParts {
  readonly language: 'en' | 'es';
  readonly greeting: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
  /** Another person's words, each under its question. */
  readonly quotes?: readonly { readonly label: string; readonly text: string }[];
  readonly action: { readonly label: string; readonly url: string } | null;
  /** Further ways to answer, as links under the action. */
  readonly links?: readonly { readonly label: string; readonly url: string }[];
  readonly after?: readonly string[];
  readonly signature: string;
  readonly footer: { readonly text: string; readonly label: string; readonly url: string };
}

/** The text part: complete by itself. */
export function layOutText(parts: MailParts): string {
  const quotes = (parts.quotes ?? []).map(({ label, text }) => `${label}:\n  «${text}»`);
  const links = (parts.links ?? []).map(({ label, url }) => `${label}:\n${url}`);
  const action = parts.action ? [`${parts.action.label}:\n${parts.action.url}`] : [];
  const body = [
    parts.greeting,
    parts.lead,
    ...parts.paragraphs,
    ...quotes,
    ...action,
    ...links,
    ...(parts.after ?? []),
    parts.signature,
  ];
  return `${body.join('\n\n')}\n\n--\n${parts.footer.text}\n${parts.footer.label}: ${parts.footer.url}\n`;
}

/** The HTML part: inline styles only, no picture, no tracking; colours of the light scheme. */
export function layOutHtml(parts: MailParts): string {
  const paragraph = (text: string, style = ''): string => `<p style="margin:0 0 16px;${style}">${escapeHtml(text)}</p>`;
  const quote = ({ label, text }: { label: string; text: string }): string =>
    `<p style="margin:0 0 4px;color:#596763;font-size:14px">${escapeHtml(label)}</p>` +
    `<blockquote style="margin:0 0 16px;padding:2px 0 2px 16px;border-left:3px solid #e0ddd4">${escapeHtml(text)}</blockquote>`;
  const button = parts.action
    ? `<p style="margin:24px 0"><a href="${escapeHtml(parts.action.url)}" style="display:inline-block;padding:12px 20px;background:#1b6f62;color:#ffffff;border-radius:6px;text-decoration:none;font-weight:600">${escapeHtml(parts.action.label)}</a></p>`
    : '';
  const links = (parts.links ?? [])
    .map(
      ({ label, url }) =>
        `<a href="${escapeHtml(url)}" style="color:#17655a;margin-right:24px">${escapeHtml(label)}</a>`,
    )
    .join('');
  return [
    `<!doctype html><html lang="${parts.language === 'es' ? 'es-MX' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>`,
    '<body style="margin:0;background:#f8f7f3;color:#12302e;font:400 16px/24px -apple-system,\'Segoe UI\',Roboto,sans-serif">',
    '<div style="max-width:560px;margin:0 auto;padding:32px 16px">',
    '<p style="margin:0 0 32px;font-weight:640;font-size:20px">Puente</p>',
    paragraph(parts.greeting),
    paragraph(parts.lead, 'font-weight:600'),
    ...parts.paragraphs.map((text) => paragraph(text)),
    ...(parts.quotes ?? []).map(quote),
    button,
    links === '' ? '' : `<p style="margin:0 0 24px">${links}</p>`,
    ...(parts.after ?? []).map((text) => paragraph(text)),
    paragraph(parts.signature),
    '<hr style="border:0;border-top:1px solid #e0ddd4;margin:24px 0">',
    `<p style="margin:0;color:#596763;font-size:14px;line-height:20px">${escapeHtml(parts.footer.text)} <a href="${escapeHtml(parts.footer.url)}" style="color:#17655a">${escapeHtml(parts.footer.label)}</a></p>`,
    '</div></body></html>',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** People's words stand in mails as they wrote them: never as markup. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (char) => entities[char] ?? char);
