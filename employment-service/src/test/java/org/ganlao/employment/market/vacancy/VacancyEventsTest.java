package org.ganlao.employment.market.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.market.vacancy.VacancyOffice.VACANCIES;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.ganlao.employment.market.agency.AgencyOffice;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** In Fenyi county of Xinyu, in which no other test opens a vacancy. */
@QuarkusTest
class VacancyEventsTest {

    private static final String FENYI = "360521";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.vacancy.";

    private final VacancyOffice office = VacancyOffice.of(FENYI);
    private final Desk desk = office.desk;

    @Test
    void a_vacancys_life_is_told_and_its_places_are_counted() {
        // Given
        Map<String, Object> vacancy =
                with(office.vacancy(5), "agency", AgencyOffice.of(FENYI).ofACollege());
        String id = office.opens(vacancy);
        String at = VACANCIES + "/" + id;
        assertThat(counted("2007-03")).isEqualTo(5);

        // When
        desk.change(at + "/filling", 1, Map.of("filled", 2)).statusCode(200);
        desk.change(at + "/corrections", 2, Map.of("reason", "人数", "vacancy", with(vacancy, "places", 6)))
                .statusCode(200);
        assertThat(counted("2007-03")).isEqualTo(6);
        desk.change(at + "/closing", 3, Map.of("closedOn", "2007-06-01")).statusCode(200);
        desk.change(at + "/annulment", 4, Map.of("reason", "录入重复")).statusCode(200);

        // Then
        assertThat(counted("2007-03")).isZero();
        assertThat(FACTS.of(id, 5))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "opened.v1",
                        TYPE + "filled.v1",
                        TYPE + "corrected.v1",
                        TYPE + "closed.v1",
                        TYPE + "annulled.v1");
    }

    private static int counted(String month) {
        return InternalCounts.now().of("vacancy-places", FENYI, month);
    }
}
