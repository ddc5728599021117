// Names the design token to change, so that a contrast warning says how to fix it.

/** What does not have the colour of `--fluz-color-text`, and the token that it has instead. */
const tokens: readonly (readonly [string, string])[] = [
  ['.fluz-Action[data-variant="primary"]:not(.fluz-FieldError-actions > *)', "action-text"],
  [".fluz-Action", "text"],
  [".fluz-FieldError-title, .fluz-ErrorSummary-link", "severity"],
  [".fluz-ResendButton[data-severity] > .fluz-ResendButton-status", "severity"],
  [".fluz-TwoFactorPrompt-problem, .fluz-PasscodePrompt-problem", "danger"],
  [".fluz-ErrorBanner-description, .fluz-ErrorBanner-reference", "text-muted"],
  [".fluz-FieldError-description, .fluz-ErrorSummary-list p", "text-muted"],
  [".fluz-ErrorSummary-reference, .fluz-ErrorScreen-reference", "text-muted"],
  [".fluz-ErrorScreen-description, .fluz-AccessPrompt-description", "text-muted"],
  [".fluz-AccessPrompt-reference, .fluz-ResendButton-wait", "text-muted"],
  [".fluz-ResendButton-status, .fluz-TwoFactorPrompt-hint", "text-muted"],
  [".fluz-TwoFactorPrompt-attempts, .fluz-TwoFactorPrompt-helpText", "text-muted"],
  [".fluz-PasscodePrompt-hint, .fluz-PasscodePrompt-help", "text-muted"],
];

/** The token that gives a text its colour, as the style sheet has it. */
export function tokenOf(element: Element): string {
  const [, name = "text"] = tokens.find(([selector]) => element.closest(selector)) ?? [];
  return `--fluz-color-${name === "severity" ? severityOf(element) : name}`;
}

/** The token of what one of the kit's own elements has behind its text. */
export function backgroundTokenOf(element: Element): string {
  return `--fluz-color-${element.matches(".fluz-Action") ? "action" : "page"}`;
}

function severityOf(element: Element): string {
  const severity = element.closest("[data-severity]")?.getAttribute("data-severity");
  return severity === "warning" || severity === "info" ? severity : "danger";
}
