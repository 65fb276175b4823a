package org.ganlao.socialinsurance.oldage.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.socialinsurance.oldage.account.domain.InterestRun;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * Interest, account set by account set (月积数法): what was there when the year began bears interest for twelve months, a movement
 * within it for the months after its own. Where interest was entered within the year, because the account was paid out, that day
 * stands for the beginning.
 */
@ApplicationScoped
class InterestRows {

    private static final int PARCEL = 5000;

    /** Entered and not taken back. */
    private static final String INTEREST = """
            select * from account_entry done
             where insurance = ? and kind = 'INTEREST' and reverses is null
               and not exists (select from account_entry undone where undone.reverses = done.id)""";

    private static final String WEIGHTED = """
            sum(amount * (? - case when on_day <= coalesce(settled, ?) then coalesce(extract(month from settled), 0)
                                   else extract(month from on_day) end))""";

    private static final String OF_PARCEL = """
            select m.person, %s as points,
                   (array_agg(region order by on_day desc) filter (where region is not null))[1] as region
              from account_movement m
              left join (select person, max(on_day) as settled
                           from (%s and on_day between ? and ? and person > ? and person <= ?) interest
                          group by person) paid_out on paid_out.person = m.person
             where insurance = ? and on_day <= ? and m.person > ? and m.person <= ?
             group by m.person""".formatted(WEIGHTED, INTEREST);

    private static final String OF_ONE = """
            select coalesce(%s, 0) as points
              from account_movement m
             cross join (select max(on_day) as settled from (%s and on_day between ? and ? and person = any(?)) interest) paid_out
             where insurance = ? and on_day <= ? and m.person = any(?)""".formatted(WEIGHTED, INTEREST);

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
     * The account of whoever was last insured in the region by the end of the year gets it, once; where no contributions say
     * where that was, the enrolment does.
     */
    int enter(InterestRun run, String after, String last, Instant now) {
        List<Object> parameters = new ArrayList<>(List.of(run.insurance(), run.id(), run.lastDay(), run.rate(), now));
        parameters.addAll(ofParcel(run, after, last));
        parameters.addAll(List.of(
                run.insurance().enrolledIn(),
                regions.codesWithin(run.region()),
                run.rate(),
                run.insurance(),
                run.lastDay(),
                after,
                last));
        return sql.update("""
                insert into account_entry (id, person, insurance, kind, source, on_day, amount, recorded_at)
                select gen_random_uuid(), person, ?, 'INTEREST', ?, ?, round(points * ? / 12, 2), ?
                  from (%s) account
                 where coalesce(region, (select enrolment.region from enrolment
                                          where enrolment.person = account.person and enrolment.insurance = ?
                                            and enrolment.annul_reason is null
                                          order by upper_inf(days) desc, upper(days) desc, enrolment.id limit 1)) = any(?)
                   and round(points * ? / 12, 2) > 0
                   and person not in (select person from (%s and on_day = ? and person > ? and person <= ?) earlier)""".formatted(OF_PARCEL, INTEREST), parameters.toArray());
    }

    /**
     * What an earlier run entered and comes out otherwise by now, since something was booked or taken back later for a day of
     * its year or before: taken back by its opposite, and entered as it comes out.
     */
    void correct(InterestRun run, String after, String last, Instant now) {
        List<Object> parameters = new ArrayList<>(List.of(run.insurance(), run.id(), after, last, run.rate()));
        parameters.addAll(ofParcel(run, after, last));
        parameters.addAll(List.of(now, now));
        sql.update("""
                with entered as (
                    %s and source = ? and person > ? and person <= ?
                ), changed as (
                    select entered.*, coalesce(interest, 0) as due
                      from entered
                      left join (select person as holder, greatest(round(points * ? / 12, 2), 0) as interest
                                   from (%s) account) due on holder = person
                     where amount <> coalesce(interest, 0)
                ), back as (
                    insert into account_entry (id, person, insurance, kind, source, on_day, amount, reverses, recorded_at)
                    select gen_random_uuid(), person, insurance, kind, source, on_day, -amount, id, ? from changed)
                insert into account_entry (id, person, insurance, kind, source, on_day, amount, recorded_at)
                select gen_random_uuid(), person, insurance, kind, source, on_day, due, ? from changed where due > 0""".formatted(INTEREST, OF_PARCEL), parameters.toArray());
    }

    private static List<Object> ofParcel(InterestRun run, String after, String last) {
        LocalDate newYear = run.lastDay().withDayOfYear(1);
        return List.of(
                12,
                newYear.minusDays(1),
                run.insurance(),
                newYear,
                run.lastDay().minusDays(1),
                after,
                last,
                run.insurance(),
                run.lastDay(),
                after,
                last);
    }

    /** Yuan times months, from the beginning of the day's year to its month. */
    BigDecimal points(Collection<String> tokens, Insurance insurance, LocalDate on) {
        LocalDate newYear = on.withDayOfYear(1);
        return sql.one(
                        OF_ONE,
                        row -> row.decimal("points"),
                        on.getMonthValue(),
                        newYear.minusDays(1),
                        insurance,
                        newYear,
                        on,
                        tokens,
                        insurance,
                        on,
                        tokens)
                .orElseThrow();
    }

    boolean isEntered(Collection<String> tokens, Insurance insurance, LocalDate lastDay) {
        return !sql.list(
                        INTEREST + " and on_day = ? and person = any(?)",
                        row -> row.uuid("id"),
                        insurance,
                        lastDay,
                        tokens)
                .isEmpty();
    }

    Entered entered(UUID run) {
        return sql.one("""
                        select count(*) filter (where reverses is null) - count(reverses) as accounts,
                               coalesce(sum(amount), 0) as interest from account_entry where source = ?""", row -> new Entered(row.number("accounts"), new Money(row.decimal("interest"))), run)
                .orElseThrow();
    }
}
