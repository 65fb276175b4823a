package org.ganlao.employment.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.database.Sql;

/** What was paid, for those who look into it afterwards; what came back since is among it. */
@ApplicationScoped
public class PaidClaims {

    private final Sql sql;

    PaidClaims(Sql sql) {
        this.sql = sql;
    }

    /** A claim, and the region whose fund paid it. */
    public record Paid(UUID id, String region) {}

    /** Paid in one of the regions from the first day to the last, by id. */
    public List<Paid> in(Set<String> regions, LocalDate from, LocalDate to) {
        return sql.list(
                "select id, region from support_claim where region = any (?) and paid_on between ? and ? order by id",
                row -> new Paid(row.uuid("id"), row.text("region")),
                regions,
                from,
                to);
    }
}
