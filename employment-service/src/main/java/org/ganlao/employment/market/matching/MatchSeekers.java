package org.ganlao.employment.market.matching;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.employment.market.matching.MatchedSeekersView.MatchedSeeker;
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
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.time.BusinessClock;

/** Finds registered persons for a vacancy, among the open registrations of the caller's regions in its major group. */
@ApplicationScoped
class MatchSeekers {

    private static final String CANDIDATES = """
            select id, registered_on, sought_occupation as occupation, sought_level as level, residence_region as region
              from job_seeker
             where left(sought_occupation, 1) = ? and ended_on is null and annul_reason is null
               and registered_on <= ? and region = any (?)""";

    private final VacancyRepository vacancies;
    private final JobSeekerRepository seekers;
    private final MatchingRules rules;
    private final Parameters parameters;
    private final BusinessClock clock;
    private final RegionScope scope;
    private final Sql sql;
    private final Persons persons;
    private final AuditedReads reads;

    MatchSeekers(
            VacancyRepository vacancies,
            JobSeekerRepository seekers,
            MatchingRules rules,
            Parameters parameters,
            BusinessClock clock,
            RegionScope scope,
            Sql sql,
            Persons persons,
            AuditedReads reads) {
        this.vacancies = vacancies;
        this.seekers = seekers;
        this.rules = rules;
        this.parameters = parameters;
        this.clock = clock;
        this.scope = scope;
        this.sql = sql;
        this.persons = persons;
        this.reads = reads;
    }

    /** The transaction, in which candidates pass one by one, is over when the reading is audited. */
    MatchedSeekersView of(UUID id, int most) {
        MatchedSeekersView view = QuarkusTransaction.requiringNew().call(() -> matched(id, most));
        reads.one("vacancy-match", id);
        return view;
    }

    private MatchedSeekersView matched(UUID id, int most) {
        LocalDate today = clock.today();
        Vacancy vacancy = vacancies.visible(id);
        if (!vacancy.wantsOn(today)) {
            throw new Rejection(MatchRefusal.VACANCY_WANTS_NOBODY, today);
        }
        ParameterSet figures = parameters.at(today);
        Weights weights = MatchingRules.weights(figures, vacancy.region());
        List<MatchedSeeker> items = shown(best(vacancy, weights, today, most).inOrder());
        return new MatchedSeekersView(id, today, items, figures.trace());
    }

    private BestMatches best(Vacancy vacancy, Weights weights, LocalDate today, int most) {
        String occupation = vacancy.offer().occupation();
        Profile offered = rules.profile(occupation, vacancy.offer().level(), vacancy.region());
        BestMatches best = new BestMatches(most);
        sql.each(
                CANDIDATES,
                row -> best.see(new Match(
                        row.uuid("id"), row.date("registered_on"), Score.of(rules.profile(row), offered, weights))),
                MatchingRules.majorGroup(occupation),
                today,
                scope.covered());
        return best;
    }

    private List<MatchedSeeker> shown(List<Match> matches) {
        Map<UUID, JobSeeker> found = seekers
                .list("id in ?1", matches.stream().map(Match::found).toList())
                .stream()
                .collect(Collectors.toMap(JobSeeker::id, seeker -> seeker));
        return matches.stream()
                .map(match -> shown(match, found.get(match.found())))
                .toList();
    }

    private MatchedSeeker shown(Match match, JobSeeker seeker) {
        return MatchedSeeker.of(match, seeker, persons.show(seeker.person()));
    }
}
