package org.ganlao.skills.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.subsidy.domain.LineState;
import org.ganlao.skills.subsidy.domain.SubsidyLine;
import org.ganlao.skills.training.Graduate;

@ApplicationScoped
class SubsidyLineRepository extends FactRepository<SubsidyLine> {

    static final UUID NONE = new UUID(0, 0);

    SubsidyLineRepository(RegionScope scope) {
        super(scope, SubsidyLine.class, "region");
    }

    /**
     * Whether something is given for the graduate already, or for the person in the kind and year.
     *
     * @param onceIn null where only the course counts
     * @param itself a line that does not count; null for none
     */
    boolean subsidised(Graduate graduate, String onceIn, UUID itself) {
        return count(
                        "(trainee = ?1 or person = ?2 and onceIn = ?3) and state in ?4 and id <> ?5",
                        graduate.trainee(),
                        graduate.person(),
                        onceIn == null ? "" : onceIn,
                        LineState.TAKING,
                        itself == null ? NONE : itself)
                > 0;
    }

    List<SubsidyLine> of(UUID claim) {
        return list("claim = ?1 order by id", claim);
    }

    /** The same, which nobody changes until the transaction ends. */
    List<SubsidyLine> held(UUID claim) {
        return held(ids("select l.id from SubsidyLine l where l.claim = ?1 order by l.id", claim));
    }

    /** Lines of these persons that rest on their ground, which nobody changes until the transaction ends. */
    List<SubsidyLine> resting(Collection<String> persons) {
        return held(ids("select l.id from SubsidyLine l where l.person in ?1 order by l.id", persons)).stream()
                .filter(line -> LineState.RESTING.contains(line.state()))
                .toList();
    }

    /** Lines of these persons that take up the one subsidy of a kind and year, paid ones first; nobody changes them meanwhile. */
    List<SubsidyLine> onceAYear(Collection<String> persons) {
        String query = """
                select l.id from SubsidyLine l where l.person in ?1 and l.onceIn is not null
                order by case when l.paidOn is null then 1 else 0 end, l.paidOn, l.id""";
        return held(ids(query, persons)).stream()
                .filter(line -> LineState.TAKING.contains(line.state()))
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
