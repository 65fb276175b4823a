package org.ganlao.employment.market.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.market.matching.domain.Match;
import org.ganlao.employment.market.matching.domain.Points;
import org.ganlao.employment.market.vacancy.VacancyView;
import org.ganlao.employment.market.vacancy.domain.Vacancy;
import org.ganlao.platform.parameter.DatedValue;

/**
 * Vacancies that fit a registered person, the best first.
 *
 * @param on the day on which they want persons, and of the weights
 * @param parameters the weights used
 */
record MatchedVacanciesView(UUID jobSeeker, LocalDate on, List<MatchedVacancy> items, List<DatedValue> parameters) {

    /** @param working how the score came about */
    record MatchedVacancy(VacancyView vacancy, BigDecimal score, List<Points> working) {

        static MatchedVacancy of(Match match, Vacancy vacancy) {
            return new MatchedVacancy(
                    VacancyView.from(vacancy),
                    match.score().total(),
                    match.score().working());
        }
    }
}
