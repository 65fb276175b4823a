package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.BulkReads;
import org.ganlao.platform.record.PersonRecordRepository;
import org.ganlao.skills.appraisal.exam.domain.Candidate;
import org.ganlao.skills.appraisal.exam.domain.CandidateState;

/** The candidates of the caller's regions. */
@ApplicationScoped
class CandidateRepository extends PersonRecordRepository<Candidate> {

    private static final Keyset<Candidate> LATEST_FIRST = latestFirst("r.registration.on");

    private static final String OF_OCCUPATION =
            "r.session in (select s.id from ExamSession s where s.plan.occupation in :named)";
    private static final String CERTIFIED_BY =
            "r.certificate in (select c.id from Certificate c where c.number = :number)";

    private final RegionScope scope;

    CandidateRepository(RegionScope scope, BulkReads bulk) {
        super(scope, bulk, Candidate.class, "region");
        this.scope = scope;
    }

    /** One that a request names and writes to. */
    Candidate named(UUID id) {
        Candidate candidate = visible(id);
        scope.requireWrite(candidate.region());
        return candidate;
    }

    /** Whether the certificate of this number was stated for another than the person of the tokens. */
    boolean stated(String preferentialCertificate, Collection<String> personTokens) {
        return count(
                        "registration.preferentialCertificate = ?1 and annulReason is null and person.token not in ?2",
                        preferentialCertificate,
                        personTokens)
                > 0;
    }

    /** For whose fee this receipt was given. */
    Optional<UUID> paidBy(String region, String slip) {
        return find("region = ?1 and feeSlip = ?2 and annulReason is null", region, slip)
                .firstResultOptional()
                .map(Candidate::id);
    }

    /** Who withdrew has given the place back. */
    long holdingPlaces(UUID session) {
        return count("session = ?1 and annulReason is null and state <> WITHDRAWN", session);
    }

    /** All who have not withdrawn. */
    List<Candidate> coming(UUID session) {
        return list("session = ?1 and annulReason is null and state <> WITHDRAWN order by id", session);
    }

    List<Candidate> inState(UUID session, CandidateState... states) {
        return list("session = ?1 and annulReason is null and state in ?2 order by id", session, List.of(states));
    }

    int countIn(UUID session, CandidateState... states) {
        return (int) count("session = ?1 and annulReason is null and state in ?2", session, List.of(states));
    }

    List<Candidate> inRoll(UUID roll) {
        return list("roll = ?1 and annulReason is null and state = PASSED order by person.token", roll);
    }

    /** Of the persons of those that the condition names; none of them is read. */
    Set<String> tokens(String which, Object named) {
        return getEntityManager()
                .createQuery("select person.token from Candidate where " + which, String.class)
                .setParameter(1, named)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** @param named codes of the occupations that a text names; null where none is sought */
    Page<Candidate> page(CandidateFilter filter, List<byte[]> document, List<String> named, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.person.token = :person", "person", filter.person)
                .where("r.registration.name = :name", "name", filter.name)
                .where("r.session = :session", "session", filter.session)
                .where(OF_OCCUPATION, "named", named)
                .where(CERTIFIED_BY, "number", filter.certificateNumber)
                .where("r.state = :state and r.annulReason is null", "state", filter.state)
                .page(paging, LATEST_FIRST);
    }
}
