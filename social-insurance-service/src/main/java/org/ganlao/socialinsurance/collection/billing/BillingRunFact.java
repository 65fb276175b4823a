package org.ganlao.socialinsurance.collection.billing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.billing.domain.BillingRun;

/** What a finished run billed in one county; contracts/events/social-insurance/billing-run.finished.v1 describes it. */
record BillingRunFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID run,
        String month,
        long bills,
        long lines,
        Money employerPart,
        Money personPart)
        implements Fact {

    /** One for each county that got bills; one of the run's own region where none did. */
    static List<BillingRunFact> allOf(BillingRun run, List<BillTotals.OfCounty> counties) {
        return counties.isEmpty()
                ? List.of(of(run, new BillTotals.OfCounty(run.region(), BillTotals.Total.NONE)))
                : counties.stream().map(county -> of(run, county)).toList();
    }

    private static BillingRunFact of(BillingRun run, BillTotals.OfCounty county) {
        String identity = "billing run " + run.id() + " in " + county.region();
        return new BillingRunFact(
                UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)),
                run.version(),
                run.occurredOn(),
                run.recordedAt(),
                county.region(),
                run.id(),
                run.month().toString(),
                county.total().bills(),
                county.total().lines(),
                county.total().employerPart(),
                county.total().personPart());
    }
}
