package org.ganlao.socialinsurance.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.socialinsurance.account.domain.InterestRun;

/** Interest, account set by account set. */
@ApplicationScoped
class InterestRows {

    private static final int PARCEL = 5000;

    private final Sql sql;
    private final RegionTree regions;

    InterestRows(Sql sql, RegionTree regions) {
        this.sql = sql;
        this.regions = regions;
    }

    record Entered(long accounts, Money interest) {}

    /** The last person of the parcel that follows this one. */
    Optional<String> endOfParcel(InterestRun run, String after) {
        return sql.one("""
                select max(person) as person from (
                    select distinct person from account_movement
                     where insurance = ? and on_day <= ? and person > ? order by person limit ?) parcel""", row -> row.text("person"), run.insurance(), run.lastDay(), after, PARCEL);
    }

    /**
     * What was there when the year began bears interest for twelve months, a movement within it for the months after its own
     * (月积数法). The account of whoever was last insured in the region by the end of the year gets it, once;
     * where no contributions say where that was, the enrolment does.
     */
    int enter(InterestRun run, String after, String last, Instant now) {
        Set<String> covered = regions.codesWithin(run.region());
        return sql.update(
                """
                insert into account_entry (id, person, insurance, kind, source, on_day, amount, recorded_at)
                select gen_random_uuid(), person, ?, 'INTEREST', ?, ?, round(points * ? / 12, 2), ?
                  from (select person,
                               sum(amount * case when on_day < ? then 12 else 12 - extract(month from on_day) end) as points,
                               (array_agg(region order by on_day desc) filter (where region is not null))[1] as region
                          from account_movement
                         where insurance = ? and on_day <= ? and person > ? and person <= ?
                         group by person) account
                 where coalesce(region, (select enrolment.region from enrolment
                                          where enrolment.person = account.person and enrolment.insurance = ?
                                            and enrolment.annul_reason is null
                                          order by upper_inf(days) desc, upper(days) desc, enrolment.id limit 1)) = any(?)
                   and round(points * ? / 12, 2) > 0
                   and not exists (select 1 from account_entry earlier
                                    where earlier.person = account.person and earlier.insurance = ? and earlier.kind = 'INTEREST'
                                      and earlier.on_day = ?)""",
                run.insurance(),
                run.id(),
                run.lastDay(),
                run.rate(),
                now,
                run.lastDay().withDayOfYear(1),
                run.insurance(),
                run.lastDay(),
                after,
                last,
                run.insurance().enrolledIn(),
                covered,
                run.rate(),
                run.insurance(),
                run.lastDay());
    }

    Entered entered(UUID run) {
        return sql.one(
                        "select count(*) as accounts, coalesce(sum(amount), 0) as interest from account_entry where source = ?",
                        row -> new Entered(row.number("accounts"), new Money(row.decimal("interest"))),
                        run)
                .orElseThrow();
    }
}
