package org.ganlao.laborrights.legal.licensing.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.procedure.domain.ProcedureRecord;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.Origin;

/**
 * An application for an administrative licence (行政许可). What is missing is asked for once and in time, or the application counts as
 * accepted from its receipt; another person than who accepted it decides, and the decision is served. Annulled, nobody applied.
 */
@Entity
@Table(name = "licence_application")
public class LicenceApplication extends ProcedureRecord {

    @Embedded
    private LicenceMatter matter;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LicensingState state;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "extension_ground")
    private String extensionGround;

    @Embedded
    private LicenceDecision decision;

    @Column(name = "served_on")
    private LocalDate servedOn;

    private String outcome;

    @AttributeOverride(name = "proposedBy", column = @Column(name = "proposed_by", nullable = false))
    @AttributeOverride(name = "proposedAt", column = @Column(name = "proposed_at"))
    @Embedded
    private Approval approval;

    public LicenceApplication(UUID id, Origin origin, LicenceMatter matter, String by, Instant now) {
        super(id, origin, matter.receivedOn(), now);
        this.matter = matter;
        this.state = LicensingState.RECEIVED;
        this.approval = Approval.proposed(by, now);
    }

    protected LicenceApplication() {}

    /** @param acceptBy last day for telling what is missing */
    public void askForSupplement(LocalDate on, String missing, LocalDate acceptBy, Instant now) {
        requireAt(on, LicensingState.RECEIVED);
        if (askedOn != null) {
            throw new Rejection(LicensingRefusal.SUPPLEMENT_ASKED_BEFORE, askedOn);
        }
        if (on.isAfter(acceptBy)) {
            throw new Rejection(LicensingRefusal.SUPPLEMENT_ASKED_TOO_LATE, acceptBy);
        }
        askedOn = on;
        outcome = missing;
        state = LicensingState.SUPPLEMENT_ASKED;
        stepped(on, now);
    }

    /** All that was missing came. */
    public void supplement(LocalDate on, Instant now) {
        requireAt(on, LicensingState.SUPPLEMENT_ASKED);
        state = LicensingState.RECEIVED;
        stepped(on, now);
    }

    /** @param acceptBy last day for it; accepted later, it counts as accepted when all had come */
    public void accept(LocalDate on, LocalDate acceptBy, String by, Instant now) {
        requireAt(on, LicensingState.RECEIVED);
        acceptedOn = on.isAfter(acceptBy) ? lastStepOn() : on;
        approval = Approval.proposed(by, now);
        outcome = null;
        state = LicensingState.ACCEPTED;
        stepped(on, now);
    }

    /** @param acceptBy last day for it while all is there; afterwards it counts as accepted */
    public void refuseAcceptance(LocalDate on, LocalDate acceptBy, String why, Instant now) {
        requireAt(on, LicensingState.RECEIVED, LicensingState.SUPPLEMENT_ASKED);
        if (state == LicensingState.RECEIVED && on.isAfter(acceptBy)) {
            throw new Rejection(LicensingRefusal.APPLICATION_COUNTS_AS_ACCEPTED, acceptBy, lastStepOn());
        }
        outcome = why;
        state = LicensingState.NOT_ACCEPTED;
        stepped(on, now);
    }

    /** Once, by another person than who accepted it. */
    public void extend(LocalDate on, String ground, String by, Instant now) {
        requireAt(on, LicensingState.ACCEPTED);
        if (extensionGround != null) {
            throw new Rejection(LicensingRefusal.LICENCE_EXTENDED_BEFORE);
        }
        approval.requireNotProposedBy(by);
        extensionGround = ground;
        stepped(on, now);
    }

    public void decide(LicenceDecision decided, String by, Instant now) {
        requireAt(decided.on(), LicensingState.ACCEPTED);
        if (decided.validUntil() != null
                && (!decided.granted() || !decided.validUntil().isAfter(decided.on()))) {
            throw new Rejection(LicensingRefusal.VALIDITY_UNFIT, decided.validUntil()).at("/validUntil");
        }
        approval = approval.by(by, now);
        decision = decided;
        state = decided.granted() ? LicensingState.GRANTED : LicensingState.DENIED;
        stepped(decided.on(), now);
    }

    public void serve(LocalDate on, Instant now) {
        requireAt(on, LicensingState.GRANTED, LicensingState.DENIED);
        if (servedOn != null) {
            throw new Rejection(LicensingRefusal.SERVED_BEFORE, servedOn);
        }
        servedOn = on;
        stepped(on, now);
    }

    public void withdraw(LocalDate on, String why, Instant now) {
        requireAt(on, LicensingState.RECEIVED, LicensingState.SUPPLEMENT_ASKED, LicensingState.ACCEPTED);
        outcome = why;
        state = LicensingState.WITHDRAWN;
        stepped(on, now);
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        state = LicensingState.ANNULLED;
    }

    @Override
    public LicensingState state() {
        return state;
    }

    @Override
    public String region() {
        return matter.region();
    }

    @Override
    public LocalDate occurredOn() {
        return matter.receivedOn();
    }

    public LicenceMatter matter() {
        return matter;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** Null before it is accepted. */
    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public String extensionGround() {
        return extensionGround;
    }

    public LicenceDecision decision() {
        return decision;
    }

    public LocalDate servedOn() {
        return servedOn;
    }

    public String outcome() {
        return outcome;
    }

    public Approval approval() {
        return approval;
    }
}
