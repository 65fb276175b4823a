package org.ganlao.laborrights.settlement.hearing.domain;

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
import org.ganlao.laborrights.settlement.dispute.domain.Conclusion;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeOutcome;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * A hearing (开庭) of a case in a room at a time. It is planned with notice to both sides, perhaps moved, and held, perhaps without
 * one of them, or cancelled. Annulled, it was never planned.
 */
@Entity
@Table(name = "hearing")
public class Hearing extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID dispute;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false)
    private UUID room;

    @Embedded
    private HearingTime time;

    @Column(name = "notified_on", nullable = false)
    private LocalDate notifiedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private HearingState state;

    @Column(nullable = false)
    private int moves;

    @Column(name = "moved_because")
    private String movedBecause;

    @Column(name = "workers_absent", nullable = false)
    private boolean workersAbsent;

    @Column(name = "employers_absent", nullable = false)
    private boolean employersAbsent;

    /** @param noticeDays so many days before it both sides are told */
    public Hearing(
            UUID id,
            Origin origin,
            DisputeCase dispute,
            UUID room,
            HearingTime time,
            LocalDate notifiedOn,
            int noticeDays,
            Instant now) {
        super(id, origin, now);
        requireNotice(time, notifiedOn, noticeDays);
        this.dispute = dispute.id();
        this.region = dispute.region();
        this.room = Objects.requireNonNull(room, "room");
        this.time = time;
        this.notifiedOn = notifiedOn;
        this.state = HearingState.PLANNED;
    }

    protected Hearing() {}

    /** To another time or room, of which both sides are told anew. */
    public void move(
            UUID anotherRoom, HearingTime another, LocalDate toldOn, int noticeDays, String because, Instant now) {
        requirePlanned();
        requireNotice(another, toldOn, noticeDays);
        room = anotherRoom;
        time = another;
        notifiedOn = toldOn;
        moves++;
        movedBecause = Objects.requireNonNull(because, "because");
        revised(now);
    }

    private static void requireNotice(HearingTime time, LocalDate toldOn, int noticeDays) {
        if (toldOn.plusDays(noticeDays).isAfter(time.on())) {
            throw new Rejection(HearingRefusal.NOTICE_TOO_SHORT, noticeDays);
        }
    }

    public void hold(boolean withoutWorkers, boolean withoutEmployers, Instant now) {
        requirePlanned();
        workersAbsent = withoutWorkers;
        employersAbsent = withoutEmployers;
        state = HearingState.HELD;
        revised(now);
    }

    public void cancel(Instant now) {
        requirePlanned();
        state = HearingState.CANCELLED;
        revised(now);
    }

    /**
     * Refuses what would leave the end of the case without the hearing that it rests on.
     *
     * @param conclusion how the case ended; null where it goes on
     * @param heldOfTheCase how many hearings of it were held
     */
    public void requireNothingRestsOnIt(Conclusion conclusion, DisputeSide appliedBy, int heldOfTheCase) {
        if (conclusion == null || state() != HearingState.HELD) {
            return;
        }
        if (conclusion.needsHearing() && heldOfTheCase == 1) {
            throw new Rejection(HearingRefusal.AWARD_RESTS_ON_THE_HEARING, conclusion.on());
        }
        boolean stayedAway = appliedBy == DisputeSide.WORKERS ? workersAbsent : employersAbsent;
        if (conclusion.outcome() == DisputeOutcome.DEEMED_WITHDRAWN
                && stayedAway
                && conclusion.on().equals(time.on())) {
            throw new Rejection(HearingRefusal.WITHDRAWAL_RESTS_ON_THE_HEARING, conclusion.on());
        }
    }

    private void requirePlanned() {
        requireStanding();
        if (state != HearingState.PLANNED) {
            throw new Rejection(
                    state == HearingState.HELD ? HearingRefusal.DISPUTE_HEARING_HELD : HearingRefusal.HEARING_CANCELLED,
                    time.on());
        }
    }

    public HearingState state() {
        return standing() ? state : HearingState.ANNULLED;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return time.on();
    }

    /** Id of the case. */
    public UUID dispute() {
        return dispute;
    }

    public UUID room() {
        return room;
    }

    public HearingTime time() {
        return time;
    }

    /** When both sides were told of it. */
    public LocalDate notifiedOn() {
        return notifiedOn;
    }

    /** How often it was moved. */
    public int moves() {
        return moves;
    }

    /** Null where it never was. */
    public String movedBecause() {
        return movedBecause;
    }

    public boolean workersAbsent() {
        return workersAbsent;
    }

    public boolean employersAbsent() {
        return employersAbsent;
    }
}
