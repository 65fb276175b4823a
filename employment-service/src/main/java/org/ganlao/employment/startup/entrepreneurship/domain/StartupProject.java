package org.ganlao.employment.startup.entrepreneurship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * 创业项目：a project of the library. Submitted by one person and reviewed by another, it is offered from the review to its
 * expiry, unless it is withdrawn before. It becomes a fact with its acceptance; annulled, it never was.
 */
@Entity
@Table(name = "startup_project")
public class StartupProject extends FactRecord {

    @Embedded
    private Proposal proposal;

    @Column(name = "submitted_by", nullable = false, updatable = false)
    private String submittedBy;

    @Embedded
    private ProjectReview review;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    public StartupProject(UUID id, Origin origin, Proposal proposal, String submittedBy, Instant now) {
        super(id, origin, now);
        this.proposal = Objects.requireNonNull(proposal, "proposal");
        this.submittedBy = Objects.requireNonNull(submittedBy, "submittedBy");
    }

    protected StartupProject() {}

    /** Only before its review. */
    public void correct(Proposal stated, Instant now) {
        requireUnreviewed();
        if (stated.equals(proposal)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        proposal = stated;
        revised(now);
    }

    public void review(ProjectReview found, Instant now) {
        requireUnreviewed();
        if (found.reviewedBy().equals(submittedBy)) {
            throw new Rejection(EntrepreneurshipRefusal.PROJECT_REVIEWED_BY_ITS_SUBMITTER);
        }
        if (found.reviewedOn().isBefore(proposal.submittedOn())) {
            throw new Rejection(EntrepreneurshipRefusal.REVIEWED_BEFORE_SUBMISSION, proposal.submittedOn()).at("/on");
        }
        review = found;
        revised(now);
    }

    /** @param day first day on which it is offered no longer */
    public void withdraw(LocalDate day, Instant now) {
        requireStanding();
        requireOffered(day, day);
        withdrawnOn = day;
        revised(now);
    }

    /** Refuses days on none of which anybody can take the project up. */
    public void requireOffered(LocalDate from, LocalDate until) {
        boolean taken = standing()
                && accepted()
                && !until.isBefore(review.reviewedOn())
                && !from.isAfter(review.offeredUntil())
                && (withdrawnOn == null || from.isBefore(withdrawnOn));
        if (!taken) {
            throw new Rejection(EntrepreneurshipRefusal.PROJECT_NOT_OFFERED, until);
        }
    }

    private void requireUnreviewed() {
        requireStanding();
        if (review != null) {
            throw new Rejection(EntrepreneurshipRefusal.PROJECT_REVIEWED, review.reviewedOn());
        }
    }

    /** On a day; only the days say that it is offered or has expired. */
    public ProjectState state(LocalDate day) {
        if (!standing()) {
            return ProjectState.ANNULLED;
        }
        if (review == null) {
            return ProjectState.SUBMITTED;
        }
        if (!accepted()) {
            return ProjectState.REFUSED;
        }
        if (withdrawnOn != null) {
            return ProjectState.WITHDRAWN;
        }
        return day.isAfter(review.offeredUntil()) ? ProjectState.EXPIRED : ProjectState.OFFERED;
    }

    public boolean accepted() {
        return review != null && review.accepts();
    }

    @Override
    public String region() {
        return proposal.region();
    }

    /** Of the review; before, of the submission. */
    @Override
    public LocalDate occurredOn() {
        return review == null ? proposal.submittedOn() : review.reviewedOn();
    }

    public Proposal proposal() {
        return proposal;
    }

    public String submittedBy() {
        return submittedBy;
    }

    /** Null before. */
    public ProjectReview review() {
        return review;
    }

    /** First day on which it is offered no longer; null unless it was withdrawn. */
    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }
}
