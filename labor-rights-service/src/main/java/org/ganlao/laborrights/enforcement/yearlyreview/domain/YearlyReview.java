package org.ganlao.laborrights.enforcement.yearlyreview.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.laborrights.procedure.domain.ProcedureRecord;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.Origin;

/**
 * 书面审查, the review of an employer's year: it is called to hand in what it states of the year, another person than who took that
 * down examines it, and what is to be put right is handed in anew. Who hands in nothing in time fails.
 */
@Entity
@Table(name = "yearly_review")
public class YearlyReview extends ProcedureRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private YearlyReviewState state;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String employer;

    @Column(name = "employer_name", nullable = false, updatable = false)
    private String employerName;

    @Column(name = "of_year", nullable = false, updatable = false)
    private int year;

    @Column(name = "called_on", nullable = false, updatable = false)
    private LocalDate calledOn;

    @Column(name = "submit_by", nullable = false)
    private LocalDate submitBy;

    @Embedded
    private YearStatement statement;

    @Column(name = "examined_on")
    private LocalDate examinedOn;

    private String words;

    @AttributeOverride(name = "proposedBy", column = @Column(name = "proposed_by"))
    @AttributeOverride(name = "proposedAt", column = @Column(name = "proposed_at"))
    @Embedded
    private Approval approval;

    @Column(name = "inspection_case")
    private UUID inspectionCase;

    /**
     * To what an employer is called.
     *
     * @param submitBy last day to hand it in
     */
    public record Call(
            String region, String employer, String employerName, int year, LocalDate on, LocalDate submitBy) {

        public Call {
            if (!on.isAfter(LocalDate.of(year, 12, 31))) {
                throw new Rejection(YearlyReviewRefusal.YEAR_NOT_OVER, year, on);
            }
            requireTime(on, submitBy);
        }
    }

    public YearlyReview(UUID id, Origin origin, Call call, Instant now) {
        super(id, origin, call.on(), now);
        this.region = Objects.requireNonNull(call.region(), "region");
        this.employer = call.employer();
        this.employerName = call.employerName();
        this.year = call.year();
        this.calledOn = call.on();
        this.submitBy = call.submitBy();
        this.state = YearlyReviewState.CALLED;
    }

    protected YearlyReview() {}

    private static void requireTime(LocalDate on, LocalDate submitBy) {
        if (submitBy.isBefore(on)) {
            throw new Rejection(YearlyReviewRefusal.SUBMIT_BY_TOO_EARLY, on);
        }
    }

    /** Late is better than never: also after the last day, while it has not failed. */
    public void submit(YearStatement stated, String by, Instant now) {
        requireAt(stated.on(), YearlyReviewState.CALLED, YearlyReviewState.TO_RECTIFY);
        statement = stated;
        approval = Approval.proposed(by, now);
        state = YearlyReviewState.SUBMITTED;
        stepped(stated.on(), now);
    }

    /**
     * By another person than who took the statement down.
     *
     * @param again last day to hand in what was put right; null unless something is to be
     */
    public void examine(LocalDate on, YearlyReviewResult result, LocalDate again, String why, String by, Instant now) {
        requireAt(on, YearlyReviewState.SUBMITTED);
        if (result == YearlyReviewResult.PASSED && !statement.faultless()) {
            throw new Rejection(YearlyReviewRefusal.NOT_FAULTLESS).at("/result");
        }
        if (result == YearlyReviewResult.TO_RECTIFY) {
            requireTime(on, again == null ? on : again);
            submitBy = again == null ? submitBy : again;
        }
        approval = approval.by(by, now);
        state = switch (result) {
            case PASSED -> YearlyReviewState.PASSED;
            case TO_RECTIFY -> YearlyReviewState.TO_RECTIFY;
            case FAILED -> YearlyReviewState.FAILED;
        };
        examinedOn = on;
        words = why;
        stepped(on, now);
    }

    /** Nothing was handed in, or not anew what was to be put right, until the last day. */
    public void giveUp(LocalDate on, String why, Instant now) {
        requireAt(on, YearlyReviewState.CALLED, YearlyReviewState.TO_RECTIFY);
        if (!on.isAfter(submitBy)) {
            throw new Rejection(YearlyReviewRefusal.TIME_TO_SUBMIT, submitBy);
        }
        state = YearlyReviewState.FAILED;
        examinedOn = on;
        words = why;
        stepped(on, now);
    }

    /** To be asked before a case is opened: who failed is looked into. */
    public void requireToBeInspected(LocalDate on) {
        requireAt(on, YearlyReviewState.FAILED);
    }

    /** @param opened the case that goes on; another one where the earlier one has ended or was struck out */
    public void inspect(LocalDate on, UUID opened, Instant now) {
        requireToBeInspected(on);
        if (opened.equals(inspectionCase)) {
            throw new Rejection(YearlyReviewRefusal.REVIEW_HAS_CASE, inspectionCase);
        }
        inspectionCase = opened;
        stepped(on, now);
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        state = YearlyReviewState.ANNULLED;
    }

    @Override
    public YearlyReviewState state() {
        return state;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return calledOn;
    }

    public String employer() {
        return employer;
    }

    public String employerName() {
        return employerName;
    }

    public int year() {
        return year;
    }

    /** Last day to hand it in, or what was put right. */
    public LocalDate submitBy() {
        return submitBy;
    }

    /** Null before. */
    public YearStatement statement() {
        return statement;
    }

    public LocalDate examinedOn() {
        return examinedOn;
    }

    /** What was found; null before. */
    public String words() {
        return words;
    }

    public Approval approval() {
        return approval;
    }

    /** Null unless one was opened. */
    public UUID inspectionCase() {
        return inspectionCase;
    }
}
