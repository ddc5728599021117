import type {
  CodeMessages,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";

/** The words of the prompt for a texted code, in Portuguese of Brazil. */
export const ptBRCode: CodeMessages = {
  hint: "Digite os {length} dígitos que enviamos para você.",
  hintTo: "Digite os {length} dígitos que enviamos para {destination}.",
  checksItself: "Vamos conferir o código assim que você digitar os {length} dígitos.",
  worksFor: "O código vale por {wait}.",
  check: "Conferir código",
  checking: "Conferindo…",
  empty: "Digite o código",
  notDigits: "Use só os dígitos do código",
  tooShort: "Digite todos os {length} dígitos do código",
  tooLong: "Digite só os {length} dígitos do código",
  triesLeft: "Tentativas restantes: {count}",
  missing: "Não chegou?",
  missingHelp: "Confira seu sinal e se você não bloqueia novos remetentes.",
};

/** The words of the prompt for a passcode, in Portuguese of Brazil. */
export const ptBRPasscode: PasscodeMessages = {
  current: "Senha numérica atual",
  new: "Nova senha numérica",
  hint: "Digite {length} dígitos.",
  check: "Validar senha numérica",
  update: "Mudar senha numérica",
  forgot: "Esqueceu a senha numérica?",
  show: "Mostrar dígitos",
  hide: "Ocultar dígitos",
  shown: "Sua senha numérica está visível",
  hidden: "Sua senha numérica está oculta",
  empty: "Digite sua senha numérica",
  emptyNew: "Digite uma nova senha numérica",
  notDigits: "Use só dígitos",
  tooShort: "Muito curta: use {length} dígitos",
  tooLong: "Muito longa: use {length} dígitos",
};

/** Portuguese of Brazil without the prompts, for applications that show none. */
export const ptBRWithoutPrompts: MessagesWithoutPrompts = {
  locale: "pt-BR",
  direction: "ltr",
  errors: {
    "AUTH-0001": {
      title: "Não é possível entrar aqui com esta conta",
      description: "Tente com outra conta ou fale com o suporte.",
    },
    "AUTH-0002": {
      title: "Os dados para entrar não conferem",
      description: "Confira os dados que digitou e tente de novo.",
    },
    "AUTH-0008": {
      title: "Entre de novo para continuar",
      description: "Não conseguimos confirmar seu acesso a esta etapa.",
    },
    "AUTH-0009": {
      title: "Essa senha não pode ser usada",
      description: "Escolha uma que siga as regras de senha.",
    },
    "AUTH-0009@login": {
      title: "Essa senha não está certa",
      description: "Tente de novo ou redefina a senha.",
    },
    "AUTH-0013": {
      title: "Não foi possível entrar dessa forma",
      description: "Tente de novo ou escolha outra forma de entrar.",
    },
    "AUTH-0018": {
      title: "Não foi possível entrar",
      description: "Confira seus dados e tente de novo.",
    },
    "AUTH-0019": {
      title: "Entre de novo para continuar",
      description: "Sua sessão terminou.",
    },
    "AUTH-0023": {
      title: "Não conseguimos mudar sua senha",
      description: "Tente de novo daqui a pouco.",
    },
    "AUTH-0028": {
      title: "Não conseguimos redefinir sua senha",
      description: "Tente de novo daqui a pouco.",
    },
    "AUTH-0003": {
      title: "Não encontramos esse número de telefone",
      description: "Confira o número ou escolha outra forma de continuar.",
    },
    "AUTH-0003@neutral": {
      title: "Não conseguimos usar esse número de telefone",
      description: "Confira o número ou escolha outra forma de continuar.",
    },
    "AUTH-0004": {
      title: "Digite um número de telefone no formato certo",
      description: "Inclua o código de área e escolha o país certo.",
    },
    "AUTH-0005": {
      title: "Esse código não funcionou",
      description: "Peça um novo código e digite-o aqui.",
    },
    "AUTH-0006": {
      title: "Esse código não está certo",
      description: "Confira a mensagem mais recente e digite o código de novo.",
    },
    "AUTH-0007": {
      title: "Não conseguimos enviar seu código",
      description: "Espere um momento e tente de novo.",
    },
    "AUTH-0020": {
      title: "Ainda não conseguimos enviar um novo código",
      description: "Espere um pouco e peça de novo. Se você já tem um código, tente usá-lo.",
      descriptionWithWait: "Espere {wait} e peça de novo. Se você já tem um código, tente usá-lo.",
    },
    "AUTH-0021": {
      title: "Use um celular que receba mensagens de texto",
      description: "Telefone fixo e telefone pela internet não funcionam aqui.",
    },
    "AUTH-0024": {
      title: "Primeiro, verifique seu número de telefone",
      description: "Depois, você pode seguir com esta etapa.",
    },
    "AUTH-0029": {
      title: "Esse código expirou",
      description: "Peça um novo código e digite-o assim que chegar.",
    },
    "AUTH-0010": {
      title: "Crie uma senha numérica para continuar",
      description: "Você ainda não tem uma.",
    },
    "AUTH-0011": {
      title: "Você já tem uma senha numérica",
      description: "Use a que você tem, ou refaça a senha numérica para escolher uma nova.",
    },
    "AUTH-0012": {
      title: "Essa senha numérica não está certa",
      description: "Tente de novo, ou refaça a senha numérica se você a esqueceu.",
    },
    "AUTH-0014": {
      title: "Não conseguimos criar sua senha numérica",
      description: "Tente de novo daqui a pouco.",
    },
    "AUTH-0015": {
      title: "Não conseguimos conferir sua senha numérica",
      description: "Tente de novo daqui a pouco.",
    },
    "AUTH-0016": {
      title: "Não conseguimos mudar sua senha numérica",
      description: "Tente de novo daqui a pouco.",
    },
    "AUTH-0017": {
      title: "Não conseguimos refazer sua senha numérica",
      description: "Tente de novo daqui a pouco.",
    },
    "AUTH-0022": {
      title: "O cadastro não está disponível aqui",
      description: "No momento, você não pode criar uma conta. Fale com o suporte para ter ajuda.",
    },
    "AUTH-0025": {
      title: "Não conseguimos criar sua conta",
      description: "Confira seus dados e tente de novo.",
    },
    "AUTH-0026": {
      title: "Este número já tem uma conta",
      description: "Use outro número, ou entre com este se for seu.",
    },
    "AUTH-0026@neutral": {
      title: "Não é possível se cadastrar com este número de telefone",
      description: "Se for seu, entre com ele. Ou use outro número.",
    },
    "AUTH-0027": {
      title: "Este e-mail já tem uma conta",
      description: "Use outro e-mail, ou entre com este se for seu.",
    },
    "AUTH-0027@neutral": {
      title: "Não é possível se cadastrar com este e-mail",
      description: "Se for seu, entre com ele. Ou use outro e-mail.",
    },
    "AUTH-0030": {
      title: "Este serviço não está disponível agora",
      description: "Tente mais tarde. Se precisar de ajuda agora, fale com o suporte.",
    },
    "AUTH-0031": {
      title: "Permita o acesso para continuar",
      description: "{appName} precisa da sua permissão para esta etapa.",
    },
    UNIFORM: {
      title: "Confira suas mensagens",
      description: "Se esse dado nos levar a uma conta, enviaremos um código.",
    },
    UNKNOWN: {
      title: "Algo deu errado",
      description: "Tente de novo. Se continuar acontecendo, fale com o suporte.",
    },
    NETWORK: {
      title: "Não conseguimos nos conectar",
      description: "Confira sua conexão e tente de novo.",
    },
    TIMEOUT: {
      title: "A resposta demorou demais",
      description: "Tente de novo daqui a pouco.",
    },
    RATE_LIMITED: {
      title: "Muitas tentativas por enquanto",
      description: "Espere um pouco e tente de novo.",
      descriptionWithWait: "Espere {wait} e tente de novo.",
    },
    SERVER: {
      title: "Há um problema do nosso lado",
      description: "Tente de novo em alguns minutos.",
    },
    UNAUTHORIZED: {
      title: "Entre de novo para continuar",
      description: "Sua sessão terminou.",
    },
  },
  actions: {
    retry: "Tentar de novo",
    resendCode: "Enviar um novo código",
    reenter: "Digitar de novo",
    editPhone: "Mudar número de telefone",
    editEmail: "Mudar e-mail",
    useAnotherMethod: "Escolher outra forma",
    verifyPhone: "Verificar número de telefone",
    createPasscode: "Criar senha numérica",
    resetPasscode: "Refazer senha numérica",
    usePasscode: "Usar sua senha numérica",
    resetPassword: "Redefinir senha",
    signIn: "Entrar",
    reauthenticate: "Entrar de novo",
    grantAccess: "Revisar acesso",
    requestAccess: "Pedir acesso",
    contactSupport: "Falar com o suporte",
    goBack: "Voltar",
  },
  interface: {
    severity: { critical: "Problema", error: "Erro", warning: "Atenção", info: "Próximo passo" },
    summaryTitle: "Mais de um ponto precisa da sua atenção",
    errorPrefix: "Erro:",
    working: "Aguarde…",
    tryingAgain: "Tentando de novo…",
    sending: "Enviando…",
    dismiss: "Fechar",
    reference: "Referência para o suporte: {reference}",
    availableIn: "Você poderá fazer isso daqui a {wait}",
    availableNow: "Você já pode fazer isso",
    announcement: "{title}. {description}",
    thisApp: "Este aplicativo",
    opensInNewTab: "(abre em nova aba)",
    codeSent: "Enviamos um novo código. Use o da mensagem mais recente.",
    codeIn: "Você poderá pedir um novo código daqui a {wait}",
    codeNow: "Você já pode pedir um novo código",
    accessAsked: "Você permitiria o seguinte:",
    accessOther: "Outro acesso necessário para esta etapa",
    fields: {
      phone: "Número de telefone",
      email: "E-mail",
      password: "Senha",
      code: "Código",
      passcode: "Senha numérica",
    },
  },
};

/** Portuguese of Brazil, which says você: every sentence, prompts included. */
export const ptBR: Messages = {
  ...ptBRWithoutPrompts,
  interface: { ...ptBRWithoutPrompts.interface, code: ptBRCode, passcode: ptBRPasscode },
};
