package org.ganlao.socialinsurance.benefit.injury;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.record.Persons;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryCase;

/** Whether the fund stands for an injury: who is hurt was insured on the day of the accident; otherwise the employer does. */
@ApplicationScoped
class InjuryCover {

    private static final String INSURED = """
            select 1 as one from enrolment
             where person = any(?) and insurance = 'INJURY' and annul_reason is null and days @> cast(? as date) limit 1""";

    private final Persons persons;
    private final Sql sql;

    InjuryCover(Persons persons, Sql sql) {
        this.persons = persons;
        this.sql = sql;
    }

    boolean insured(InjuryCase injury) {
        return sql.one(INSURED, row -> row.number("one"), persons.tokensOf(injury.person()), injury.occurredOn())
                .isPresent();
    }
}
