package org.ganlao.laborrights.relation.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Sql;

/** Which contracts hold on a day, whatever their region. A suspended contract holds: the relation goes on. */
@ApplicationScoped
public class ContractsInForce {

    private static final String OF_PERSONS = """
            select id, person, employer, region, starts_on, coalesce(ended_on, ends_on) + 1 as until from labour_contract
             where person = any(?) and annul_reason is null and starts_on <= ? and coalesce(ended_on, ends_on, 'infinity') >= ?
             order by person, starts_on, id""";

    private final Sql sql;

    ContractsInForce(Sql sql) {
        this.sql = sql;
    }

    /**
     * A contract that holds on the day that was asked for.
     *
     * @param person token of the employee
     * @param from first day
     * @param until first day on which it no longer holds, as far as is known; null where no end is
     */
    public record ContractInForce(
            UUID contract, String person, String employer, String region, LocalDate from, LocalDate until) {}

    /** Those of the persons with these tokens, several of one person where there are several. */
    public List<ContractInForce> of(Collection<String> personTokens, LocalDate on) {
        return sql.list(
                OF_PERSONS,
                row -> new ContractInForce(
                        row.uuid("id"),
                        row.text("person"),
                        row.text("employer"),
                        row.text("region"),
                        row.date("starts_on"),
                        row.date("until")),
                personTokens,
                on,
                on);
    }
}
