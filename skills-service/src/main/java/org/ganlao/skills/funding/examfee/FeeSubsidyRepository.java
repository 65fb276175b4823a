package org.ganlao.skills.funding.examfee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.funding.examfee.domain.FeeSubsidy;
import org.ganlao.skills.funding.examfee.domain.FeeSubsidyState;

/** Those that are about to be changed are answered in the order of their ids, read anew, and held until the transaction ends. */
@ApplicationScoped
class FeeSubsidyRepository extends FactRepository<FeeSubsidy> {

    private static final Set<FeeSubsidyState> STANDING = Set.of(FeeSubsidyState.CLAIMED, FeeSubsidyState.PAID);

    /** Of an approved claim. */
    private static final String DUE = """
            from FeeSubsidy s, FeeClaim c
            where c.id = s.claim and s.region = :region and s.state = CLAIMED
              and c.approval.approvedBy is not null and c.annulReason is null""";

    FeeSubsidyRepository(RegionScope scope) {
        super(scope, FeeSubsidy.class, "region");
    }

    /** Of the persons of these tokens, those for whom something is or was claimed that did not fall. */
    List<String> subsidised(Collection<String> personTokens) {
        String query = """
                select c.person.token from FeeSubsidy s, Candidate c
                where c.id = s.candidate and c.person.token in :tokens and s.state not in (FALLEN, ANNULLED)""";
        return asked(query, String.class).setParameter("tokens", personTokens).getResultList();
    }

    Optional<UUID> due(String region, UUID after) {
        String next = "select min(cast(s.id as text)) " + DUE + " and cast(s.id as text) > :after";
        return Optional.ofNullable(asked(next, String.class)
                        .setParameter("region", region)
                        .setParameter("after", after.toString())
                        .getSingleResult())
                .map(UUID::fromString);
    }

    long due(String region) {
        return asked("select count(s) " + DUE, Long.class)
                .setParameter("region", region)
                .getSingleResult();
    }

    /** Candidates of a claim. */
    List<UUID> candidatesOf(UUID claim) {
        return asked("select s.candidate from FeeSubsidy s where s.claim = :claim", UUID.class)
                .setParameter("claim", claim)
                .getResultList();
    }

    List<FeeSubsidy> of(UUID claim) {
        return held("s.claim = :named", claim);
    }

    /** Claimed or paid on the ground of a certificate. */
    List<FeeSubsidy> restingOn(UUID certificate) {
        return held("s.certificate = :named", certificate).stream()
                .filter(subsidy -> STANDING.contains(subsidy.state()))
                .filter(subsidy -> subsidy.certificate().equals(certificate))
                .toList();
    }

    /** Claimed or paid for the exams of these persons. */
    List<FeeSubsidy> standingOf(Collection<String> personTokens) {
        String ofPersons = "s.candidate in (select c.id from Candidate c where c.person.token in :named)";
        return held(ofPersons, personTokens).stream()
                .filter(subsidy -> STANDING.contains(subsidy.state()))
                .toList();
    }

    private List<FeeSubsidy> held(String which, Object named) {
        return asked("select s.id from FeeSubsidy s where %s order by s.id".formatted(which), UUID.class)
                .setParameter("named", named)
                .getResultStream()
                .flatMap(id -> locked(id).stream())
                .toList();
    }

    private <T> TypedQuery<T> asked(String question, Class<T> answer) {
        return getEntityManager().createQuery(question, answer);
    }

    Page<FeeSubsidy> page(String region, UUID claim, UUID run, FeeSubsidyState state, Paging paging) {
        return visible()
                .where("r.region = :region", "region", region)
                .where("r.claim = :claim", "claim", claim)
                .where("r.run = :run", "run", run)
                .where("r.state = :state", "state", state)
                .page(paging, latestFirst("r.claimedOn"));
    }
}
