/** A report as it is kept: says what it lists, and how it is renewed. */
export function writeReport(door: string, what: string, language: string, body: string): string {
  return `# \`${door}\`

Every ${what}. \`pnpm run api\` writes this file.

\`\`\`${language}
${body.trim()}
\`\`\`
`;
}
