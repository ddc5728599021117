import { expect, test } from "vitest";
import { judgeAnswer } from "../../clients/recorded/judgeAnswer.ts";
import { recordAnswer } from "../../clients/recorded/recordAnswer.ts";
import { recordedCells } from "../../clients/recorded/recordedCells.ts";
import { serveConditions } from "../../clients/recorded/serveConditions.ts";
import { createTally } from "./createTally.ts";

test("every recorded answer of every client, through every door", async () => {
  const tally = createTally();
  const served = await serveConditions();
  for (const [client, cells] of Object.entries(recordedCells)) {
    for (const cell of cells) {
      tally.counts.values += 1;
      const answer = await recordAnswer(cell.client, cell.condition, served);
      const about = `${client}, ${cell.name}`;
      tally.noteDoors(about, await judgeAnswer(client, cell, answer));
    }
  }
  await served.close();
  tally.print(`Recorded answers of ${Object.keys(recordedCells).length} clients`);
  expect(tally.counts).toMatchObject({ thrown: 0, leaked: 0, disagreeing: 0 });
});
