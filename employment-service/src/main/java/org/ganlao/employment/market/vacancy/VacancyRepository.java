package org.ganlao.employment.market.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.market.agency.AgencyUse;
import org.ganlao.employment.market.vacancy.domain.Vacancy;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
public class VacancyRepository extends FactRepository<Vacancy> implements AgencyUse {

    private static final Keyset<Vacancy> NEWEST_FIRST = latestFirst("r.entry.openedOn");

    private static final String WANTING_ON = RegisterChecks.EXISTS_ON
            + " and (r.offer.until is null or r.offer.until >= :day) and r.filled + r.placed < r.offer.places";

    private final RegionScope scope;

    VacancyRepository(RegionScope scope) {
        super(scope, Vacancy.class, "entry.region");
        this.scope = scope;
    }

    @Override
    public boolean names(UUID agency) {
        return count("offer.agency = ?1 and annulReason is null", agency) > 0;
    }

    /** Vacancies of the caller's regions in the major group that want persons on the day and have free places. */
    public List<Vacancy> wanting(LocalDate day, String majorGroup) {
        return list(
                "select r from Vacancy r where r.entry.region in :regions"
                        + " and r.offer.occupation like concat(:major, '%') and " + WANTING_ON,
                Map.of("regions", scope.covered(), "major", majorGroup, "day", day));
    }

    Page<Vacancy> page(VacancyFilter filter, Paging paging) {
        return visible()
                .where("r.entry.region = :region", "region", filter.region)
                .where("r.offer.employer = :employer", "employer", filter.employer)
                .where(
                        "r.offer.occupation = :occupation or r.offer.occupation like concat(:occupation, '-%')",
                        "occupation", filter.occupation)
                .where("r.offer.level = :level", "level", filter.level)
                .where("r.offer.urban = :urban", "urban", filter.urban)
                .where("r.offer.agency = :agency", "agency", filter.agency)
                .where(WANTING_ON, "day", filter.wantingOn)
                .page(paging, NEWEST_FIRST);
    }
}
