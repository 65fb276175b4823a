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
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.employment.register.domain.RegisterEntry;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/**
 * A position with a number of places that a base opens to interns. It closes to new ones; who has begun stays. It never
 * holds more interns at once than it has places, see {@link Occupancy}.
 */
@Entity
@Table(name = "internship_position")
public class InternshipPosition extends RegisterEntry {

    @Column(name = "base", nullable = false, updatable = false)
    private UUID host;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private InternshipKind kind;

    @Embedded
    private Offer offer;

    public InternshipPosition(UUID id, Origin origin, InternshipHost host, Entry entry, Offer offer, Instant now) {
        super(id, origin, entry, now);
        this.host = host.id();
        this.kind = host.kind();
        this.offer = Objects.requireNonNull(offer, "offer");
        requireOpen(host, entry.openedOn());
    }

    protected InternshipPosition() {}

    public void correct(InternshipHost ofHost, Entry statedEntry, Offer stated, Instant now) {
        restate(statedEntry, stated.equals(offer), now);
        offer = stated;
        requireOpen(ofHost);
    }

    /** Refuses a position that opens while its base does not exist. */
    public void requireOpen(InternshipHost ofHost) {
        requireOpen(ofHost, occurredOn());
    }

    private static void requireOpen(InternshipHost ofHost, LocalDate day) {
        if (!ofHost.existsOn(day)) {
            throw new Rejection(InternshipRefusal.BASE_NOT_OPEN, day);
        }
    }

    public UUID host() {
        return host;
    }

    public InternshipKind kind() {
        return kind;
    }

    public Offer offer() {
        return offer;
    }
}
