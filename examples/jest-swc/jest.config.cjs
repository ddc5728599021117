module.exports = {
  testEnvironment: "jsdom",
  transform: {
    "\\.[jt]sx?$": ["@swc/jest", { jsc: { transform: { react: { runtime: "automatic" } } } }],
  },
  // The kit is written in ES modules, which Jest has to translate too.
  transformIgnorePatterns: ["/node_modules/(?!@fluz-kit/)"],
};
