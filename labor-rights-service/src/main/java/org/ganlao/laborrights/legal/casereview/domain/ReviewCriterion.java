package org.ganlao.laborrights.legal.casereview.domain;

import java.util.Objects;

/**
 * What a case is examined for.
 *
 * @param points that it costs at most
 */
public record ReviewCriterion(String code, String zh, String en, int points) {

    public ReviewCriterion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }
}
