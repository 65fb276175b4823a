package org.ganlao.employment.startup.microloan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;

/**
 * Whose recovery rate is rewarded: a guarantee fund with its agency, or a credit community. One of both.
 *
 * @param fund null of a community's
 * @param community null of a fund's
 */
@Embeddable
public record Earner(
        @Column(updatable = false) UUID fund,
        @Column(updatable = false) UUID community) {

    public Earner {
        if ((fund == null) == (community == null)) {
            throw new Rejection(MicroloanRefusal.FUND_OR_COMMUNITY);
        }
    }
}
