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
import org.ganlao.platform.record.RecordRefusal;

/**
 * An application for an administrative licence (行政许可). What is missing is asked for once and in time, or the application counts as
 * accepted from its receipt; another person than who accepted it decides, and the decision is served. A licence is renewed before its
 * last day, by two persons, and struck off in the end. Annulled, nobody applied.
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

    @Column(name = "renewal_asked_on")
    private LocalDate renewalAskedOn;

    @Column(name = "renewal_asked_by")
    private String renewalAskedBy;

    @Column(name = "renewed_on")
    private LocalDate renewedOn;

    @Column(name = "renewed_by")
    private String renewedBy;

    @Column(name = "cancelled_on")
    private LocalDate cancelledOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancel_ground")
    private CancelGround cancelGround;

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
        requireAt(on, LicensingState.GRANTED, LicensingState.RENEWAL_ASKED, LicensingState.DENIED);
        if (servedOn != null) {
            throw new Rejection(LicensingRefusal.SERVED_BEFORE, servedOn);
        }
        servedOn = on;
        stepped(on, now);
    }

    /** @param days so many before the last day at least */
    public void askForRenewal(LocalDate on, int days, String by, Instant now) {
        requireAt(on, LicensingState.GRANTED);
        if (decision.validUntil() == null) {
            throw new Rejection(LicensingRefusal.LICENCE_WITHOUT_END);
        }
        LocalDate askBy = decision.validUntil().minusDays(days);
        if (on.isAfter(askBy)) {
            throw new Rejection(LicensingRefusal.RENEWAL_ASKED_TOO_LATE, askBy);
        }
        renewalAskedOn = on;
        renewalAskedBy = by;
        renewedOn = null;
        renewedBy = null;
        state = LicensingState.RENEWAL_ASKED;
        stepped(on, now);
    }

    /**
     * Another person than who took the wish down decides. Refused it is until the last day of the licence only: what was not decided
     * by then counts as renewed (《行政许可法》第五十条第二款), and until when that is, is decided late.
     *
     * @param until last day of the licence from now on, after the one before; null where it is not renewed
     */
    public void renew(LocalDate on, LocalDate until, String by, Instant now) {
        requireAt(on, LicensingState.RENEWAL_ASKED);
        if (until != null && !until.isAfter(decision.validUntil())) {
            throw new Rejection(LicensingRefusal.VALIDITY_UNFIT, until).at("/validUntil");
        }
        if (by.equals(renewalAskedBy)) {
            throw new Rejection(RecordRefusal.PROPOSED_BY_YOU);
        }
        if (until == null) {
            requireNotRenewedBySilence(on);
        }
        renewedBy = by;
        renewedOn = on;
        if (until != null) {
            decision = decision.renewed(until);
        }
        state = LicensingState.GRANTED;
        stepped(on, now);
    }

    private void requireNotRenewedBySilence(LocalDate on) {
        LocalDate last = decision.validUntil();
        if (on.isAfter(last)) {
            throw new Rejection(LicensingRefusal.RENEWAL_COUNTS_AS_GRANTED, renewalAskedOn, last);
        }
    }

    public void cancel(LocalDate on, CancelGround ground, Instant now) {
        requireAt(on, LicensingState.GRANTED, LicensingState.RENEWAL_ASKED);
        LocalDate last = decision.validUntil();
        if (ground == CancelGround.EXPIRED && (last == null || !on.isAfter(last))) {
            throw last == null
                    ? new Rejection(LicensingRefusal.LICENCE_WITHOUT_END)
                    : new Rejection(LicensingRefusal.NOT_EXPIRED_YET, last);
        }
        if (ground == CancelGround.EXPIRED && state == LicensingState.RENEWAL_ASKED) {
            requireNotRenewedBySilence(on);
        }
        cancelledOn = on;
        cancelGround = ground;
        state = LicensingState.CANCELLED;
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

    /** Null unless it was asked for since. */
    public LocalDate renewalAskedOn() {
        return renewalAskedOn;
    }

    /** When the renewal that was asked for last was decided; null before. */
    public LocalDate renewedOn() {
        return renewedOn;
    }

    /** Null while the licence stands. */
    public LocalDate cancelledOn() {
        return cancelledOn;
    }

    public CancelGround cancelGround() {
        return cancelGround;
    }

    public String outcome() {
        return outcome;
    }

    public Approval approval() {
        return approval;
    }
}
