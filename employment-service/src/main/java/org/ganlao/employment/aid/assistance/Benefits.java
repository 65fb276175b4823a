package org.ganlao.employment.aid.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.employment.aid.assistance.domain.Benefit;
import org.ganlao.employment.aid.assistance.domain.BenefitKind;
import org.ganlao.employment.aid.support.domain.SupportState;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.Persons;

/**
 * All that takes effect for a person, wherever it was given: support until it came back, tax relief from its certificate to
 * the end of the year, interest that the state bears by claims of the quarter, from the moment on in which it is claimed.
 */
@ApplicationScoped
class Benefits {

    private static final String ALL = """
            select kind, id, region, from_day, to_day, amount
              from support_claim
             where person = any (?) and state = any (?)
            union all
            select 'RELIEF_' || kind, id, region, issued_on, make_date(year, 12, 31), amount
              from tax_relief
             where person = any (?) and annul_reason is null
            union all
            select 'INTEREST_SUBSIDY', c.id, c.region, c.first_day, (c.first_day + interval '3 months - 1 day')::date, i.amount
              from microloan l
              join interest_subsidy_line i on i.loan = l.id
              join interest_subsidy_claim c on c.id = i.claim
             where l.person = any (?) and c.annul_reason is null
             order by from_day, id""";

    private final Sql sql;
    private final Persons persons;

    Benefits(Sql sql, Persons persons) {
        this.sql = sql;
        this.persons = persons;
    }

    List<Benefit> of(ProtectedId person) {
        return of(persons.tokensOf(person));
    }

    /** @param tokens under which rows may know the person */
    List<Benefit> of(List<String> tokens) {
        return sql.list(
                ALL,
                row -> new Benefit(
                        BenefitKind.valueOf(row.text("kind")),
                        row.uuid("id"),
                        row.text("region"),
                        row.date("from_day"),
                        row.date("to_day"),
                        new Money(row.decimal("amount"))),
                tokens,
                SupportState.TAKING.stream().map(Enum::name).toList(),
                tokens,
                tokens);
    }
}
