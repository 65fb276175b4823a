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

    private static final String EVER =
            "select distinct contract from contract_act where contract = any (cast(? as uuid[])) and kind = 'SUSPEND'";

    private final ContractActs acts;
    private final Sql sql;

    Suspensions(ContractActs acts, Sql sql) {
        this.acts = acts;
        this.sql = sql;
    }

    /** Of these contracts, by contract; one without any is not named. */
    public Map<UUID, List<Span>> of(Collection<UUID> contracts) {
        List<UUID> suspended = sql.list(EVER, row -> row.uuid("contract"), contracts);
        return suspended.isEmpty()
                ? Map.of()
                : acts.of(suspended).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                one -> Timeline.replay(ShowContracts.plain(one.getValue()))
                                        .suspended()));
    }
}
