package org.ganlao.skills.appraisal.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** A candidate's doubt about a score (成绩申诉), which somebody reviews who has neither scored nor taken the appeal. */
@Entity
@Table(name = "exam_appeal")
public class Appeal extends FactRecord {

    @Column(nullable = false)
    private UUID candidate;

    @Column(nullable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ExamPart part;

    @Column(nullable = false)
    private int attempt;

    @Column(name = "filed_on", nullable = false)
    private LocalDate filedOn;

    @Column(name = "filed_by", nullable = false)
    private String filedBy;

    @Column(nullable = false)
    private String grounds;

    @Column(name = "score_before", nullable = false)
    private BigDecimal scoreBefore;

    @Column(name = "score_after")
    private BigDecimal scoreAfter;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    private String findings;

    /**
     * What is appealed against.
     *
     * @param by subject of the one who takes the appeal
     */
    public record Filing(ExamPart part, LocalDate on, String by, String grounds) {}

    /** @param last day on which an appeal is possible */
    public Appeal(UUID id, Origin origin, Candidate candidate, Filing filing, LocalDate last, Instant now) {
        super(id, origin, now);
        Result result = candidate.requireDecided();
        if (filing.on().isBefore(result.on())) {
            throw new Rejection(ExamRefusal.APPEALED_BEFORE_RESULT, result.on()).at("/filedOn");
        }
        if (filing.on().isAfter(last)) {
            throw new Rejection(ExamRefusal.APPEAL_TOO_LATE, last).at("/filedOn");
        }
        this.candidate = candidate.id();
        this.region = candidate.region();
        this.part = filing.part();
        this.attempt = candidate.attempt();
        this.filedOn = filing.on();
        this.filedBy = filing.by();
        this.grounds = filing.grounds();
        this.scoreBefore = result.of(filing.part());
    }

    protected Appeal() {}

    /** @param score points of 100 that the review found, the same where nothing was wrong */
    public void decide(BigDecimal score, LocalDate on, String by, String found, Instant now) {
        requireStanding();
        if (decidedOn != null) {
            throw new Rejection(ExamRefusal.APPEAL_DECIDED, decidedOn);
        }
        if (by.equals(filedBy)) {
            throw new Rejection(ExamRefusal.REVIEWED_BY_SCORER);
        }
        if (on.isBefore(filedOn)) {
            throw new Rejection(ExamRefusal.APPEAL_BEFORE_FILED, filedOn).at("/on");
        }
        scoreAfter = score;
        decidedOn = on;
        decidedBy = by;
        findings = found;
        revised(now);
    }

    public AppealState state() {
        if (decidedOn == null) {
            return AppealState.OPEN;
        }
        return scoreAfter.compareTo(scoreBefore) == 0 ? AppealState.DISMISSED : AppealState.UPHELD;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return filedOn;
    }

    public UUID candidate() {
        return candidate;
    }

    public ExamPart part() {
        return part;
    }

    /** 1, or 2 where the make-up is appealed against. */
    public int attempt() {
        return attempt;
    }

    public String grounds() {
        return grounds;
    }

    /** Points of 100. */
    public BigDecimal scoreBefore() {
        return scoreBefore;
    }

    /** Null before the decision. */
    public BigDecimal scoreAfter() {
        return scoreAfter;
    }

    /** Null before the decision. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Null before the decision. */
    public String findings() {
        return findings;
    }
}
