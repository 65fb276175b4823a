package org.ganlao.socialinsurance.register.employer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * An employer that registered for social insurance, once anywhere. Its profile may be corrected, and another county's agency may
 * take it over. Closed, it insures nobody any more; annulled, it never was.
 */
@Entity
@Table(name = "insured_employer")
public class InsuredEmployer extends FactRecord {

    @Column(nullable = false)
    private String employer;

    @Embedded
    private EmployerProfile profile;

    @Embedded
    private Closure closure;

    @Embedded
    private Move move;

    /** @param employer token */
    public InsuredEmployer(UUID id, Origin origin, String employer, EmployerProfile profile, Instant now) {
        super(id, origin, now);
        this.employer = Objects.requireNonNull(employer, "employer");
        this.profile = Objects.requireNonNull(profile, "profile");
    }

    protected InsuredEmployer() {}

    public void correct(EmployerProfile stated, Instant now) {
        requireOpen();
        if (stated.equals(profile)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        profile = stated;
        revised(now);
    }

    public void close(Closure stated, Instant now) {
        requireOpen();
        if (stated.on().isBefore(profile.registeredOn())) {
            throw new Rejection(EmployerRefusal.CLOSED_BEFORE_REGISTRATION, profile.registeredOn()).at("/on");
        }
        closure = stated;
        revised(now);
    }

    /** The closure was a mistake, or fell away. */
    public void reopen(Instant now) {
        requireStanding();
        if (closure == null) {
            throw new Rejection(EmployerRefusal.EMPLOYER_NOT_CLOSED);
        }
        closure = null;
        revised(now);
    }

    /** Another agency serves it from this day on, of the same region or another one. */
    public void moveTo(String region, String agency, LocalDate on, Instant now) {
        requireOpen();
        EmployerProfile moved = profile.movedTo(region, agency);
        if (moved.equals(profile)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        requireRegisteredBy(on);
        move = new Move(profile.region(), on);
        profile = moved;
        revised(now);
    }

    /** That it may leave the region on this day with all its workers; one that is registered elsewhere stays there. */
    public void requireLeaving(String region, LocalDate on) {
        requireOpen();
        if (profile.region().equals(region)) {
            requireRegisteredBy(on);
        }
    }

    private void requireRegisteredBy(LocalDate on) {
        if (on.isBefore(profile.registeredOn())) {
            throw new Rejection(EmployerRefusal.MOVED_BEFORE_REGISTRATION, profile.registeredOn()).at("/on");
        }
    }

    private void requireOpen() {
        requireStanding();
        if (closure != null) {
            throw new Rejection(EmployerRefusal.EMPLOYER_CLOSED, closure.on());
        }
    }

    public EmployerState state() {
        if (!standing()) {
            return EmployerState.ANNULLED;
        }
        return closure == null ? EmployerState.REGISTERED : EmployerState.CLOSED;
    }

    /** Empty while it is registered. */
    public Optional<Closure> closure() {
        return Optional.ofNullable(closure);
    }

    /** Empty where it never moved. */
    public Optional<Move> move() {
        return Optional.ofNullable(move);
    }

    @Override
    public String region() {
        return profile.region();
    }

    @Override
    public LocalDate occurredOn() {
        return profile.registeredOn();
    }

    /** Token under which every service knows the employer. */
    public String employer() {
        return employer;
    }

    public EmployerProfile profile() {
        return profile;
    }
}
