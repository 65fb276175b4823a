package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.ContributionShare;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandRefusal;

/** What rests on the shares of a coverage: a pension, an inheritance, or a conversion. */
@ApplicationScoped
class RestingOnShares {

    private static final String ANY = """
            select 1 as found from land_coverage covered
             where covered.%s_payment = ?
               and (exists (select from land_pension where land_pension.coverage = covered.id and annul_reason is null)
                    or exists (select from land_inheritance where land_inheritance.coverage = covered.id and annul_reason is null)
                    or exists (select from land_conversion where land_conversion.coverage = covered.id and annul_reason is null))
             limit 1""";

    private final Sql sql;

    RestingOnShares(Sql sql) {
        this.sql = sql;
    }

    /** Whether anything rests on what the receipt brought. */
    boolean on(UUID receipt, ContributionShare share) {
        return sql.one(ANY.formatted(share.key()), row -> row.number("found"), receipt)
                .isPresent();
    }

    /** Refuses a coverage that gives a pension, or goes over into the urban scheme; the caller has locked the person. */
    void requireNothingOn(UUID coverage) {
        standing("land_pension", coverage, LandRefusal.LAND_PENSION_STANDS);
        standing("land_conversion", coverage, LandRefusal.LAND_CONVERSION_STANDS);
    }

    private void standing(String table, UUID coverage, LandRefusal why) {
        sql.one(
                        "select id from %s where coverage = ? and annul_reason is null".formatted(table),
                        row -> row.uuid("id"),
                        coverage)
                .ifPresent(id -> {
                    throw new Rejection(why, id).at("/coverage");
                });
    }
}
