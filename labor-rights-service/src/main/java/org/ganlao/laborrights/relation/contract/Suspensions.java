package org.ganlao.laborrights.relation.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.relation.contract.domain.Timeline;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.database.Sql;

/** On which days contracts are suspended; few ever are. */
@ApplicationScoped
public class Suspensions {

    private static final String EVER = """
            select id from labour_contract c
             where person = any (?) and annul_reason is null
               and exists (select 1 from contract_act a where a.contract = c.id and a.kind = 'SUSPEND')""";

    private final ContractActs acts;
    private final Sql sql;

    Suspensions(ContractActs acts, Sql sql) {
        this.acts = acts;
        this.sql = sql;
    }

    /** Of the persons with these tokens, by contract; a contract without any is not named. */
    public Map<UUID, List<Span>> of(Collection<String> persons) {
        List<UUID> contracts = sql.list(EVER, row -> row.uuid("id"), persons);
        return contracts.isEmpty()
                ? Map.of()
                : acts.of(contracts).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                one -> Timeline.replay(ShowContracts.plain(one.getValue()))
                                        .suspended()));
    }
}
