package org.ganlao.employment.startup.entrepreneurship.domain;

import java.time.LocalDate;
import java.util.List;
import org.ganlao.platform.problem.Rejection;

/** An incubator with all that were ever its tenants: there while it exists, and never more at once than it has places. */
public final class Tenants {

    private final Incubator incubator;
    private final List<Stay> stays;

    /** @param tenancies those struck out too */
    public Tenants(Incubator incubator, List<Tenancy> tenancies) {
        this.incubator = incubator;
        this.stays =
                tenancies.stream().filter(Tenancy::standing).map(Tenancy::stay).toList();
    }

    public void requireFit() {
        stays.forEach(this::requireFit);
    }

    private void requireFit(Stay stay) {
        LocalDate closedOn = incubator.entry().closedOn();
        boolean leavesInTime = closedOn == null
                || stay.movedOutOn() != null && !stay.movedOutOn().isAfter(closedOn);
        if (!incubator.existsOn(stay.movedInOn()) || !leavesInTime) {
            throw new Rejection(EntrepreneurshipRefusal.TENANT_OUTSIDE_INCUBATOR, stay.movedInOn());
        }
        // The most are there at once on a day on which somebody moves in.
        long there =
                stays.stream().filter(other -> other.covers(stay.movedInOn())).count();
        if (there > incubator.places()) {
            throw new Rejection(EntrepreneurshipRefusal.INCUBATOR_FULL, incubator.places(), stay.movedInOn());
        }
    }

    public void requireNone() {
        if (!stays.isEmpty()) {
            throw new Rejection(EntrepreneurshipRefusal.INCUBATOR_IN_USE);
        }
    }
}
