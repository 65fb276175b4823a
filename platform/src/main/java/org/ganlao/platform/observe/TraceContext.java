package org.ganlao.platform.observe;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The W3C trace context of the work in hand. It lives in the logging context, under the keys that OpenTelemetry uses too,
 * so that log lines, problems and events name one trace whether or not tracing is switched on.
 *
 * @param traceId 32 hexadecimal digits, shared by everything one request sets off
 * @param spanId 16 hexadecimal digits, this service's part of it
 */
public record TraceContext(String traceId, String spanId, boolean sampled) {

    public static final String HEADER = "traceparent";

    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");
    private static final String TRACE_ID = "traceId";
    private static final String SPAN_ID = "spanId";
    private static final String SAMPLED = "sampled";

    /** The context of this request or message; a fresh one for work that nothing outside set off. */
    public static TraceContext current() {
        return MDC.get(TRACE_ID) instanceof String traceId && MDC.get(SPAN_ID) instanceof String spanId
                ? new TraceContext(traceId, spanId, "true".equals(MDC.get(SAMPLED)))
                : root();
    }

    /** Goes on with a trace that arrived as {@code traceparent}; null or malformed starts a trace of its own. */
    public static TraceContext continuing(String traceparent) {
        return Optional.ofNullable(traceparent)
                .map(TRACEPARENT::matcher)
                .filter(Matcher::matches)
                .map(parent -> new TraceContext(parent.group(1), randomHex(8), sampled(parent.group(3))))
                .orElseGet(TraceContext::root);
    }

    /** Makes this the current context of the thread, or of the request when there is one, until closed. */
    public Scope open() {
        MDC.put(TRACE_ID, traceId);
        MDC.put(SPAN_ID, spanId);
        MDC.put(SAMPLED, String.valueOf(sampled));
        return () -> {
            MDC.remove(TRACE_ID);
            MDC.remove(SPAN_ID);
            MDC.remove(SAMPLED);
        };
    }

    /** The header value to send on. */
    public String traceparent() {
        return "00-" + traceId + "-" + spanId + (sampled ? "-01" : "-00");
    }

    private static TraceContext root() {
        return new TraceContext(randomHex(16), randomHex(8), false);
    }

    private static boolean sampled(String flags) {
        return (Integer.parseInt(flags, 16) & 1) == 1;
    }

    static String randomHex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Ends a context that {@link #open()} began. */
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
