import "@fluz-kit/react/styles.css";
import "./preview.css";
import type { Decorator, Preview } from "@storybook/react-vite";
import { useLayoutEffect, type ReactNode } from "react";

interface SurroundingsProps {
  theme: unknown;
  direction: unknown;
  children: ReactNode;
}

function Surroundings({ theme, direction, children }: SurroundingsProps): ReactNode {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dir = direction === "rtl" ? "rtl" : "ltr";
    const chosen = theme === "light" || theme === "dark" ? theme : null;
    if (chosen === null) delete root.dataset["fluzTheme"];
    else root.dataset["fluzTheme"] = chosen;
    // The page around the story follows too, so that its text keeps its contrast.
    root.style.colorScheme = chosen ?? "light dark";
  }, [theme, direction]);
  return children;
}

const withSurroundings: Decorator = (Story, { globals }) => (
  <Surroundings theme={globals["theme"]} direction={globals["direction"]}>
    <Story />
  </Surroundings>
);

const preview: Preview = {
  tags: ["autodocs"],
  decorators: [withSurroundings],
  initialGlobals: { theme: "light", direction: "ltr" },
  globalTypes: {
    theme: {
      description: "Colour scheme",
      toolbar: {
        title: "Theme",
        icon: "contrast",
        dynamicTitle: true,
        items: [
          { value: "light", title: "Light" },
          { value: "dark", title: "Dark" },
          { value: "system", title: "As the system" },
        ],
      },
    },
    direction: {
      description: "Writing direction",
      toolbar: {
        title: "Direction",
        icon: "transfer",
        dynamicTitle: true,
        items: [
          { value: "ltr", title: "Left to right" },
          { value: "rtl", title: "Right to left" },
        ],
      },
    },
  },
  parameters: {
    a11y: { test: "error" },
    controls: { expanded: true },
    options: { storySort: { order: ["Welcome", "Catalogue", "Flows", "Components"] } },
  },
};

export default preview;
