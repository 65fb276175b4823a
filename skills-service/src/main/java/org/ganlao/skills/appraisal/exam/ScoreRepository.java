package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.appraisal.exam.domain.ScoreEntry;

/** The scores of the caller's regions. */
@ApplicationScoped
class ScoreRepository extends FactRepository<ScoreEntry> {

    private static final Keyset<ScoreEntry> LATEST_FIRST = latestFirst("r.enteredOn");

    private static final String DECIDED = """
            select id, case when decided_on is null then 0 when state = 'MAKE_UP' then attempt - 1 else attempt end as decided
              from exam_candidate where id = any(cast(? as uuid[]))""";

    private final Sql sql;

    ScoreRepository(RegionScope scope, Sql sql) {
        super(scope, ScoreEntry.class, "region");
        this.sql = sql;
    }

    boolean anyOf(UUID candidate, int attempt) {
        return count("candidate = ?1 and attempt = ?2 and annulReason is null", candidate, attempt) > 0;
    }

    List<ScoreEntry> standing(Collection<UUID> candidates) {
        return list("candidate in ?1 and annulReason is null", candidates);
    }

    /** Up to which attempt the results of these candidates are decided; 0 for none. */
    Map<UUID, Integer> decidedAttempts(Collection<UUID> candidates) {
        Map<UUID, Integer> decided = new HashMap<>();
        sql.each(
                DECIDED,
                row -> decided.put(row.uuid("id"), (int) row.number("decided")),
                candidates.stream().map(UUID::toString).toList());
        return decided;
    }

    Page<ScoreEntry> page(ScoreFilter filter, Paging paging) {
        return visible()
                .where("r.candidate = :candidate", "candidate", filter.candidate)
                .where("r.examiner = :examiner", "examiner", filter.examiner)
                .where("r.part = :part", "part", filter.part)
                .page(paging, LATEST_FIRST);
    }
}
