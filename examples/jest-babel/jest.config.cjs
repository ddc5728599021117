module.exports = {
  testEnvironment: "jsdom",
  // The kit is written in ES modules, which Jest has to translate too.
  transformIgnorePatterns: ["/node_modules/(?!@fluz-kit/)"],
};
