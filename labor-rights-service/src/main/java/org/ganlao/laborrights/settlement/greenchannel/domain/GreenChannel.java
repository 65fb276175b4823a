package org.ganlao.laborrights.settlement.greenchannel.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * The green channel (绿色通道) of a case whose worker belongs to a hard-hit group: it has a shorter time to conclude and may have legal
 * aid. It ends with the case. Annulled, it was never opened.
 */
@Entity
@Table(name = "green_channel")
public class GreenChannel extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID dispute;

    @Column(nullable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String criterion;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    @Column(name = "conclude_by", nullable = false)
    private LocalDate concludeBy;

    @Column(name = "aided_on")
    private LocalDate aidedOn;

    @Column(name = "aid_agency")
    private String aidAgency;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    /**
     * @param criterion code of the group
     * @param concludeBy last day of the shorter time
     */
    public GreenChannel(
            UUID id,
            Origin origin,
            DisputeCase dispute,
            String criterion,
            LocalDate openedOn,
            LocalDate concludeBy,
            Instant now) {
        super(id, origin, now);
        if (openedOn.isBefore(dispute.application().appliedOn())) {
            throw new Rejection(
                            GreenChannelRefusal.GREEN_CHANNEL_TOO_EARLY,
                            dispute.application().appliedOn())
                    .at("/openedOn");
        }
        this.dispute = dispute.id();
        this.region = dispute.region();
        this.criterion = Objects.requireNonNull(criterion, "criterion");
        this.openedOn = openedOn;
        this.concludeBy = Objects.requireNonNull(concludeBy, "concludeBy");
    }

    protected GreenChannel() {}

    /** @param agency that gives legal aid */
    public void aid(LocalDate on, String agency, Instant now) {
        requireStanding();
        if (endedOn != null) {
            throw new Rejection(GreenChannelRefusal.GREEN_CHANNEL_ENDED, endedOn);
        }
        if (aidedOn != null) {
            throw new Rejection(GreenChannelRefusal.LEGAL_AID_GRANTED, aidedOn);
        }
        if (on.isBefore(openedOn)) {
            throw new Rejection(GreenChannelRefusal.GREEN_CHANNEL_TOO_EARLY, openedOn).at("/on");
        }
        aidedOn = on;
        aidAgency = Objects.requireNonNull(agency, "agency");
        revised(now);
    }

    /** The case stood still, so that its time ends on another day. */
    public void concludesBy(LocalDate last, Instant now) {
        requireStanding();
        if (endedOn != null) {
            throw new Rejection(GreenChannelRefusal.GREEN_CHANNEL_ENDED, endedOn);
        }
        concludeBy = Objects.requireNonNull(last, "last");
        revised(now);
    }

    /** With the case, which is another commission's. */
    public void move(String where, LocalDate last, Instant now) {
        concludesBy(last, now);
        region = Objects.requireNonNull(where, "where");
    }

    /** With the case; where that had ended before, on the day of its opening. */
    public void end(LocalDate on, Instant now) {
        requireStanding();
        if (endedOn != null) {
            throw new Rejection(GreenChannelRefusal.GREEN_CHANNEL_ENDED, endedOn);
        }
        endedOn = on.isBefore(openedOn) ? openedOn : on;
        revised(now);
    }

    public GreenChannelState state() {
        if (!standing()) {
            return GreenChannelState.ANNULLED;
        }
        if (endedOn != null) {
            return GreenChannelState.ENDED;
        }
        return aidedOn == null ? GreenChannelState.OPEN : GreenChannelState.AIDED;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return openedOn;
    }

    /** Id of the case. */
    public UUID dispute() {
        return dispute;
    }

    public String criterion() {
        return criterion;
    }

    public LocalDate concludeBy() {
        return concludeBy;
    }

    /** Null where there is no legal aid. */
    public LocalDate aidedOn() {
        return aidedOn;
    }

    /** Null where there is no legal aid. */
    public String aidAgency() {
        return aidAgency;
    }

    /** Null while the case goes on. */
    public LocalDate endedOn() {
        return endedOn;
    }
}
