package org.ganlao.platform.observe;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The number of one request, by which a caller and an operator speak of the same thing: the caller's own where he sent a
 * well-formed one, else one made here. It is in the answer, in problems and in the logging context.
 */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final String KEY = "requestId";

    /** Of 8 characters at least, so that it can be searched for; and none that a log or a header would read as syntax. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    private RequestId() {}

    /** Of the request in hand; empty in work that no request set off. */
    public static Optional<String> current() {
        return MDC.get(KEY) instanceof String id ? Optional.of(id) : Optional.empty();
    }

    /** @param sent what the caller sent; null or ill-formed makes a new one */
    static String accept(String sent) {
        return sent != null && WELL_FORMED.matcher(sent).matches() ? sent : TraceContext.randomHex(16);
    }

    /** From here on the request has this number; the logging context ends with it. */
    static void begin(String id) {
        MDC.put(KEY, id);
    }
}
