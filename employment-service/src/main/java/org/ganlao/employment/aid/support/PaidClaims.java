package org.ganlao.employment.aid.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.database.Sql;

/** What was paid, for those who look into it afterwards; what came back since is among it. */
@ApplicationScoped
public class PaidClaims {

    private static final String PAID = """
            select id, region, 'SUPPORT' as kind from support_claim
             where region = any (?) and paid_on between ? and ?
             union all
            select id, region, 'INTEREST_SUBSIDY' from interest_subsidy_claim
             where region = any (?) and paid_on between ? and ?
             order by id""";

    private final Sql sql;

    PaidClaims(Sql sql) {
        this.sql = sql;
    }

    /**
     * A claim, and the region whose fund paid it.
     *
     * @param subsidisesInterest whether it is one of the interest of loans, and not of support
     */
    public record Paid(UUID id, String region, boolean subsidisesInterest) {}

    /** Paid in one of the regions from the first day to the last, by id. */
    public List<Paid> in(Set<String> regions, LocalDate from, LocalDate to) {
        return sql.list(
                PAID,
                row -> new Paid(
                        row.uuid("id"), row.text("region"), row.text("kind").equals("INTEREST_SUBSIDY")),
                regions,
                from,
                to,
                regions,
                from,
                to);
    }
}
