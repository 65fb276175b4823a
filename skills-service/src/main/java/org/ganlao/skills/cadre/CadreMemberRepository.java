package org.ganlao.skills.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.cadre.domain.CadreMember;
import org.ganlao.skills.cadre.domain.CadreRefusal;

@ApplicationScoped
class CadreMemberRepository extends FactRepository<CadreMember> {

    private static final String TRAINED = """
            (select coalesce(sum(t.hours), 0) from CadreTraining t
              where t.member = r.id and t.annulReason is null and year(t.heldOn) = :year)""";

    private static final String LACKING = TRAINED + """
             < :hours or not exists (select 1 from IntegrityReport i
              where i.member = r.id and i.annulReason is null and i.approval.approvedBy is not null and i.year = :year)""";

    CadreMemberRepository(RegionScope scope) {
        super(scope, CadreMember.class, "post.region");
    }

    void requireNone(List<byte[]> person) {
        find("person.blindIndex in ?1 and leftOn is null and annulReason is null", person)
                .firstResultOptional()
                .ifPresent(earlier -> {
                    throw new Rejection(CadreRefusal.CADRE_REGISTERED, earlier.id());
                });
    }

    Page<CadreMember> page(String region, String name, Paging paging) {
        return visible()
                .where("r.post.region = :region", "region", region)
                .where("r.post.name = :name", "name", name)
                .page(paging, latestFirst("r.post.since"));
    }

    /** In service on the last day of the year, and short of hours or without an accepted report for it. */
    Page<CadreMember> lacking(String region, int year, long hours, Paging paging) {
        return visible()
                .where("r.post.region = :region", "region", region)
                .where("r.annulReason is null and year(r.post.since) <= :year", "year", year)
                .where("(" + LACKING + ")", "hours", hours)
                .where("(r.leftOn is null or r.leftOn >= :end)", "end", LocalDate.of(year, 12, 31))
                .page(paging, latestFirst("r.post.since"));
    }
}
