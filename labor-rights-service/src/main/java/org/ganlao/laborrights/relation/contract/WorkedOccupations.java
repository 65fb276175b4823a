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

/** In which occupations contracts have persons work, day by day; of many contracts none is stated. */
@ApplicationScoped
public class WorkedOccupations {

    private static final String STATED =
            "select distinct contract from contract_act where contract = any (cast(? as uuid[])) and occupation is not null";

    private final ContractActs acts;
    private final Sql sql;

    WorkedOccupations(ContractActs acts, Sql sql) {
        this.acts = acts;
        this.sql = sql;
    }

    /** @param occupation code of the classification of occupations */
    public record WorkedAs(String occupation, Span span) {}

    /** Of these contracts, by contract; days on which a contract is suspended are no work. */
    public Map<UUID, List<WorkedAs>> of(Collection<UUID> contracts) {
        List<UUID> stated = sql.list(STATED, row -> row.uuid("contract"), contracts);
        if (stated.isEmpty()) {
            return Map.of();
        }
        return acts.of(stated).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        contract -> worked(Timeline.replay(ShowContracts.plain(contract.getValue())))));
    }

    private static List<WorkedAs> worked(Timeline timeline) {
        return timeline.stretches().stream()
                .filter(stretch -> !stretch.suspended() && stretch.work().occupation() != null)
                .map(stretch -> new WorkedAs(stretch.work().occupation(), stretch.days()))
                .toList();
    }
}
