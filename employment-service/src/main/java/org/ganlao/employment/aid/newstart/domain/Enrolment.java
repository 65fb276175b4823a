package org.ganlao.employment.aid.newstart.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;

/**
 * A worker of a closed enterprise in the plan of a new start (就业新起点计划). Enrolled, he or she is brought into work; that
 * follows from the placements that began since, in whatever order they were recorded. Annulled, the person never was enrolled.
 */
@Entity
@Table(name = "new_start")
public class Enrolment extends FactRecord implements OfPerson {

    @Embedded
    private ProtectedId person;

    @Embedded
    private Closure closure;

    @Column(name = "placed_on")
    private LocalDate placedOn;

    public Enrolment(UUID id, Origin origin, ProtectedId person, Closure closure, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.closure = Objects.requireNonNull(closure, "closure");
    }

    protected Enrolment() {}

    /** Of a person of whom labor rights told, so that nothing but the token is known. */
    public static Enrolment ofToken(UUID id, Origin origin, String token, Closure closure, Instant now) {
        return new Enrolment(id, origin, new ProtectedId(null, null, null, null, token), closure, now);
    }

    /** Whether the record itself names the person's document, and not a token alone. */
    public boolean named() {
        return person.kind() != null;
    }

    /**
     * @param firstDay of the earliest standing placement since the enrolment; null where there is none
     * @return whether that is another day than before
     */
    public boolean findPlacedOn(LocalDate firstDay) {
        boolean changed = !Objects.equals(firstDay, placedOn);
        placedOn = firstDay;
        return changed;
    }

    public EnrolmentState state() {
        if (!standing()) {
            return EnrolmentState.ANNULLED;
        }
        return placedOn == null ? EnrolmentState.ENROLLED : EnrolmentState.PLACED;
    }

    @Override
    public String region() {
        return closure.region();
    }

    @Override
    public LocalDate occurredOn() {
        return closure.enrolledOn();
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    public Closure closure() {
        return closure;
    }

    /** First day of the earliest placement since; null before there is one. */
    public LocalDate placedOn() {
        return placedOn;
    }
}
