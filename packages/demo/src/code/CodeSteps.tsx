import { createCooldown } from "@fluz-kit/core";
import { useState } from "react";
import type { ReactNode } from "react";
import { EnterCode } from "./EnterCode.tsx";
import { SendCode } from "./SendCode.tsx";

interface CodeStepsProps {
  readonly flow: string;
  readonly title: string;
  /** The number that the code goes to. */
  readonly destination: string;
  /** Called when the code was right, with the code: a later step may need it again. */
  readonly onVerified: (code: string) => void;
  /** Lets the person correct the number. Without it, they cannot. */
  readonly onChangeDestination?: (() => void) | undefined;
  /** Leads to another way to prove who the person is. */
  readonly onUseAnotherMethod?: (() => void) | undefined;
}

/** Texts a code to a number, then asks for it. Both steps know how long to wait before the next text. */
export function CodeSteps(props: CodeStepsProps): ReactNode {
  const { flow, title, destination } = props;
  const [isSent, setSent] = useState(false);
  const [cooldown] = useState(() => createCooldown({ flow, persist: false }));
  if (isSent) return <EnterCode {...props} cooldown={cooldown} />;
  return (
    <SendCode
      flow={flow}
      title={title}
      destination={destination}
      onChangeDestination={props.onChangeDestination}
      onSent={() => {
        cooldown.started({ destination });
        setSent(true);
      }}
    />
  );
}
