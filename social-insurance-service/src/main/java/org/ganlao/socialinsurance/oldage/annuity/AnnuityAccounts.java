package org.ganlao.socialinsurance.oldage.annuity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.annuity.domain.PaidIn;

/** What was paid into plans, and what is left of it, set by set. */
@ApplicationScoped
class AnnuityAccounts {

    private final Sql sql;

    AnnuityAccounts(Sql sql) {
        this.sql = sql;
    }

    /** Somebody for whom the month is paid in already. */
    Optional<String> paidBefore(UUID plan, LocalDate month, Collection<String> persons) {
        return sql.one(
                "select min(person) as person from annuity_contribution where plan = ? and month = ? and person = any(?)",
                row -> row.text("person"),
                plan,
                month,
                persons);
    }

    void add(UUID plan, LocalDate month, UUID sheet, List<PaidIn> lines) {
        sql.batch(
                """
                insert into annuity_contribution (plan, month, person, sheet, wage, employer_part, person_part)
                values (?, ?, ?, ?, ?, ?, ?)""",
                lines.stream()
                        .map(line -> new Object[] {
                            plan,
                            month,
                            line.person(),
                            sheet,
                            line.wage().amount(),
                            line.employerPart().amount(),
                            line.personPart().amount()
                        })
                        .toList());
    }

    /** What was paid in for the person and is not asked to be paid out. */
    Money left(UUID plan, Collection<String> tokens) {
        return sql.one("""
                        select coalesce((select sum(employer_part + person_part) from annuity_contribution
                                          where plan = ? and person = any(?)), 0)
                             - coalesce((select sum(amount) from annuity_payout
                                          where plan = ? and person = any(?) and annul_reason is null), 0) as amount""", row -> new Money(row.decimal("amount")), plan, tokens, plan, tokens)
                .orElseThrow();
    }

    Standing standing(UUID plan) {
        return sql.one(
                        """
                        select coalesce(count(distinct person), 0) as persons,
                               coalesce(sum(employer_part), 0) as by_employer, coalesce(sum(person_part), 0) as by_persons,
                               coalesce((select sum(amount) from annuity_payout
                                          where plan = ? and annul_reason is null and approved_by is not null), 0) as paid_out
                          from annuity_contribution where plan = ?""",
                        row -> new Standing(
                                row.number("persons"),
                                new Money(row.decimal("by_employer")),
                                new Money(row.decimal("by_persons")),
                                new Money(row.decimal("paid_out"))),
                        plan,
                        plan)
                .orElseThrow();
    }

    /** @param paidOut what was approved */
    record Standing(long persons, Money byEmployer, Money byPersons, Money paidOut) {}

    boolean hasPension(Collection<String> tokens) {
        return sql.one(
                        "select true as granted from pension where person = any(?) and state in ('IN_PAYMENT', 'SUSPENDED') limit 1",
                        row -> row.flag("granted"),
                        tokens)
                .orElse(false);
    }
}
