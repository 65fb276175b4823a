package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Listing;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.socialinsurance.collection.billing.domain.MonthToBill;

/** Months to bill anew, the oldest first. */
@ApplicationScoped
class ReadMonthsToBill {

    private static final Keyset<MonthToBill> OLDEST_FIRST = Keyset.<MonthToBill>ascending()
            .by("r.month", MonthToBill::firstDay, LocalDate::parse)
            .by("r.id", MonthToBill::id, UUID::fromString);

    private final EntityManager database;
    private final RegionScope scope;

    ReadMonthsToBill(EntityManager database, RegionScope scope) {
        this.database = database;
        this.scope = scope;
    }

    Page<MonthToBillView> page(String region, String payer, Paging paging) {
        return Listing.of(database, MonthToBill.class, "select r from MonthToBill r")
                .where(
                        Listing.oneOf("r.region", "regions"),
                        "regions",
                        scope.covered().toArray(String[]::new))
                .where("r.region = :region", "region", region)
                .where("r.payer = :payer", "payer", payer)
                .page(paging, OLDEST_FIRST)
                .map(MonthToBillView::from);
    }
}
