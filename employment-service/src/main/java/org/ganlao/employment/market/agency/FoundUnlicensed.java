package org.ganlao.employment.market.agency;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.market.agency.domain.AgencyRefusal;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ToldFact;
import org.ganlao.platform.problem.Rejection;

/**
 * Organisations that labour inspection found to introduce persons to jobs without a licence. Of each finding the highest version
 * counts, in whatever order they are told; while one stands the organisation claims nothing.
 */
@ApplicationScoped
public class FoundUnlicensed {

    private static final String TAKE = """
            insert into found_unlicensed as known (violation, version, organisation, found_on, settled)
            values (?, ?, ?, ?, ?)
            on conflict (violation) do update
               set version = excluded.version, organisation = excluded.organisation, found_on = excluded.found_on,
                   settled = excluded.settled
             where known.version < excluded.version""";

    private static final String STANDING =
            "select min(found_on) as found_on from found_unlicensed where organisation = ? and not settled";

    private final Sql sql;

    FoundUnlicensed(Sql sql) {
        this.sql = sql;
    }

    /** In the transaction that stores the offset. */
    void take(ToldFact violation) {
        sql.update(
                TAKE,
                violation.id(),
                violation.version(),
                violation.text("employer"),
                violation.day("occurredOn"),
                violation.tells("rightedOn") || violation.struckOut());
    }

    /** @throws Rejection {@code agency-found-unlicensed} while a finding stands */
    public void requireNone(String organisation) {
        sql.one(STANDING, row -> row.date("found_on"), organisation).ifPresent(foundOn -> {
            throw new Rejection(AgencyRefusal.AGENCY_FOUND_UNLICENSED, foundOn);
        });
    }
}
