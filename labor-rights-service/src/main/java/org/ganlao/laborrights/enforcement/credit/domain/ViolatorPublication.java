package org.ganlao.laborrights.enforcement.credit.domain;

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
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** 重大违法行为社会公布: proposed by one person, published by another for a time, removed when all is put right or the time is over. */
@Entity
@Table(name = "violator_publication")
public class ViolatorPublication extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String employer;

    @Column(name = "employer_name", nullable = false, updatable = false)
    private String employerName;

    @Column(name = "inspection_case", nullable = false, updatable = false)
    private UUID inspectionCase;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(name = "decision_number", nullable = false, updatable = false)
    private String decisionNumber;

    @Column(nullable = false, updatable = false)
    private String facts;

    @Embedded
    private Approval approval;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ViolatorPublicationState state;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "public_until")
    private LocalDate publicUntil;

    @Column(name = "removed_on")
    private LocalDate removedOn;

    public ViolatorPublication(
            UUID id, Origin origin, String region, Violator violator, String facts, String proposedBy, Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.employer = violator.employer();
        this.employerName = violator.name();
        this.inspectionCase = violator.inspectionCase();
        this.decidedOn = violator.decidedOn();
        this.decisionNumber = violator.decisionNumber();
        this.facts = Objects.requireNonNull(facts, "facts");
        this.approval = Approval.proposed(proposedBy, now);
        this.state = ViolatorPublicationState.PROPOSED;
    }

    protected ViolatorPublication() {}

    /**
     * @param servedOn day on which the employer was served with the decision
     * @param months for which it is public
     */
    public void publish(LocalDate on, LocalDate servedOn, int months, String by, Instant now) {
        require(ViolatorPublicationState.PROPOSED);
        if (on.isBefore(servedOn)) {
            throw new Rejection(CreditRefusal.PUBLISHED_BEFORE_SERVICE, servedOn);
        }
        approval = approval.by(by, now);
        publishedOn = on;
        publicUntil = on.plusMonths(months).minusDays(1);
        state = ViolatorPublicationState.PUBLISHED;
        revised(now);
    }

    /** @param righted whether the employer has put all of it right, or the decision does not stand any more */
    public void remove(LocalDate on, boolean righted, Instant now) {
        require(ViolatorPublicationState.PUBLISHED);
        if (!righted && !on.isAfter(publicUntil)) {
            throw new Rejection(CreditRefusal.PUBLICITY_NOT_OVER, publicUntil);
        }
        if (on.isBefore(publishedOn)) {
            throw new Rejection(CreditRefusal.REMOVED_BEFORE_PUBLICATION, publishedOn);
        }
        removedOn = on;
        state = ViolatorPublicationState.REMOVED;
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        state = ViolatorPublicationState.ANNULLED;
    }

    private void require(ViolatorPublicationState needed) {
        requireStanding();
        if (state != needed) {
            throw new Rejection(CreditRefusal.PUBLICATION_NOT_NOW, state);
        }
    }

    @Override
    public String region() {
        return region;
    }

    /** The day of the decision that is made public. */
    @Override
    public LocalDate occurredOn() {
        return decidedOn;
    }

    public String employer() {
        return employer;
    }

    public String employerName() {
        return employerName;
    }

    public UUID inspectionCase() {
        return inspectionCase;
    }

    public String decisionNumber() {
        return decisionNumber;
    }

    /** What is made public of the violation; names no person. */
    public String facts() {
        return facts;
    }

    public ViolatorPublicationState state() {
        return state;
    }

    /** Null before. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** Last day, unless it is removed before. */
    public LocalDate publicUntil() {
        return publicUntil;
    }

    public LocalDate removedOn() {
        return removedOn;
    }
}
