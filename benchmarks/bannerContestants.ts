/** Who takes part in `banners.ts`. `name` is that of the page. */
export const bannerContestants = [
  { name: "fluz-kit", says: "Fluz Kit ErrorBanner" },
  { name: "by-hand", says: "The same by hand" },
  { name: "mui", says: "MUI Alert" },
  { name: "antd", says: "Ant Design Alert" },
  { name: "mantine", says: "Mantine Alert" },
  { name: "chakra", says: "Chakra Alert" },
  { name: "primer", says: "Primer Banner" },
  { name: "heroui", says: "HeroUI Alert" },
  { name: "radix-themes", says: "Radix Themes Callout" },
] as const;

export type BannerContestantName = (typeof bannerContestants)[number]["name"];
