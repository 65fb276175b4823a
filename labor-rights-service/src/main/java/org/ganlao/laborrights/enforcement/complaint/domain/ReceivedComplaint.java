package org.ganlao.laborrights.enforcement.complaint.domain;

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
import org.ganlao.laborrights.enforcement.inspection.domain.Channel;
import org.ganlao.laborrights.enforcement.inspection.domain.Limitation;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * A complaint or report, of somebody who says who it is or does not. Within the legal time it is accepted, and a case deals with
 * it, or refused on a ground; before that it may be withdrawn.
 */
@Entity
@Table(name = "received_complaint")
public class ReceivedComplaint extends FactRecord {

    @Embedded
    private ComplaintMatter matter;

    @Embedded
    private ProtectedId person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Channel channel;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(name = "query_code", nullable = false, updatable = false)
    private String queryCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ComplaintState state;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private RefusalGround ground;

    @Column(name = "forwarded_to")
    private String forwardedTo;

    @Column(name = "inspection_case")
    private UUID inspectionCase;

    public ReceivedComplaint(
            UUID id,
            Origin origin,
            ComplaintMatter matter,
            ProtectedId person,
            Channel channel,
            LocalDate receivedOn,
            QueryCode code,
            Instant now) {
        super(id, origin, now);
        this.matter = Objects.requireNonNull(matter, "matter");
        this.person = person;
        this.channel = Objects.requireNonNull(channel, "channel");
        this.receivedOn = Objects.requireNonNull(receivedOn, "receivedOn");
        this.queryCode = code.value();
        this.state = ComplaintState.RECEIVED;
    }

    protected ReceivedComplaint() {}

    public void requireAcceptable(LocalDate on, Limitation limitation) {
        requireOpen(on);
        limitation.require(matter.violationUntil(), receivedOn);
    }

    /** @param by the case that deals with it */
    public void accept(LocalDate on, UUID by, Limitation limitation, Instant now) {
        requireAcceptable(on, limitation);
        inspectionCase = by;
        decide(ComplaintState.ACCEPTED, on, now);
    }

    /** @param to authority in charge to which it is passed on; null where it is not */
    public void refuse(LocalDate on, RefusalGround why, String to, Limitation limitation, Instant now) {
        requireOpen(on);
        if (to != null && why != RefusalGround.OTHER_AUTHORITY) {
            throw new Rejection(ComplaintRefusal.FORWARDED_BY_WHO_IS_IN_CHARGE).at("/forwardedTo");
        }
        if (why == RefusalGround.TIME_BARRED && !limitation.bars(matter.violationUntil(), receivedOn)) {
            throw new Rejection(ComplaintRefusal.NOT_TIME_BARRED);
        }
        ground = why;
        forwardedTo = to;
        decide(ComplaintState.REFUSED, on, now);
    }

    /** Until it is decided on: as it was meant, or for the region that is in charge. The day of its receipt stays. */
    public void correct(ComplaintMatter stated, Instant now) {
        requireOpen(receivedOn);
        if (stated.equals(matter)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        matter = stated;
        revised(now);
    }

    public void withdraw(LocalDate on, Instant now) {
        requireOpen(on);
        decide(ComplaintState.WITHDRAWN, on, now);
    }

    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        if (state == ComplaintState.ACCEPTED) {
            throw new Rejection(ComplaintRefusal.COMPLAINT_DECIDED, state);
        }
        super.annul(reason, now);
        state = ComplaintState.ANNULLED;
    }

    /** The case that dealt with it never was: it is as it came in, and still to be decided on. */
    public void reopen(Instant now) {
        requireStanding();
        if (state != ComplaintState.ACCEPTED) {
            throw new Rejection(ComplaintRefusal.COMPLAINT_DECIDED, state);
        }
        inspectionCase = null;
        decide(ComplaintState.RECEIVED, null, now);
    }

    private void decide(ComplaintState next, LocalDate on, Instant now) {
        state = next;
        decidedOn = on;
        revised(now);
    }

    private void requireOpen(LocalDate on) {
        requireStanding();
        if (state != ComplaintState.RECEIVED) {
            throw new Rejection(ComplaintRefusal.COMPLAINT_DECIDED, state);
        }
        if (on.isBefore(receivedOn)) {
            throw new Rejection(ComplaintRefusal.DECIDED_BEFORE_RECEIPT, receivedOn);
        }
    }

    @Override
    public String region() {
        return matter.region();
    }

    @Override
    public LocalDate occurredOn() {
        return receivedOn;
    }

    public ComplaintMatter matter() {
        return matter;
    }

    /** Null where who complains does not say who it is. */
    public ProtectedId person() {
        return person;
    }

    public Channel channel() {
        return channel;
    }

    public String queryCode() {
        return queryCode;
    }

    public ComplaintState state() {
        return state;
    }

    /** Day of acceptance, refusal or withdrawal; null before. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Whether it was accepted or refused. */
    public boolean decided() {
        return state == ComplaintState.ACCEPTED || state == ComplaintState.REFUSED;
    }

    public RefusalGround ground() {
        return ground;
    }

    /** Authority in charge to which it was passed on; null where it was not. */
    public String forwardedTo() {
        return forwardedTo;
    }

    /** The case that deals with it; null where none does. */
    public UUID inspectionCase() {
        return inspectionCase;
    }
}
