package org.ganlao.skills.funding.payout;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is approved in a county, of whatever kind, in the order of the ids. */
@ApplicationScoped
class DuePayments {

    private final List<PaidByRun> kinds;

    DuePayments(@All List<PaidByRun> kinds) {
        this.kinds = kinds;
    }

    record Due(UUID id, PaidByRun kind) {}

    /** As the database orders ids: by their digits. */
    Optional<Due> next(String region, UUID after) {
        return kinds.stream()
                .flatMap(kind -> kind.due(region, after).map(id -> new Due(id, kind)).stream())
                .min(Comparator.comparing(due -> due.id().toString()));
    }

    long count(String region) {
        return kinds.stream().mapToLong(kind -> kind.due(region)).sum();
    }
}
