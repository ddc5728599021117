import type { ReactNode } from "react";
import { Route, Switch } from "wouter";
import { Access } from "../account/Access.tsx";
import { Account } from "../account/Account.tsx";
import { ChangePassword } from "../account/ChangePassword.tsx";
import { LogIn } from "../log-in/LogIn.tsx";
import { ResetPassword } from "../log-in/ResetPassword.tsx";
import { TwoFactor } from "../log-in/TwoFactor.tsx";
import { PasscodePage } from "../passcode/PasscodePage.tsx";
import { ResetPasscode } from "../passcode/ResetPasscode.tsx";
import { SignUp } from "../sign-up/SignUp.tsx";
import { VerifyPhone } from "../sign-up/VerifyPhone.tsx";
import { Help } from "./Help.tsx";
import { Page } from "./Page.tsx";
import { Welcome } from "./Welcome.tsx";

export function Routes(): ReactNode {
  return (
    <Switch>
      <Route path="/" component={Welcome} />
      <Route path="/help" component={Help} />
      <Route path="/sign-up" component={SignUp} />
      <Route path="/sign-up/verify">
        <VerifyPhone next="/sign-up/passcode" edit="/sign-up" />
      </Route>
      <Route path="/sign-up/passcode">
        <PasscodePage key="sign-up" mode="create" flow="sign-up" next="/account" />
      </Route>
      <Route path="/login">
        <LogIn key="phone" by="phone" />
      </Route>
      <Route path="/login/email">
        <LogIn key="email" by="email" />
      </Route>
      <Route path="/login/verify">
        <VerifyPhone next="/login" />
      </Route>
      <Route path="/login/code" component={TwoFactor} />
      <Route path="/login/passcode">
        <PasscodePage key="log-in" mode="check" flow="log-in" next="/account" />
      </Route>
      <Route path="/reset-password" component={ResetPassword} />
      <Route path="/account" component={Account} />
      <Route path="/account/access" component={Access} />
      <Route path="/account/password" component={ChangePassword} />
      <Route path="/account/passcode">
        <PasscodePage
          key="change"
          mode="update"
          flow="change-passcode"
          next="/account?done=passcode"
          back="/account"
        />
      </Route>
      <Route path="/account/passcode/reset" component={ResetPasscode} />
      <Route>
        <Page title="There's nothing here" lead="The page may have moved." />
      </Route>
    </Switch>
  );
}
