package org.ganlao.platform.problem;

/** Refusals that no feature owns. */
public enum CommonRefusal implements ReasonedRefusal {
    MALFORMED_REQUEST(400, "The request cannot be read: {0}", "请求无法读取：{0}", "RFC 9110 §15.5.1"),
    INVALID_REQUEST(
            400,
            "The request breaks the rules named in its violations.",
            "请求不符合 violations 中列出的规则。",
            "RFC 9110 §15.5.1"),
    UNKNOWN_CODE(400, "{0} is none of the codes {1}.", "{0} 不是下列代码之一：{1}。", "RFC 9110 §15.5.1"),
    INVALID_CURSOR(
            400, "The cursor was not issued by this service.", "分页游标不是本服务签发的。", "Ganlao HTTP conventions: pages"),
    CURSOR_MISMATCH(
            400,
            "The cursor belongs to a query with other filters. Start again without a cursor.",
            "分页游标属于另一组查询条件，请去掉游标重新查询。",
            "Ganlao HTTP conventions: pages"),
    INVALID_LIMIT(
            400, "The page size must lie between 1 and {0}.", "每页条数必须在 1 与 {0} 之间。", "Ganlao HTTP conventions: pages"),
    IDEMPOTENCY_KEY_MISSING(
            400,
            "A POST needs the header Idempotency-Key.",
            "POST 请求必须带 Idempotency-Key 请求头。",
            "draft-ietf-httpapi-idempotency-key-header-07 §2.7"),
    IDEMPOTENCY_KEY_INVALID(
            400,
            "An Idempotency-Key has 1 to 64 printable ASCII characters.",
            "Idempotency-Key 须为 1 至 64 个可打印的 ASCII 字符。",
            "draft-ietf-httpapi-idempotency-key-header-07 §2.1"),
    UNAUTHENTICATED(401, "A valid access token is needed.", "需要有效的访问令牌。", "RFC 6750 §3.1; RFC 9110 §15.5.2"),
    FORBIDDEN(403, "Your roles do not allow this.", "您的角色无权进行此操作。", "RFC 9110 §15.5.4"),
    REGION_OUTSIDE_SCOPE(403, "Region {0} lies outside your scope.", "地区 {0} 不在您的管辖范围内。", "RFC 9110 §15.5.4"),
    NOT_FOUND(404, "There is no such resource.", "没有这个资源。", "RFC 9110 §15.5.5"),
    METHOD_NOT_ALLOWED(405, "The resource does not know this method.", "此资源不支持该方法。", "RFC 9110 §15.5.6"),
    NOT_ACCEPTABLE(406, "None of the accepted media types can be produced.", "无法生成所要求的媒体类型。", "RFC 9110 §15.5.7"),
    CONCURRENT_CHANGE(
            409,
            "The object was changed by someone else at the same time. Read it again, then retry.",
            "该对象同时被他人修改，请重新读取后再试。",
            "RFC 9110 §15.5.10"),
    ALREADY_EXISTS(409, "The same object is already recorded.", "相同的对象已经登记。", "RFC 9110 §15.5.10"),
    STATE_CONFLICT(409, "The state of the data does not allow this.", "数据当前的状态不允许此操作。", "RFC 9110 §15.5.10"),
    IDEMPOTENCY_KEY_IN_FLIGHT(
            409,
            "A request with this Idempotency-Key is still being carried out.",
            "带有此 Idempotency-Key 的请求仍在处理中。",
            "draft-ietf-httpapi-idempotency-key-header-07 §2.7"),
    STALE_VERSION(
            412,
            "The object has changed since version {0}; it now has version {1}.",
            "对象自版本 {0} 之后已变更，当前版本为 {1}。",
            "RFC 9110 §15.5.13"),
    BODY_TOO_LARGE(413, "The body is larger than {0} bytes.", "请求正文超过 {0} 字节。", "RFC 9110 §15.5.14"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not supported.", "不支持该正文媒体类型。", "RFC 9110 §15.5.16"),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "This Idempotency-Key was used for another request.",
            "此 Idempotency-Key 已用于另一请求。",
            "draft-ietf-httpapi-idempotency-key-header-07 §2.7"),
    VERSION_REQUIRED(
            428,
            "A change needs the header If-Match with the version that was read.",
            "修改时必须用 If-Match 请求头给出读取到的版本。",
            "RFC 6585 §3"),
    TOO_MANY_REQUESTS(429, "Too many requests. Retry later.", "请求过多，请稍后再试。", "RFC 6585 §4"),
    INTERNAL_ERROR(
            500,
            "Something went wrong here. Quote the trace id when you report it.",
            "服务内部出错，报告时请注明 traceId。",
            "RFC 9110 §15.6.1"),
    UNAVAILABLE(503, "A part that is needed does not answer. Retry later.", "所需部件暂时无响应，请稍后再试。", "RFC 9110 §15.6.4");

    private final Reason reason;

    CommonRefusal(int status, String en, String zh, String source) {
        this.reason = new Reason(status, en, zh, source);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
