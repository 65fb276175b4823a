package org.ganlao.skills.cadre.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** Hours that a member of staff was trained. */
@Entity
@Table(name = "cadre_training")
public class CadreTraining extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID member;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "held_on", nullable = false, updatable = false)
    private LocalDate heldOn;

    @Column(nullable = false, updatable = false)
    private int hours;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private String organiser;

    /** @param heldOn last day, in whose year the hours count */
    public CadreTraining(
            UUID id,
            Origin origin,
            CadreMember member,
            LocalDate heldOn,
            int hours,
            String subject,
            String organiser,
            Instant now) {
        super(id, origin, now);
        member.requireInService(heldOn, "/heldOn");
        this.member = member.id();
        this.region = member.region();
        this.heldOn = heldOn;
        this.hours = hours;
        this.subject = subject;
        this.organiser = organiser;
    }

    protected CadreTraining() {}

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return heldOn;
    }

    public UUID member() {
        return member;
    }

    public int hours() {
        return hours;
    }

    public String subject() {
        return subject;
    }

    public String organiser() {
        return organiser;
    }
}
