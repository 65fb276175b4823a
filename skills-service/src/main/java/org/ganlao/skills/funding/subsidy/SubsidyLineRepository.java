package org.ganlao.skills.funding.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.funding.subsidy.domain.LineState;
import org.ganlao.skills.funding.subsidy.domain.SubsidyLine;

@ApplicationScoped
class SubsidyLineRepository extends FactRepository<SubsidyLine> {

    static final UUID NONE = new UUID(0, 0);

    SubsidyLineRepository(RegionScope scope) {
        super(scope, SubsidyLine.class, "region");
    }

    /**
     * By which something is given for the person already.
     *
     * @param itself a line that does not count, nor does what it tops up or what tops it up; null for none
     */
    List<SubsidyLine> others(String person, SubsidyLine itself) {
        UUID first = itself == null ? NONE : firstOf(itself);
        return list("person = ?1 and state in ?2 order by id", person, LineState.TAKING).stream()
                .filter(line -> !firstOf(line).equals(first))
                .toList();
    }

    private static UUID firstOf(SubsidyLine line) {
        return line.topsUp() == null ? line.id() : line.topsUp();
    }

    /** Whether lines rest on the completion of this trainee. */
    boolean restOn(UUID trainee) {
        return count("trainee = ?1 and state in ?2", trainee, LineState.RESTING) > 0;
    }

    /** What was paid for the trainee in part, and not yet the rest. */
    Optional<SubsidyLine> paidInPart(UUID trainee) {
        List<SubsidyLine> taking = list("trainee = ?1 and state in ?2 order by id", trainee, LineState.TAKING);
        return taking.size() == 1
                ? taking.stream().filter(SubsidyLine::paidInPart).findFirst()
                : Optional.empty();
    }

    /** The rest of this one, which nobody changes until the transaction ends. */
    Optional<SubsidyLine> restOf(SubsidyLine line) {
        return held(ids("select l.id from SubsidyLine l where l.topsUp = ?1 order by l.id", line.id())).stream()
                .filter(rest -> LineState.RESTING.contains(rest.state()))
                .findFirst();
    }

    /** Nobody else changes it until the transaction ends. */
    void hold(SubsidyLine line) {
        getEntityManager().lock(line, LockModeType.PESSIMISTIC_WRITE);
    }

    List<SubsidyLine> of(UUID claim) {
        return list("claim = ?1 order by id", claim);
    }

    /** The same, which nobody changes until the transaction ends. */
    List<SubsidyLine> held(UUID claim) {
        return held(ids("select l.id from SubsidyLine l where l.claim = ?1 order by l.id", claim));
    }

    /** The claims, in order, of what is claimed for these persons and not decided yet. */
    List<UUID> claimsOf(Collection<String> persons) {
        return getEntityManager()
                .createQuery(
                        "select distinct l.claim from SubsidyLine l where l.person in ?1 and l.state = ?2 order by l.claim",
                        UUID.class)
                .setParameter(1, persons)
                .setParameter(2, LineState.CLAIMED)
                .getResultList();
    }

    /** Lines of these persons that rest on their ground, which nobody changes until the transaction ends. */
    List<SubsidyLine> resting(Collection<String> persons) {
        return held(ids("select l.id from SubsidyLine l where l.person in ?1 order by l.id", persons)).stream()
                .filter(line -> LineState.RESTING.contains(line.state()))
                .toList();
    }

    /**
     * Lines of these persons by which something is given: paid ones first, by day; last those that are paid back anyway. Nobody
     * changes them meanwhile.
     */
    List<SubsidyLine> taking(Collection<String> persons) {
        String query = """
                select l.id from SubsidyLine l where l.person in ?1
                order by case when l.paidOn is null then 1 else 0 end, l.paidOn, l.id""";
        return held(ids(query, persons)).stream()
                .filter(line -> LineState.TAKING.contains(line.state()))
                .sorted(Comparator.comparing(line -> line.state() == LineState.TO_BE_REFUNDED))
                .toList();
    }

    private List<UUID> ids(String query, Object parameter) {
        return getEntityManager()
                .createQuery(query, UUID.class)
                .setParameter(1, parameter)
                .getResultList();
    }

    private List<SubsidyLine> held(List<UUID> ids) {
        return ids.stream().map(id -> locked(id).orElseThrow()).toList();
    }

    /** The next approved one of the county behind this one. */
    Optional<UUID> due(String region, UUID after) {
        return getEntityManager()
                .createQuery(
                        "select l.id from SubsidyLine l where l.region = ?1 and l.state = ?2 and l.id > ?3 order by l.id",
                        UUID.class)
                .setParameter(1, region)
                .setParameter(2, LineState.APPROVED)
                .setParameter(3, after)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    long due(String region) {
        return count("region = ?1 and state = ?2", region, LineState.APPROVED);
    }

    Page<SubsidyLine> page(SubsidyLineFilter filter, Paging paging) {
        return visible()
                .where("r.claim = :claim", "claim", filter.claim)
                .where("r.region = :region", "region", filter.region)
                .where("r.state = :state", "state", filter.state)
                .where("r.person = :person", "person", filter.person)
                .where("r.run = :run", "run", filter.run)
                .page(paging, latestFirst("coalesce(r.paidOn, r.claimedOn)"));
    }
}
