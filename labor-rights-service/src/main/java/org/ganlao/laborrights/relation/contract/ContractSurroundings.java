package org.ganlao.laborrights.relation.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ganlao.laborrights.relation.contract.domain.Act;
import org.ganlao.laborrights.relation.contract.domain.Employment;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;

/** All that has to be read to show contracts, beside themselves, in one statement; for who has written nothing. */
@ApplicationScoped
class ContractSurroundings {

    private static final String OF = "select * from contract_surroundings(cast(? as uuid[]))";

    private final Sql sql;

    ContractSurroundings(Sql sql) {
        this.sql = sql;
    }

    /** @param acts all that were recorded of a contract */
    record Surroundings(Collection<Act> acts, Employment employment) {}

    Map<UUID, Surroundings> of(Collection<UUID> contracts) {
        Map<UUID, Gathered> gathered = new HashMap<>();
        if (!contracts.isEmpty()) {
            sql.each(
                    OF,
                    row -> gathered.computeIfAbsent(row.uuid("contract"), first -> Gathered.of(row))
                            .take(row),
                    contracts);
        }
        Map<UUID, Surroundings> surroundings = new HashMap<>();
        gathered.forEach((contract, one) -> surroundings.put(contract, one.surroundings()));
        return surroundings;
    }

    /** Each act comes once for each contract of the entry on the roll. */
    private record Gathered(Span onRoll, Map<Integer, Act> acts, Map<UUID, Span> contracts) {

        static Gathered of(Row row) {
            return new Gathered(
                    Span.through(row.date("joined_on"), row.date("left_on")), new TreeMap<>(), new HashMap<>());
        }

        void take(Row row) {
            acts.computeIfAbsent(
                    (int) row.number("number"), number -> ContractActs.act(row).act());
            UUID other = row.uuid("other");
            if (other != null) {
                contracts.computeIfAbsent(
                        other, id -> Span.through(row.date("other_starts_on"), row.date("other_last_day")));
            }
        }

        Surroundings surroundings() {
            return new Surroundings(
                    List.copyOf(acts.values()), new Employment(onRoll, new ArrayList<>(contracts.values())));
        }
    }
}
