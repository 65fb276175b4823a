package org.ganlao.platform.idempotency;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** A key, which is unique per person and program, so that nobody meets a stranger's answer. */
record IdempotencyKey(String client, String subject, String value) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]{1,64}");

    static IdempotencyKey of(String header, Caller caller) {
        if (header == null || header.isBlank()) {
            throw new Rejection(CommonRefusal.IDEMPOTENCY_KEY_MISSING);
        }
        if (!PRINTABLE.matcher(header).matches()) {
            throw new Rejection(CommonRefusal.IDEMPOTENCY_KEY_INVALID);
        }
        return new IdempotencyKey(caller.client(), caller.subject(), header);
    }

    /** Binds what is stored under this key to it. */
    byte[] bytes() {
        return String.join("\n", client, subject, value).getBytes(StandardCharsets.UTF_8);
    }
}
