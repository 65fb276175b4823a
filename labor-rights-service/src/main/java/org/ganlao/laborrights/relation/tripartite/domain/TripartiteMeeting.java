package org.ganlao.laborrights.relation.tripartite.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** A meeting of a tripartite body. Where all three sides attend, it passes resolutions and gives opinions on plans. */
@Entity
@Table(name = "tripartite_meeting")
public class TripartiteMeeting extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID body;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "held_on", nullable = false, updatable = false)
    private LocalDate heldOn;

    @Column(nullable = false, updatable = false)
    private String agenda;

    @Embedded
    private Attendance attendance;

    public TripartiteMeeting(
            UUID id,
            Origin origin,
            TripartiteBody body,
            LocalDate heldOn,
            String agenda,
            Attendance attendance,
            Instant now) {
        super(id, origin, now);
        this.body = body.id();
        this.region = body.region();
        this.heldOn = Objects.requireNonNull(heldOn, "heldOn");
        this.agenda = Objects.requireNonNull(agenda, "agenda");
        this.attendance = Objects.requireNonNull(attendance, "attendance");
    }

    protected TripartiteMeeting() {}

    /** Refuses what only all three sides together decide. */
    public void requireComplete() {
        requireStanding();
        if (!attendance.complete()) {
            throw new Rejection(TripartiteRefusal.SIDE_ABSENT, heldOn).at("/meeting");
        }
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return heldOn;
    }

    public UUID body() {
        return body;
    }

    public String agenda() {
        return agenda;
    }

    public Attendance attendance() {
        return attendance;
    }
}
