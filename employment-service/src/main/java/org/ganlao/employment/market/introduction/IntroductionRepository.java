package org.ganlao.employment.market.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.market.agency.AgencyUse;
import org.ganlao.employment.market.introduction.domain.Introduction;
import org.ganlao.employment.market.vacancy.VacancyUse;
import org.ganlao.employment.seeking.jobseeker.RefusalDays;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class IntroductionRepository extends FactRepository<Introduction> implements AgencyUse, VacancyUse, RefusalDays {

    private static final Keyset<Introduction> NEWEST_FIRST = latestFirst("r.introducedOn");

    private static final String OPEN =
            "(case when r.outcome.kind is null and r.annulReason is null then true else false end)";

    IntroductionRepository(RegionScope scope) {
        super(scope, Introduction.class, "region");
    }

    /** The standing introduction of the person to the vacancy that has not come out. */
    Optional<Introduction> open(List<byte[]> person, UUID vacancy) {
        return find(
                        "person.blindIndex in ?1 and vacancy = ?2 and annulReason is null and outcome.kind is null",
                        person,
                        vacancy)
                .firstResultOptional();
    }

    /** All that was made of a registration. */
    List<Introduction> of(UUID registration) {
        return list("jobSeeker = ?1 order by introducedOn, id", registration);
    }

    @Override
    public List<LocalDate> refusedDuring(UUID registration) {
        return of(registration).stream()
                .map(Introduction::refusedOn)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The standing introduction that led to the placement. */
    Optional<Introduction> ledTo(UUID placement) {
        return find("outcome.placement = ?1 and annulReason is null", placement).firstResultOptional();
    }

    @Override
    public boolean names(UUID agency) {
        return count("agency = ?1 and annulReason is null", agency) > 0;
    }

    @Override
    public boolean leadTo(UUID vacancy) {
        return count("vacancy = ?1 and annulReason is null", vacancy) > 0;
    }

    Page<Introduction> page(IntroductionFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.person.token = :person", "person", filter.person)
                .where("r.vacancy = :vacancy", "vacancy", filter.vacancy)
                .where("r.agency = :agency", "agency", filter.agency)
                .where("r.outcome.kind = :outcome", "outcome", filter.outcome)
                .where(OPEN + " = :open", "open", filter.open)
                .where("r.introducedOn >= :from", "from", filter.introducedFrom)
                .where("r.introducedOn <= :until", "until", filter.introducedUntil)
                .page(paging, NEWEST_FIRST);
    }
}
