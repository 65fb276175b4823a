package org.ganlao.socialinsurance.benefit.injury.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * The yearly review of a region's rates by the experience of each employer of industry classes 2 and 3, worked out by one person
 * and approved by another. From then on its factors hold, from the first of January of its year on, until a later review.
 */
@Entity
@Table(name = "injury_rate_review")
public class RateReview extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private int year;

    @Embedded
    private Approval approval;

    @Column(nullable = false)
    private long employers;

    @Column(nullable = false)
    private long lowered;

    @Column(nullable = false)
    private long raised;

    public RateReview(UUID id, Origin origin, String region, int year, String proposedBy, Instant now) {
        super(id, origin, now);
        this.region = region;
        this.year = year;
        this.approval = Approval.proposed(proposedBy, now);
    }

    protected RateReview() {}

    /** What was found: how many employers, and how many of them pay less or more than the industry's rate. */
    public void found(long all, long less, long more) {
        employers = all;
        lowered = less;
        raised = more;
    }

    public void approve(String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        revised(now);
    }

    public ReviewState state() {
        if (!standing()) {
            return ReviewState.ANNULLED;
        }
        return approval.given() ? ReviewState.APPROVED : ReviewState.PROPOSED;
    }

    @Override
    public String region() {
        return region;
    }

    /** First day on which the factors hold. */
    @Override
    public LocalDate occurredOn() {
        return LocalDate.of(year, 1, 1);
    }

    public int year() {
        return year;
    }

    public Approval approval() {
        return approval;
    }

    public long employers() {
        return employers;
    }

    public long lowered() {
        return lowered;
    }

    public long raised() {
        return raised;
    }
}
