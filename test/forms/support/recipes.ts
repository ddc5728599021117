import { EmotionAside } from "./EmotionAside.tsx";
import { MantineProvider } from "@mantine/core";
import { FormApi } from "@tanstack/react-form";
import type { ElementType } from "react";
import { SignUp as ActionState } from "../recipes/actionState.tsx";
import { SignUp as BaseUi } from "../recipes/baseUi.tsx";
import { SignUp as Conform } from "../recipes/conform.tsx";
import { SignUp as Formik } from "../recipes/formik.tsx";
import { SignUp as Mantine } from "../recipes/mantine.tsx";
import { SignUp as Mui } from "../recipes/mui.tsx";
import { SignUp as ReactAria } from "../recipes/reactAria.tsx";
import { SignUp as ReactAriaHook } from "../recipes/reactAriaHook.tsx";
import { SignUp as ReactFinalForm } from "../recipes/reactFinalForm.tsx";
import { SignUp as ReactHookForm } from "../recipes/reactHookForm.tsx";
import { SignUp as ReactHookFormController } from "../recipes/reactHookFormController.tsx";
import { SignUp as ReactHookFormSetError } from "../recipes/reactHookFormSetError.tsx";
import { SignUp as TanstackForm } from "../recipes/tanstackForm.tsx";

// The first form of TanStack looks for its developer tools, and listens for them ever after: here no test is blamed.
new FormApi({ defaultValues: {} }).mount()();

export interface Recipe {
  readonly SignUp: ElementType<{ readonly send: (phone: string) => Promise<unknown> }>;
  /** Whether it refuses an empty number by itself. */
  readonly hasOwnErrors: boolean;
  readonly Around?: ElementType;
}

export const formLibraries: Readonly<Record<string, Recipe>> = {
  "React Hook Form": { SignUp: ReactHookForm, hasOwnErrors: true },
  "setError of React Hook Form": { SignUp: ReactHookFormSetError, hasOwnErrors: true },
  "Controller of React Hook Form, and Material UI": {
    SignUp: ReactHookFormController,
    hasOwnErrors: true,
    Around: EmotionAside,
  },
  "TanStack Form": { SignUp: TanstackForm, hasOwnErrors: true },
  Formik: { SignUp: Formik, hasOwnErrors: true },
  "React Final Form": { SignUp: ReactFinalForm, hasOwnErrors: true },
  Conform: { SignUp: Conform, hasOwnErrors: true },
  "Base UI": { SignUp: BaseUi, hasOwnErrors: true },
  "React Aria": { SignUp: ReactAria, hasOwnErrors: false },
  "useTextField of React Aria": { SignUp: ReactAriaHook, hasOwnErrors: false },
  useActionState: { SignUp: ActionState, hasOwnErrors: false },
};

export const designSystems: Readonly<Record<string, Recipe>> = {
  "Material UI": { SignUp: Mui, hasOwnErrors: true, Around: EmotionAside },
  Mantine: { SignUp: Mantine, hasOwnErrors: true, Around: MantineProvider },
};
