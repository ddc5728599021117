import { defineConfig } from "@playwright/test";

const port = Number(process.env.PORT ?? 4173);
const sandboxPort = Number(process.env.FLUZ_PORT ?? 4000);
const { CHROMIUM_PATH } = process.env;

export default defineConfig({
  testDir: "tests",
  workers: 1,
  reporter: [["list"], ["json", { outputFile: "report.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      args: ["--no-sandbox"],
      ...(CHROMIUM_PATH === undefined ? {} : { executablePath: CHROMIUM_PATH }),
    },
  },
  webServer: [
    { command: `npx fluz-sandbox --port ${sandboxPort}`, port: sandboxPort },
    {
      command: "npm start",
      port,
      env: { PORT: String(port), FLUZ_URL: `http://127.0.0.1:${sandboxPort}` },
    },
  ],
});
