package org.ganlao.skills.provider.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.provider.rating.domain.Grade;
import org.ganlao.skills.provider.rating.domain.InstitutionGrade;

@ApplicationScoped
class InstitutionGradeRepository extends FactRepository<InstitutionGrade> {

    private static final Keyset<InstitutionGrade> LATEST_FIRST = Keyset.<InstitutionGrade>descending()
            .by("r.ratedOn", InstitutionGrade::occurredOn, LocalDate::parse)
            .by("r.number", InstitutionGrade::number, Integer::valueOf)
            .by("r.id", InstitutionGrade::id, UUID::fromString);

    InstitutionGradeRepository(RegionScope scope) {
        super(scope, InstitutionGrade.class, "region");
    }

    Optional<InstitutionGrade> latest(UUID institution) {
        return find("institution = ?1 order by number desc", institution).firstResultOptional();
    }

    /** Since when its grade has been one that forbids sessions; empty where the latest does not. */
    Optional<LocalDate> lowSince(UUID institution) {
        return find("institution = ?1 order by number desc", institution).stream()
                .takeWhile(given -> given.grade() == Grade.D)
                .reduce((later, earlier) -> earlier)
                .map(InstitutionGrade::occurredOn);
    }

    Page<InstitutionGrade> page(InstitutionGradeFilter filter, Paging paging) {
        return visible()
                .where("r.institution = :institution", "institution", filter.institution)
                .where("r.grade = :grade", "grade", filter.grade)
                .where(
                        "(case when r.number = (select max(n.number) from InstitutionGrade n"
                                + " where n.institution = r.institution) then true else false end) = :current",
                        "current",
                        filter.current)
                .page(paging, LATEST_FIRST);
    }
}
