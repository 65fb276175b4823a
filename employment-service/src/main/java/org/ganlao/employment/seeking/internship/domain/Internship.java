package org.ganlao.employment.seeking.internship.domain;

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
import org.ganlao.employment.register.domain.Days;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/** One person's internship in one position, from the first day to the last with its outcome. Annulled, it never was. */
@Entity
@Table(name = "internship")
public class Internship extends FactRecord {

    @Embedded
    private ProtectedId person;

    @Column(nullable = false, updatable = false)
    private UUID position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private InternshipKind kind;

    @Column(nullable = false, updatable = false)
    private String region;

    @Embedded
    private Stay stay;

    public Internship(UUID id, Origin origin, ProtectedId person, InternshipPosition position, Stay stay, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.position = position.id();
        this.kind = position.kind();
        this.region = position.region();
        this.stay = Objects.requireNonNull(stay, "stay");
    }

    protected Internship() {}

    public void end(LocalDate lastDay, Outcome outcome, Instant now) {
        requireStanding();
        if (stay.endedOn() != null) {
            throw new Rejection(InternshipRefusal.INTERNSHIP_ENDED, stay.endedOn());
        }
        stay = stay.until(lastDay, outcome);
        revised(now);
    }

    public void correct(Stay stated, Instant now) {
        requireStanding();
        if (stated.equals(stay)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        stay = stated;
        revised(now);
    }

    /** Refuses two internships of one person at once. */
    public void requireApartFrom(Internship other) {
        boolean together = stay.covers(other.stay.startedOn()) || other.stay.covers(stay.startedOn());
        if (other != this && standing() && other.standing() && together) {
            throw new Rejection(InternshipRefusal.INTERN_ALREADY, other.region);
        }
    }

    Days days() {
        return new Days(stay.startedOn(), stay.endedOn());
    }

    public InternshipState state() {
        if (!standing()) {
            return InternshipState.ANNULLED;
        }
        return stay.endedOn() == null ? InternshipState.ONGOING : InternshipState.ENDED;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return stay.startedOn();
    }

    public ProtectedId person() {
        return person;
    }

    public UUID position() {
        return position;
    }

    public InternshipKind kind() {
        return kind;
    }

    public Stay stay() {
        return stay;
    }
}
