import type { StorybookConfig } from "@storybook/react-vite";
import { mergeConfig } from "vite";
import { sandboxMiddleware } from "./sandboxMiddleware.ts";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  typescript: { reactDocgen: "react-docgen" },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [sandboxMiddleware()],
      build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    }),
};

export default config;
