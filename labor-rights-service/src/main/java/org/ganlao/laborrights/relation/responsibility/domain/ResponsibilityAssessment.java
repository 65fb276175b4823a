package org.ganlao.laborrights.relation.responsibility.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.procedure.domain.ProcedureRecord;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.Origin;

/**
 * How an employer answers for its workers (企业社会责任评估): points by published criteria, each with its evidence. Another person
 * approves it or gives it back; given back, it is scored anew. Approved, it is valid for some months. Annulled, it never was made.
 */
@Entity
@Table(name = "responsibility_assessment")
public class ResponsibilityAssessment extends ProcedureRecord {

    @Embedded
    private AssessedEmployer assessed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AssessmentState state;

    @Column(name = "criteria_from", nullable = false)
    private LocalDate criteriaFrom;

    @ElementCollection
    @CollectionTable(name = "responsibility_score", joinColumns = @JoinColumn(name = "responsibility_assessment"))
    @OrderColumn(name = "place")
    private List<ResponsibilityScore> scores = new ArrayList<>();

    @Column(nullable = false)
    private int points;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ResponsibilityGrade grade;

    @Column(name = "valid_until", nullable = false)
    private LocalDate validUntil;

    @Column(name = "return_reason")
    private String returnReason;

    @AttributeOverride(name = "proposedBy", column = @Column(name = "proposed_by", nullable = false))
    @AttributeOverride(name = "proposedAt", column = @Column(name = "proposed_at"))
    @Embedded
    private Approval approval;

    public ResponsibilityAssessment(
            UUID id,
            Origin origin,
            AssessedEmployer assessed,
            ResponsibilityCriteria criteria,
            List<ResponsibilityScore> scores,
            String by,
            Instant now) {
        super(id, origin, assessed.assessedOn(), now);
        this.assessed = assessed;
        state(criteria, scores, by, now);
    }

    protected ResponsibilityAssessment() {}

    private void state(ResponsibilityCriteria criteria, List<ResponsibilityScore> stated, String by, Instant now) {
        criteria.require(stated);
        criteriaFrom = criteria.from();
        scores.clear();
        scores.addAll(stated);
        points = stated.stream().mapToInt(ResponsibilityScore::points).sum();
        grade = criteria.grade(points);
        validUntil = assessed.assessedOn().plusMonths(criteria.months()).minusDays(1);
        approval = Approval.proposed(by, now);
        returnReason = null;
        state = AssessmentState.PROPOSED;
    }

    /** Scores it anew, whole, by the criteria of the day of the assessment. */
    public void score(
            LocalDate on, ResponsibilityCriteria criteria, List<ResponsibilityScore> stated, String by, Instant now) {
        requireAt(on, AssessmentState.PROPOSED, AssessmentState.RETURNED);
        state(criteria, stated, by, now);
        stepped(on, now);
    }

    public void approve(LocalDate on, String by, Instant now) {
        requireAt(on, AssessmentState.PROPOSED);
        approval = approval.by(by, now);
        state = AssessmentState.APPROVED;
        stepped(on, now);
    }

    public void giveBack(LocalDate on, String why, String by, Instant now) {
        requireAt(on, AssessmentState.PROPOSED);
        approval.requireOpenTo(by);
        returnReason = why;
        state = AssessmentState.RETURNED;
        stepped(on, now);
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        state = AssessmentState.ANNULLED;
    }

    public boolean validOn(LocalDate day) {
        return state == AssessmentState.APPROVED && !day.isBefore(assessed.assessedOn()) && !day.isAfter(validUntil);
    }

    @Override
    public AssessmentState state() {
        return state;
    }

    @Override
    public String region() {
        return assessed.region();
    }

    @Override
    public LocalDate occurredOn() {
        return assessed.assessedOn();
    }

    public AssessedEmployer assessed() {
        return assessed;
    }

    /** First day of the criteria that were applied. */
    public LocalDate criteriaFrom() {
        return criteriaFrom;
    }

    public List<ResponsibilityScore> scores() {
        return List.copyOf(scores);
    }

    public int points() {
        return points;
    }

    public ResponsibilityGrade grade() {
        return grade;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public String returnReason() {
        return returnReason;
    }

    public Approval approval() {
        return approval;
    }
}
