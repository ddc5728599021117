import type { BannerContestantName } from "./bannerContestants.ts";
import { bannerContestants } from "./bannerContestants.ts";
import { judgeBanners } from "./judgeBanners.ts";
import type { Report } from "./pages/banners/main.ts";
import { race } from "./race.ts";

// Mounts 1,000 alerts of every contestant and updates them all.

const visits = await race<BannerContestantName, Report>({
  page: "banners",
  contestants: bannerContestants,
});
process.exitCode = judgeBanners(visits) ? 0 : 1;
