package org.ganlao.employment.startup.entrepreneurship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What the review of a project found.
 *
 * @param reviewedBy who reviewed it
 * @param offeredUntil last day on which it is offered; null of a refused one
 */
@Embeddable
public record ProjectReview(
        @Column(name = "reviewed_on") LocalDate reviewedOn,
        @Column(name = "reviewed_by") String reviewedBy,
        String opinion,
        @Column(name = "offered_until") LocalDate offeredUntil) {

    public ProjectReview {
        Objects.requireNonNull(reviewedOn, "reviewedOn");
        Objects.requireNonNull(reviewedBy, "reviewedBy");
        Objects.requireNonNull(opinion, "opinion");
        if (offeredUntil != null && offeredUntil.isBefore(reviewedOn)) {
            throw new Rejection(EntrepreneurshipRefusal.OFFERED_TOO_LONG, reviewedOn, reviewedOn).at("/offeredUntil");
        }
    }

    public boolean accepts() {
        return offeredUntil != null;
    }

    /** @param longest the last day until which a project that is reviewed now may be offered */
    public void requireWithin(LocalDate longest) {
        if (accepts() && offeredUntil.isAfter(longest)) {
            throw new Rejection(EntrepreneurshipRefusal.OFFERED_TOO_LONG, reviewedOn, longest).at("/offeredUntil");
        }
    }
}
