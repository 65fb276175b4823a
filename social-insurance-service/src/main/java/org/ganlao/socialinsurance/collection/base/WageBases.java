package org.ganlao.socialinsurance.collection.base;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.base.domain.BaseDeclaration;

/** What was stated of whom, line by line, and what holds for a year because of it. */
@ApplicationScoped
class WageBases {

    private final Sql sql;

    WageBases(Sql sql) {
        this.sql = sql;
    }

    /** How many of the persons are enrolled there, once or several times. */
    long enrolled(String region, String employer, List<String> persons) {
        return sql.one("""
                        select count(distinct person) as persons from enrolment
                         where annul_reason is null and person = any(?) and region = ? and employer is not distinct from ?""", row -> row.number("persons"), persons, region, employer)
                .orElseThrow();
    }

    void keep(BaseDeclaration declaration, List<StatedWage> wages) {
        sql.copy(
                "base_declaration_line (declaration, person, wage)",
                wages.stream()
                        .map(stated -> new Object[] {
                            declaration.id(), stated.person(), stated.wage().amount()
                        })
                        .toList());
        String column = declaration.kind() == BaseDeclaration.Kind.ASSESSED ? "assessed" : "declared";
        sql.update("""
                insert into wage_base (year, payer, person, %1$s)
                select ?, coalesce(?, person), person, wage from base_declaration_line where declaration = ? order by person
                on conflict (year, payer, person) do update set %1$s = excluded.%1$s""".formatted(column), declaration.year(), declaration.employer(), declaration.id());
    }

    /**
     * Of whoever's wage the employer stated for the year and whom it enrolled with the agency of the region; an assessed wage goes
     * before a declared one.
     */
    Money lowest(int year, String employer, String region) {
        return sql.one("""
                        select min(coalesce(b.assessed, b.declared)) as lowest from wage_base b
                         where b.payer = ? and b.year = ?
                           and exists (select 1 from enrolment e
                                        where e.person = b.person and e.employer = b.payer and e.region = ?
                                          and e.annul_reason is null)""", row -> new Money(row.decimal("lowest")), employer, year, region)
                .orElseThrow();
    }

    List<StatedWage> of(UUID declaration) {
        return sql.list(
                "select person, wage from base_declaration_line where declaration = ? order by person",
                row -> new StatedWage(row.text("person"), new Money(row.decimal("wage"))),
                declaration);
    }
}
