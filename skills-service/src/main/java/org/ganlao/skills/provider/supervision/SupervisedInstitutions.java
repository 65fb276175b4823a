package org.ganlao.skills.provider.supervision;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.platform.time.WorkingDays;
import org.ganlao.skills.provider.institution.InstitutionRepository;
import org.ganlao.skills.provider.institution.domain.Institution;

/** The institution that is supervised, for all that supervision does: who may, its lock, its deadlines, who follows. */
@ApplicationScoped
class SupervisedInstitutions {

    private final InstitutionRepository institutions;
    private final List<SupervisionFollower> followers;
    private final RegionScope scope;
    private final Parameters parameters;
    private final WorkingDays calendar;
    private final BusinessClock clock;

    SupervisedInstitutions(
            InstitutionRepository institutions,
            @All List<SupervisionFollower> followers,
            RegionScope scope,
            Parameters parameters,
            WorkingDays calendar,
            BusinessClock clock) {
        this.institutions = institutions;
        this.followers = followers;
        this.scope = scope;
        this.parameters = parameters;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Of the caller's regions, not struck out, as it stands now; nobody changes it, opens a session at it or rates it until the transaction ends. */
    Institution held(UUID id) {
        scope.requireWrite(institutions.visible(id).region());
        Institution held = institutions.locked(id).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        held.requireStanding();
        return held;
    }

    /** @param deadline parameter that counts working days from the day on */
    LocalDate due(String deadline, LocalDate from, String region) {
        return calendar.add(from, parameters.at(from).integer(deadline, region));
    }

    void changed(UUID institution) {
        followers.forEach(follower -> follower.changed(institution, clock.today()));
    }

    LocalDate today() {
        return clock.today();
    }
}
