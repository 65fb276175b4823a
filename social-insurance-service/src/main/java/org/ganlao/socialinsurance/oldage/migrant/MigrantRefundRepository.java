package org.ganlao.socialinsurance.oldage.migrant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.migrant.domain.MigrantRefund;

@ApplicationScoped
class MigrantRefundRepository extends FactRepository<MigrantRefund> {

    private static final Keyset<MigrantRefund> LATEST_FIRST = latestFirst("r.askedOn");

    private final Sql sql;

    MigrantRefundRepository(RegionScope scope, Sql sql) {
        super(scope, MigrantRefund.class, "region");
        this.sql = sql;
    }

    /**
     * A month that counts, with what its sources together brought.
     *
     * @param asMigrant whether the person was enrolled as a worker from the countryside on a day of it
     */
    record Counted(YearMonth month, Money base, Money personPart, Money accountPart, boolean asMigrant) {

        /** What the worker paid of what came to the account. */
        Money byPerson() {
            return personPart.min(accountPart);
        }
    }

    List<Counted> counted(Collection<String> tokens) {
        return sql.list(
                """
                select month, sum(base) as base, sum(person_part) as person_part, sum(account_part) as account_part,
                       (select count(*) from enrolment
                         where enrolment.person = any(?) and insurance = 'PENSION' and kind = 'MIGRANT' and annul_reason is null
                           and days && datemultirange(daterange(month, (month + interval '1 month')::date))) as as_migrant
                  from contribution_month where person = any(?) and insurance = 'PENSION'
                 group by month having sum(base) > 0 order by month""",
                row -> new Counted(
                        YearMonth.from(row.date("month")),
                        new Money(row.decimal("base")),
                        new Money(row.decimal("person_part")),
                        new Money(row.decimal("account_part")),
                        row.number("as_migrant") > 0),
                tokens,
                tokens);
    }

    /** As what the person was insured last in pension insurance, in any region. */
    Optional<String> lastKind(Collection<String> tokens) {
        return sql.one("""
                select kind from enrolment
                 where person = any(?) and insurance = 'PENSION' and annul_reason is null
                 order by upper_inf(days) desc, upper(days) desc, id limit 1""", row -> row.text("kind"), tokens);
    }

    /** Whether the person is in pension insurance, also as a retiree, in any region. */
    boolean insured(Collection<String> tokens) {
        return sql.one(
                        "select 1 as found from enrolment where person = any(?) and insurance = 'PENSION'"
                                + " and annul_reason is null and upper_inf(days) limit 1",
                        row -> row.number("found"),
                        tokens)
                .isPresent();
    }

    Page<MigrantRefund> page(String person, Paging paging) {
        return visible().where("r.person = :worker", "worker", person).page(paging, LATEST_FIRST);
    }
}
