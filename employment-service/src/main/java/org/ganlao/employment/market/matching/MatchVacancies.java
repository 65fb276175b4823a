package org.ganlao.employment.market.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.employment.market.matching.MatchedVacanciesView.MatchedVacancy;
import org.ganlao.employment.market.matching.domain.BestMatches;
import org.ganlao.employment.market.matching.domain.Match;
import org.ganlao.employment.market.matching.domain.MatchRefusal;
import org.ganlao.employment.market.matching.domain.Profile;
import org.ganlao.employment.market.matching.domain.Score;
import org.ganlao.employment.market.matching.domain.Weights;
import org.ganlao.employment.market.vacancy.VacancyRepository;
import org.ganlao.employment.market.vacancy.domain.Vacancy;
import org.ganlao.employment.seeking.jobseeker.JobSeekerRepository;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeekerState;
import org.ganlao.employment.seeking.jobseeker.domain.SoughtWork;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.time.BusinessClock;

/** Finds vacancies for a registered person, among those of the caller's regions and the major group that want persons. */
@ApplicationScoped
class MatchVacancies {

    private final JobSeekerRepository seekers;
    private final VacancyRepository vacancies;
    private final MatchingRules rules;
    private final Parameters parameters;
    private final BusinessClock clock;
    private final AuditedReads reads;

    MatchVacancies(
            JobSeekerRepository seekers,
            VacancyRepository vacancies,
            MatchingRules rules,
            Parameters parameters,
            BusinessClock clock,
            AuditedReads reads) {
        this.seekers = seekers;
        this.vacancies = vacancies;
        this.rules = rules;
        this.parameters = parameters;
        this.clock = clock;
        this.reads = reads;
    }

    MatchedVacanciesView of(UUID id, int most) {
        JobSeeker seeker = seekers.visible(id);
        SoughtWork sought = sought(seeker);
        LocalDate today = clock.today();
        ParameterSet figures = parameters.at(today);
        Weights weights = MatchingRules.weights(figures, seeker.region());
        Profile person = rules.profile(
                sought.occupation(), sought.level(), seeker.registration().residenceRegion());
        Map<UUID, Vacancy> wanting = vacancies.wanting(today, MatchingRules.majorGroup(sought.occupation())).stream()
                .collect(Collectors.toMap(Vacancy::id, vacancy -> vacancy));
        BestMatches best = new BestMatches(most);
        wanting.values()
                .forEach(vacancy -> best.see(
                        new Match(vacancy.id(), vacancy.occurredOn(), Score.of(person, profile(vacancy), weights))));
        reads.one("job-seeker-match", id);
        return new MatchedVacanciesView(
                id,
                today,
                best.inOrder().stream()
                        .map(match -> MatchedVacancy.of(match, wanting.get(match.found())))
                        .toList(),
                figures.trace());
    }

    private Profile profile(Vacancy vacancy) {
        return rules.profile(vacancy.offer().occupation(), vacancy.offer().level(), vacancy.region());
    }

    private static SoughtWork sought(JobSeeker seeker) {
        if (seeker.state() != JobSeekerState.REGISTERED) {
            throw new Rejection(MatchRefusal.REGISTRATION_NOT_OPEN);
        }
        SoughtWork sought = seeker.registration().sought();
        if (sought == null) {
            throw new Rejection(MatchRefusal.NOTHING_SOUGHT);
        }
        return sought;
    }
}
