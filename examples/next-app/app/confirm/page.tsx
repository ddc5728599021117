import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { ConfirmNumber } from "./ConfirmNumber";

export default async function Page() {
  const phone = (await cookies()).get("phone")?.value;
  if (phone === undefined) redirect("/");
  return (
    <main>
      <h1>Confirm your number</h1>
      <ConfirmNumber />
    </main>
  );
}
