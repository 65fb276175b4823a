package org.ganlao.laborrights.relation.responsibility.domain;

import java.util.Objects;

/**
 * What an employer is assessed by.
 *
 * @param code as requests name it
 * @param points that it is worth at most
 */
public record ResponsibilityCriterion(String code, String zh, String en, int points) {

    public ResponsibilityCriterion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
        if (points < 1) {
            throw new IllegalArgumentException(code + " is worth nothing");
        }
    }
}
