package org.ganlao.skills.instruction.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.instruction.programme.domain.ProgrammeGoal;
import org.ganlao.skills.instruction.programme.domain.ProgrammeRefusal;

@ApplicationScoped
class ProgrammeGoalRepository extends FactRepository<ProgrammeGoal> {

    ProgrammeGoalRepository(RegionScope scope) {
        super(scope, ProgrammeGoal.class, "region");
    }

    void requireNone(String programme, String region, int year) {
        find("programme = ?1 and region = ?2 and year = ?3 and annulReason is null", programme, region, year)
                .firstResultOptional()
                .ifPresent(earlier -> {
                    throw new Rejection(ProgrammeRefusal.PROGRAMME_GOAL_SET, earlier.id());
                });
    }

    Page<ProgrammeGoal> page(String programme, String region, Integer year, Paging paging) {
        return visible()
                .where("r.programme = :programme", "programme", programme)
                .where("r.region = :region", "region", region)
                .where("r.year = :year", "year", year)
                .page(paging, latestFirst("make_date(r.year, 1, 1)"));
    }
}
