package org.ganlao.platform.problem;

import java.util.Locale;

/**
 * A reason for which a request is not carried out. Implemented by one enum per feature; every constant is documented at
 * {@code /problems/{code}}.
 *
 * <p>The texts are written for the caller, in both languages, and may hold places {@code {0}}, {@code {1}} for the
 * arguments of the {@link Rejection}.
 */
public interface Refusal {

    String name();

    /** HTTP status, 4xx or 5xx. */
    int status();

    String en();

    String zh();

    /** The law, rule or standard that demands the refusal, as one would cite it. */
    String source();

    /** Stable identifier in the problem's {@code type}; never reused for another reason. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
