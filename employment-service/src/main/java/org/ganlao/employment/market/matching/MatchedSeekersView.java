package org.ganlao.employment.market.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.market.matching.domain.Match;
import org.ganlao.employment.market.matching.domain.Points;
import org.ganlao.employment.occupation.domain.SkillLevel;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.platform.record.ShownPerson;

/**
 * Registered persons who fit a vacancy, the best first.
 *
 * @param on the day of the open registrations and of the weights
 * @param parameters the weights used
 */
record MatchedSeekersView(UUID vacancy, LocalDate on, List<MatchedSeeker> items, List<DatedValue> parameters) {

    /** @param working how the score came about */
    record MatchedSeeker(
            UUID jobSeeker,
            ShownPerson person,
            String name,
            String residenceRegion,
            String occupation,
            SkillLevel level,
            LocalDate registeredOn,
            BigDecimal score,
            List<Points> working) {

        static MatchedSeeker of(Match match, JobSeeker seeker, ShownPerson person) {
            return new MatchedSeeker(
                    seeker.id(),
                    person,
                    seeker.registration().name(),
                    seeker.registration().residenceRegion(),
                    seeker.registration().sought().occupation(),
                    seeker.registration().sought().level(),
                    seeker.occurredOn(),
                    match.score().total(),
                    match.score().working());
        }
    }
}
