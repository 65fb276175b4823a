package org.ganlao.socialinsurance.collection.contribution.domain;

import jakarta.persistence.Embeddable;
import org.ganlao.platform.problem.Rejection;

/**
 * Who paid.
 *
 * @param employer token; null where a person paid
 * @param person token; null where an employer paid
 */
@Embeddable
public record Payer(String employer, String person) {

    public Payer {
        if ((employer == null) == (person == null)) {
            throw new Rejection(ContributionRefusal.PAYER_MISSING);
        }
    }
}
