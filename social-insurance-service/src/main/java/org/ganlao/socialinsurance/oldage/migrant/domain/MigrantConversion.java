package org.ganlao.socialinsurance.oldage.migrant.domain;

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
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredAs;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;

/** A worker from the countryside goes over into the full scheme: worked out, then done by the approval of another person. */
@Entity
@Table(name = "migrant_conversion")
public class MigrantConversion extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID enrolment;

    @Column(nullable = false)
    private String person;

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(name = "new_kind", nullable = false, updatable = false)
    private InsuredKind newKind;

    @Column(name = "on_day", nullable = false, updatable = false)
    private LocalDate onDay;

    @Embedded
    private FullMonths working;

    private UUID entered;

    @Embedded
    private Approval approval;

    /**
     * @param newKind as what the person is insured from then on
     * @param on first day in the full scheme
     */
    public MigrantConversion(
            UUID id,
            Origin origin,
            Enrolment left,
            InsuredKind newKind,
            LocalDate on,
            FullMonths working,
            String by,
            Instant now) {
        super(id, origin, now);
        requireMigrant(left.insuredAs());
        this.enrolment = left.id();
        this.person = left.person().token();
        this.region = left.region();
        this.newKind = Objects.requireNonNull(newKind, "newKind");
        this.onDay = Objects.requireNonNull(on, "on");
        this.working = Objects.requireNonNull(working, "working");
        this.approval = Approval.proposed(by, now);
        if (newKind == InsuredKind.MIGRANT) {
            throw new Rejection(MigrantRefusal.NO_OTHER_KIND).at("/kind");
        }
    }

    protected MigrantConversion() {}

    private static void requireMigrant(InsuredAs insured) {
        if (insured.kind() != InsuredKind.MIGRANT) {
            throw new Rejection(MigrantRefusal.NOT_INSURED_AS_MIGRANT, insured.region()).at("/enrolment");
        }
    }

    /** To be asked before anything is done for the approval. */
    public void requireOpenTo(String by) {
        requireStanding();
        approval.requireOpenTo(by);
    }

    /** @param started enrolment in the full scheme */
    public void approve(UUID started, String by, Instant now) {
        approval = approval.by(by, now);
        entered = Objects.requireNonNull(started, "started");
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        if (approval.given()) {
            throw new Rejection(MigrantRefusal.CONVERSION_DONE);
        }
        super.annul(reason, now);
    }

    public UUID enrolment() {
        return enrolment;
    }

    /** Token. */
    public String person() {
        return person;
    }

    @Override
    public String region() {
        return region;
    }

    public InsuredKind newKind() {
        return newKind;
    }

    @Override
    public LocalDate occurredOn() {
        return onDay;
    }

    public FullMonths working() {
        return working;
    }

    /** The enrolment in the full scheme; null before the approval. */
    public UUID entered() {
        return entered;
    }

    public Approval approval() {
        return approval;
    }
}
