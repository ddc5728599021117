import { createApi, fetchBaseQuery } from "@reduxjs/toolkit/query/react";
import { documents } from "./documents.ts";

type Variables = Record<string, string>;

const ask = (operation: keyof typeof documents) => (variables: Variables) => ({
  url: "/graphql",
  method: "POST",
  body: { query: documents[operation], variables },
});

export const api = createApi({
  baseQuery: fetchBaseQuery({ baseUrl: "/" }),
  endpoints: (build) => ({
    registerUser: build.mutation<unknown, Variables>({ query: ask("registerUser") }),
    verifyCode: build.mutation<unknown, Variables>({ query: ask("verifyCode") }),
    resendCode: build.mutation<unknown, Variables>({ query: ask("resendCode") }),
  }),
});

export const { useRegisterUserMutation, useVerifyCodeMutation, useResendCodeMutation } = api;
