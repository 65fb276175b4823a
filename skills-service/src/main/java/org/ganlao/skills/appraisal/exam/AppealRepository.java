package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.appraisal.exam.domain.Appeal;
import org.ganlao.skills.appraisal.exam.domain.Candidate;
import org.ganlao.skills.appraisal.exam.domain.ExamPart;

/** The appeals of the caller's regions. */
@ApplicationScoped
class AppealRepository extends FactRepository<Appeal> {

    private static final Keyset<Appeal> LATEST_FIRST = latestFirst("r.filedOn");
    private static final String OPEN = "(case when r.decidedOn is null then true else false end) = :open";

    AppealRepository(RegionScope scope) {
        super(scope, Appeal.class, "region");
    }

    /** One against the same result, decided or not. */
    Optional<Appeal> about(Candidate candidate, ExamPart part) {
        return find(
                        "candidate = ?1 and part = ?2 and attempt = ?3 and annulReason is null",
                        candidate.id(),
                        part,
                        candidate.attempt())
                .firstResultOptional();
    }

    /** Candidates of a session of whom an appeal is open. */
    Set<UUID> appealing(UUID session) {
        return find(
                        "decidedOn is null and annulReason is null"
                                + " and candidate in (select c.id from Candidate c where c.session = ?1)",
                        session)
                .stream()
                .map(Appeal::candidate)
                .collect(Collectors.toSet());
    }

    Page<Appeal> page(UUID candidate, String region, Boolean open, Paging paging) {
        return visible()
                .where("r.candidate = :candidate", "candidate", candidate)
                .where("r.region = :region", "region", region)
                .where(OPEN, "open", open)
                .page(paging, LATEST_FIRST);
    }
}
