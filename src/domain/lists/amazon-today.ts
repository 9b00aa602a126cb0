/** The register ids of what every `amazonToday` block was computed from. */
export const amazonTodaySources = {
  /** Amazon's current "Error responses" page. */
  list: 'amazon-error-responses',
  /** Amazon's page on which error responses are billed. */
  billing: 'amazon-error-code-billing',
} as const;
