package org.ganlao.laborrights.relation.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Listing;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** The alerts of the caller's regions, latest first. */
@ApplicationScoped
class ShowExpiryAlerts {

    private static final Keyset<ExpiryAlert> LATEST_FIRST = Keyset.<ExpiryAlert>descending()
            .by("r.raisedOn", ExpiryAlert::raisedOn, LocalDate::parse)
            .by("r.id", ExpiryAlert::id, UUID::fromString);

    private final EntityManager entities;
    private final RegionScope scope;

    ShowExpiryAlerts(EntityManager entities, RegionScope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    Page<ExpiryAlertView> page(ExpiryAlertFilter filter, Paging paging) {
        return Listing.of(entities, ExpiryAlert.class, "select r from ExpiryAlert r")
                .where("r.region in :visible", "visible", scope.covered())
                .where("r.employer = :employer", "employer", filter.employer)
                .where("r.region = :region", "region", filter.region)
                .where("r.contract = :contract", "contract", filter.contract)
                .where("r.daysAhead = :daysAhead", "daysAhead", filter.daysAhead)
                .where("r.endsOn <= :endsUntil", "endsUntil", filter.endsUntil)
                .where(
                        "(case when r.withdrawnOn is null then false else true end) = :withdrawn",
                        "withdrawn",
                        filter.withdrawn)
                .page(paging, LATEST_FIRST)
                .map(ExpiryAlert::view);
    }
}
