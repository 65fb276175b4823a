package org.ganlao.platform.idempotency;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/**
 * A key, which is unique per person and program, so that nobody meets a stranger's answer. Whoever shows no token has it for the
 * address that the front door names and for what is asked.
 */
record IdempotencyKey(String client, String subject, String value) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]{1,64}");

    /** @param stranger who asks instead of a person, where the request shows no token */
    static IdempotencyKey of(String header, Caller caller, Supplier<String> stranger) {
        if (header == null || header.isBlank()) {
            throw new Rejection(CommonRefusal.IDEMPOTENCY_KEY_MISSING);
        }
        if (!PRINTABLE.matcher(header).matches()) {
            throw new Rejection(CommonRefusal.IDEMPOTENCY_KEY_INVALID);
        }
        return new IdempotencyKey(caller.client(), caller.isAnonymous() ? stranger.get() : caller.subject(), header);
    }

    /** Binds what is stored under this key to it. */
    byte[] bytes() {
        return String.join("\n", client, subject, value).getBytes(StandardCharsets.UTF_8);
    }
}
