package org.ganlao.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * RFC 9457 problem details.
 *
 * @param type address of the refusal's documentation, {@code /problems/{code}}
 * @param title the refusal in general, the same at every occurrence
 * @param detail this occurrence
 * @param instance path of the refused request
 * @param source law, rule or standard behind the refusal
 * @param traceId under which the service logged the request
 * @param requestId the request's number, as its answer names it in {@code X-Request-Id}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String source,
        String traceId,
        String requestId,
        List<Violation> violations) {

    static final String MEDIA_TYPE = "application/problem+json";
    static final String TYPES = "/problems/";

    /** Until whoever was told that a part does not answer may ask again. */
    static final String RETRY_SECONDS = "5";
}
