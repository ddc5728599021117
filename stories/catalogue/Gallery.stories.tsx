import type { Meta, StoryObj } from "@storybook/react-vite";
import { Gallery } from "./Gallery.tsx";

const meta = {
  title: "Catalogue/Gallery",
  component: Gallery,
  // A page of its own already.
  tags: ["!autodocs"],
} satisfies Meta<typeof Gallery>;

export default meta;

export const Everything: StoryObj<typeof meta> = {};
