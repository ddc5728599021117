import type {
  CodeMessages,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";

/** The Vietnamese words of the prompt for a texted code. */
export const viCode: CodeMessages = {
  hint: "Nhập {length} chữ số chúng tôi đã gửi cho bạn.",
  hintTo: "Nhập {length} chữ số chúng tôi đã gửi đến {destination}.",
  checksItself: "Khi nhập đủ {length} chữ số, chúng tôi sẽ kiểm tra mã xác nhận.",
  worksFor: "Mã xác nhận dùng được trong {wait}.",
  check: "Kiểm tra mã",
  checking: "Đang kiểm tra…",
  empty: "Nhập mã xác nhận",
  notDigits: "Chỉ nhập các chữ số của mã xác nhận",
  tooShort: "Nhập đủ {length} chữ số của mã xác nhận",
  tooLong: "Chỉ nhập {length} chữ số của mã xác nhận",
  triesLeft: "Số lần thử còn lại: {count}",
  missing: "Chưa nhận được mã?",
  missingHelp: "Hãy kiểm tra sóng điện thoại, và xem có đang chặn người gửi mới không.",
};

/** The Vietnamese words of the prompt for a passcode. */
export const viPasscode: PasscodeMessages = {
  current: "Mật mã hiện tại",
  new: "Mật mã mới",
  hint: "Nhập {length} chữ số.",
  check: "Kiểm tra mật mã",
  update: "Đổi mật mã",
  forgot: "Quên mật mã?",
  show: "Hiện mật mã",
  hide: "Ẩn mật mã",
  shown: "Mật mã đang hiện",
  hidden: "Mật mã đang ẩn",
  empty: "Nhập mật mã của bạn",
  emptyNew: "Nhập mật mã mới",
  notDigits: "Chỉ dùng chữ số",
  tooShort: "Quá ngắn: dùng {length} chữ số",
  tooLong: "Quá dài: dùng {length} chữ số",
};

/** Vietnamese without the prompts. */
export const viWithoutPrompts: MessagesWithoutPrompts = {
  locale: "vi",
  direction: "ltr",
  errors: {
    "AUTH-0001": {
      title: "Tài khoản này không đăng nhập được ở đây",
      description: "Hãy thử tài khoản khác hoặc liên hệ bộ phận hỗ trợ.",
    },
    "AUTH-0002": {
      title: "Thông tin đăng nhập không khớp",
      description: "Hãy xem lại thông tin đã nhập rồi thử lại.",
    },
    "AUTH-0008": {
      title: "Đăng nhập lại để tiếp tục",
      description: "Chúng tôi chưa xác nhận được quyền truy cập cho bước này.",
    },
    "AUTH-0009": {
      title: "Không dùng được mật khẩu này",
      description: "Hãy chọn mật khẩu đáp ứng các quy tắc.",
    },
    "AUTH-0009@login": {
      title: "Mật khẩu chưa đúng",
      description: "Hãy thử lại hoặc đặt lại mật khẩu.",
    },
    "AUTH-0013": {
      title: "Chưa đăng nhập được bằng cách này",
      description: "Hãy thử lại hoặc chọn cách đăng nhập khác.",
    },
    "AUTH-0018": {
      title: "Chưa đăng nhập được",
      description: "Hãy xem lại thông tin rồi thử lại.",
    },
    "AUTH-0019": {
      title: "Đăng nhập lại để tiếp tục",
      description: "Phiên đăng nhập đã kết thúc.",
    },
    "AUTH-0023": {
      title: "Chưa đổi được mật khẩu",
      description: "Hãy thử lại sau giây lát.",
    },
    "AUTH-0028": {
      title: "Chưa đặt lại được mật khẩu",
      description: "Hãy thử lại sau giây lát.",
    },
    "AUTH-0003": {
      title: "Không tìm thấy số điện thoại này",
      description: "Hãy xem lại số hoặc chọn cách khác để tiếp tục.",
    },
    "AUTH-0003@neutral": {
      title: "Chưa dùng được số điện thoại này",
      description: "Hãy xem lại số hoặc chọn cách khác để tiếp tục.",
    },
    "AUTH-0004": {
      title: "Nhập số điện thoại đúng định dạng",
      description: "Hãy nhập cả mã vùng và chọn đúng quốc gia.",
    },
    "AUTH-0005": {
      title: "Mã xác nhận này không dùng được",
      description: "Hãy yêu cầu mã xác nhận mới và nhập vào đây.",
    },
    "AUTH-0006": {
      title: "Mã xác nhận chưa đúng",
      description: "Hãy xem tin nhắn mới nhất và nhập lại mã xác nhận.",
    },
    "AUTH-0007": {
      title: "Chưa gửi được mã xác nhận",
      description: "Hãy chờ giây lát rồi thử lại.",
    },
    "AUTH-0020": {
      title: "Chưa gửi được mã xác nhận mới",
      description: "Hãy chờ một chút rồi yêu cầu lại. Nếu đã có mã xác nhận, hãy thử mã đó.",
      descriptionWithWait: "Hãy chờ {wait} rồi yêu cầu lại. Nếu đã có mã xác nhận, hãy thử mã đó.",
    },
    "AUTH-0021": {
      title: "Dùng số di động nhận được tin nhắn SMS",
      description: "Số máy bàn và số gọi qua internet không dùng được ở đây.",
    },
    "AUTH-0024": {
      title: "Xác minh số điện thoại trước",
      description: "Sau đó, bạn có thể tiếp tục bước này.",
    },
    "AUTH-0029": {
      title: "Mã xác nhận này đã hết hạn",
      description: "Hãy yêu cầu mã xác nhận mới và nhập ngay khi nhận được.",
    },
    "AUTH-0010": {
      title: "Tạo mật mã để tiếp tục",
      description: "Bạn chưa có mật mã.",
    },
    "AUTH-0011": {
      title: "Bạn đã có mật mã",
      description: "Hãy dùng mật mã đó, hoặc đặt lại để chọn mật mã mới.",
    },
    "AUTH-0012": {
      title: "Mật mã chưa đúng",
      description: "Hãy thử lại, hoặc đặt lại mật mã nếu quên.",
    },
    "AUTH-0014": {
      title: "Chưa tạo được mật mã",
      description: "Hãy thử lại sau giây lát.",
    },
    "AUTH-0015": {
      title: "Chưa kiểm tra được mật mã",
      description: "Hãy thử lại sau giây lát.",
    },
    "AUTH-0016": {
      title: "Chưa đổi được mật mã",
      description: "Hãy thử lại sau giây lát.",
    },
    "AUTH-0017": {
      title: "Chưa đặt lại được mật mã",
      description: "Hãy thử lại sau giây lát.",
    },
    "AUTH-0022": {
      title: "Không đăng ký được ở đây",
      description: "Hiện chưa thể tạo tài khoản. Hãy liên hệ bộ phận hỗ trợ để được giúp.",
    },
    "AUTH-0025": {
      title: "Chưa tạo được tài khoản",
      description: "Hãy xem lại thông tin rồi thử lại.",
    },
    "AUTH-0026": {
      title: "Số này đã có tài khoản",
      description: "Hãy dùng số khác, hoặc đăng nhập nếu đây là số của bạn.",
    },
    "AUTH-0026@neutral": {
      title: "Không thể đăng ký bằng số điện thoại này",
      description: "Nếu đây là số của bạn, hãy đăng nhập. Hoặc hãy dùng số khác.",
    },
    "AUTH-0027": {
      title: "Email này đã có tài khoản",
      description: "Hãy dùng email khác, hoặc đăng nhập nếu đây là email của bạn.",
    },
    "AUTH-0027@neutral": {
      title: "Không thể đăng ký bằng email này",
      description: "Nếu đây là email của bạn, hãy đăng nhập. Hoặc hãy dùng email khác.",
    },
    "AUTH-0030": {
      title: "Dịch vụ này hiện không dùng được",
      description: "Hãy thử lại sau. Nếu cần giúp ngay, hãy liên hệ bộ phận hỗ trợ.",
    },
    "AUTH-0031": {
      title: "Cho phép truy cập để tiếp tục",
      description: "{appName} cần bạn cho phép ở bước này.",
    },
    UNIFORM: {
      title: "Xem tin nhắn của bạn",
      description:
        "Nếu có thể liên hệ chủ tài khoản qua thông tin này, chúng tôi sẽ gửi mã xác nhận.",
    },
    UNKNOWN: {
      title: "Đã xảy ra sự cố",
      description: "Hãy thử lại. Nếu vẫn gặp sự cố, hãy liên hệ bộ phận hỗ trợ.",
    },
    NETWORK: {
      title: "Chưa kết nối được",
      description: "Hãy kiểm tra kết nối rồi thử lại.",
    },
    TIMEOUT: {
      title: "Thời gian chờ quá lâu",
      description: "Hãy thử lại sau giây lát.",
    },
    RATE_LIMITED: {
      title: "Hiện đã thử quá nhiều lần",
      description: "Hãy chờ một chút rồi thử lại.",
      descriptionWithWait: "Hãy chờ {wait} rồi thử lại.",
    },
    SERVER: {
      title: "Có sự cố từ phía chúng tôi",
      description: "Hãy thử lại sau vài phút.",
    },
    UNAUTHORIZED: {
      title: "Đăng nhập lại để tiếp tục",
      description: "Phiên đăng nhập đã kết thúc.",
    },
  },
  actions: {
    retry: "Thử lại",
    resendCode: "Gửi mã xác nhận mới",
    reenter: "Nhập lại",
    editPhone: "Đổi số điện thoại",
    editEmail: "Đổi email",
    useAnotherMethod: "Chọn cách khác",
    verifyPhone: "Xác minh số điện thoại",
    createPasscode: "Tạo mật mã",
    resetPasscode: "Đặt lại mật mã",
    usePasscode: "Dùng mật mã",
    resetPassword: "Đặt lại mật khẩu",
    signIn: "Đăng nhập",
    reauthenticate: "Đăng nhập lại",
    grantAccess: "Xem quyền truy cập",
    requestAccess: "Xin quyền truy cập",
    contactSupport: "Liên hệ bộ phận hỗ trợ",
    goBack: "Quay lại",
  },
  interface: {
    severity: {
      critical: "Sự cố",
      error: "Lỗi",
      warning: "Lưu ý",
      info: "Bước tiếp theo",
    },
    summaryTitle: "Có nhiều mục cần xem lại",
    errorPrefix: "Lỗi:",
    working: "Đang xử lý…",
    tryingAgain: "Đang thử lại…",
    sending: "Đang gửi…",
    dismiss: "Đóng",
    reference: "Mã tham chiếu cho bộ phận hỗ trợ: {reference}",
    availableIn: "Có thể thực hiện sau {wait}",
    availableNow: "Có thể thực hiện ngay bây giờ",
    announcement: "{title}. {description}",
    thisApp: "Ứng dụng này",
    opensInNewTab: "(mở trong thẻ mới)",
    codeSent: "Chúng tôi đã gửi mã xác nhận mới. Hãy dùng mã trong tin nhắn mới nhất.",
    codeIn: "Có thể yêu cầu mã xác nhận mới sau {wait}",
    codeNow: "Có thể yêu cầu mã xác nhận mới ngay bây giờ",
    accessAsked: "Bạn sẽ cho phép:",
    accessOther: "Quyền truy cập khác mà bước này cần",
    fields: {
      phone: "Số điện thoại",
      email: "Email",
      password: "Mật khẩu",
      code: "Mã xác nhận",
      passcode: "Mật mã",
    },
  },
};

/** Every sentence of the kit in Vietnamese. */
export const vi: Messages = {
  ...viWithoutPrompts,
  interface: { ...viWithoutPrompts.interface, code: viCode, passcode: viPasscode },
};
