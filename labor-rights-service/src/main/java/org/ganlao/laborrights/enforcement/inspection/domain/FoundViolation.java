package org.ganlao.laborrights.enforcement.inspection.domain;

import java.util.Objects;
import org.ganlao.platform.money.Money;

/**
 * What the conclusion of an investigation states.
 *
 * @param persons concerned, at least 1
 * @param amount owed to them, yuan; 0 where it is not about money
 */
public record FoundViolation(ViolationKind kind, String employer, int persons, Money amount) {

    public FoundViolation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(employer, "employer");
        if (persons < 1 || amount.isNegative()) {
            throw new IllegalArgumentException(persons + " persons, " + amount);
        }
    }
}
