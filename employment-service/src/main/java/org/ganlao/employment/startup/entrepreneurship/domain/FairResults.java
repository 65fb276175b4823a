package org.ganlao.employment.startup.entrepreneurship.domain;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What a fair brought.
 *
 * @param projects shown
 * @param visitors person-times
 * @param intents projects that somebody means to take up
 * @param agreements signed
 * @param investment in yuan, as the agreements state it
 */
@Embeddable
public record FairResults(Integer projects, Integer visitors, Integer intents, Integer agreements, Money investment) {

    public FairResults {
        Objects.requireNonNull(projects, "projects");
        Objects.requireNonNull(visitors, "visitors");
        Objects.requireNonNull(intents, "intents");
        Objects.requireNonNull(agreements, "agreements");
        if (investment.isNegative()) {
            throw new Rejection(EntrepreneurshipRefusal.NEGATIVE_INVESTMENT, investment).at("/investment");
        }
    }
}
