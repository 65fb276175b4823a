package org.ganlao.socialinsurance.oldage.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** The rows of the individual accounts, read together with what the history of contributions brought. */
@ApplicationScoped
class AccountEntries {

    private static final String BALANCE = """
            select coalesce(sum(amount), 0) as amount from account_movement
             where person = any(?) and insurance = ? and on_day <= ?""";

    private final Sql sql;
    private final PensionDraws draws;

    AccountEntries(Sql sql, PensionDraws draws) {
        this.sql = sql;
        this.draws = draws;
    }

    /**
     * A movement beside the contributions.
     *
     * @param amount above nothing for what comes in, below for what goes out
     */
    record Entry(String person, Insurance insurance, String kind, UUID source, LocalDate on, Money amount) {}

    /** What one year did to an account, from its contributions to what was left at its end. */
    record YearOfAccount(int year, Money contributions, Money interest, Money otherIncome, Money used, Money balance) {}

    void add(Entry entry, Instant now) {
        sql.update(
                """
                insert into account_entry (id, person, insurance, kind, source, on_day, amount, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                UUID.randomUUID(),
                entry.person(),
                entry.insurance(),
                entry.kind(),
                entry.source(),
                entry.on(),
                entry.amount().amount(),
                now);
    }

    Money balance(Collection<String> tokens, Insurance insurance, LocalDate on) {
        return new Money(sql.one(BALANCE, row -> row.decimal("amount"), tokens, insurance, on)
                        .orElseThrow())
                .minus(draws.pending(tokens, insurance, on));
    }

    /** What may be taken on the day without leaving less than nothing on a later one. */
    Money available(Collection<String> tokens, Insurance insurance, LocalDate on) {
        return balance(tokens, insurance, on).min(balance(tokens, insurance, PensionDraws.ALWAYS));
    }

    Set<String> personsOf(UUID source) {
        return new HashSet<>(sql.list(
                "select distinct person from account_entry where source = ?", row -> row.text("person"), source));
    }

    void undo(UUID source, LocalDate on, Instant now) {
        sql.update("""
                insert into account_entry (id, person, insurance, kind, source, on_day, amount, reverses, recorded_at)
                select gen_random_uuid(), person, insurance, kind, source, greatest(on_day, ?), -amount, id, ?
                  from account_entry done
                 where source = ? and reverses is null
                   and not exists (select 1 from account_entry undone where undone.reverses = done.id)""", on, now, source);
    }

    /** The years in which something moved, the first one first. */
    List<YearOfAccount> years(Collection<String> tokens, Insurance insurance) {
        return sql.list(
                PensionDraws.ofOne(insurance) + """
                select year, contributions, interest, other_income, used,
                       sum(contributions + interest + other_income - used) over (order by year) as balance
                  from (select extract(year from on_day)::int as year,
                               coalesce(sum(amount) filter (where kind = 'CONTRIBUTION'), 0) as contributions,
                               coalesce(sum(amount) filter (where kind = 'INTEREST'), 0) as interest,
                               coalesce(sum(amount) filter (where kind in ('TRANSFER_IN', 'SUBSIDY', 'OTHER')), 0)
                                   as other_income,
                               coalesce(-sum(amount) filter (where kind in
                                   ('MEDICAL_CARE', 'PENSION', 'ONE_OFF', 'INHERITANCE', 'TRANSFER_OUT')), 0) as used
                          from (select kind, on_day, amount from account_movement where person = any(?) and insurance = ?
                                 union all
                                select 'PENSION', on_day, -amount from drawn where cast(? as boolean)) movement
                         group by 1) years
                 order by year""",
                row -> new YearOfAccount(
                        Math.toIntExact(row.number("year")),
                        new Money(row.decimal("contributions")),
                        new Money(row.decimal("interest")),
                        new Money(row.decimal("other_income")),
                        new Money(row.decimal("used")),
                        new Money(row.decimal("balance"))),
                PensionDraws.ALWAYS,
                tokens,
                tokens,
                tokens,
                insurance,
                PensionDraws.on(insurance));
    }

    /** Where the person was last insured, whose agency keeps the account. */
    Optional<String> region(Collection<String> tokens, Insurance insurance) {
        return sql.one("""
                select region from enrolment
                 where person = any(?) and insurance = ? and annul_reason is null
                 order by upper_inf(days) desc, upper(days) desc, id limit 1""", row -> row.text("region"), tokens, insurance);
    }
}
