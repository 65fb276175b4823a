package org.ganlao.employment.startup.entrepreneurship.domain;

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
import org.ganlao.platform.record.RecordRefusal;

/** A start-up's time as tenant of an incubator. It ends with the start-up at the latest. Annulled, it never was. */
@Entity
@Table(name = "incubator_tenancy")
public class Tenancy extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID incubator;

    @Column(nullable = false, updatable = false)
    private UUID startup;

    @Column(nullable = false, updatable = false)
    private String region;

    @Embedded
    private Stay stay;

    public Tenancy(UUID id, Origin origin, Incubator incubator, Startup startup, Stay stay, Instant now) {
        super(id, origin, now);
        this.incubator = incubator.id();
        this.startup = startup.id();
        this.region = incubator.region();
        this.stay = Objects.requireNonNull(stay, "stay");
        requireWithin(startup, stay);
    }

    protected Tenancy() {}

    public void moveOut(LocalDate day, Instant now) {
        requireStanding();
        if (stay.movedOutOn() != null) {
            throw new Rejection(EntrepreneurshipRefusal.TENANT_MOVED_OUT, stay.movedOutOn());
        }
        stay = new Stay(stay.movedInOn(), day);
        revised(now);
    }

    public void correct(Startup tenant, Stay stated, Instant now) {
        requireStanding();
        if (stated.equals(stay)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        requireWithin(tenant, stated);
        stay = stated;
        revised(now);
    }

    /**
     * Moves out with the end of its start-up.
     *
     * @return whether that changes anything
     */
    public boolean endWith(LocalDate day, Instant now) {
        if (!standing() || stay.movedOutOn() != null && !stay.movedOutOn().isAfter(day)) {
            return false;
        }
        if (!day.isAfter(stay.movedInOn())) {
            throw new Rejection(EntrepreneurshipRefusal.STARTUP_HAS_TENANCIES, stay.movedInOn());
        }
        stay = new Stay(stay.movedInOn(), day);
        revised(now);
        return true;
    }

    public void requireApartFrom(Tenancy other) {
        if (other != this && standing() && other.standing() && stay.meets(other.stay)) {
            throw new Rejection(EntrepreneurshipRefusal.TENANT_ALREADY, other.stay.movedInOn());
        }
    }

    private static void requireWithin(Startup tenant, Stay stay) {
        if (!tenant.underWay(stay.movedInOn(), stay.movedOutOn())) {
            throw new Rejection(EntrepreneurshipRefusal.TENANT_OUTSIDE_STARTUP, stay.movedInOn());
        }
    }

    public TenancyState state() {
        if (!standing()) {
            return TenancyState.ANNULLED;
        }
        return stay.movedOutOn() == null ? TenancyState.TENANT : TenancyState.MOVED_OUT;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return stay.movedInOn();
    }

    public UUID incubator() {
        return incubator;
    }

    public UUID startup() {
        return startup;
    }

    public Stay stay() {
        return stay;
    }
}
