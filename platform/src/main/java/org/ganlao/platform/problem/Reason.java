package org.ganlao.platform.problem;

import java.util.Objects;

/**
 * What one constant of a refusal enum says.
 *
 * @param status HTTP status, 4xx or 5xx
 * @param source the law, rule or standard that demands the refusal, as one would cite it
 */
public record Reason(int status, String en, String zh, String source) {

    public Reason {
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(source, "source");
    }

    /** 409: the state of the data stands against it. */
    public static Reason conflict(String en, String zh, String source) {
        return new Reason(409, en, zh, source);
    }

    /** 422: a rule stands against it. */
    public static Reason rule(String en, String zh, String source) {
        return new Reason(422, en, zh, source);
    }
}
