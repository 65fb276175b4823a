package org.ganlao.employment.market.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.market.introduction.IntroductionOffice.INTRODUCTIONS;
import static org.ganlao.employment.market.introduction.IntroductionOffice.introduction;
import static org.ganlao.employment.market.introduction.IntroductionOffice.placed;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.ganlao.employment.market.vacancy.VacancyOffice;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntroductionEventsTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.introduction.";

    private final IntroductionOffice office = IntroductionOffice.of("360102");
    private final Desk desk = office.desk;

    @Test
    void an_introductions_life_is_told_and_the_vacancys_with_it() {
        // Given
        PersonalId person = office.registered();
        String vacancy = office.vacancyOf(1);
        String agency = office.agency();
        String id = office.introduces(person, vacancy, agency);
        String at = INTRODUCTIONS + "/" + id;

        // When
        desk.change(at + "/corrections", 1, Map.of("reason", "日期", "introduction", introduction(agency, "2007-03-06")))
                .statusCode(200);
        desk.change(at + "/outcome", 2, placed(office.places(person, "2007-03-10"), "2007-03-10", "2008-03-09"))
                .statusCode(200);
        desk.change(at + "/reopening", 3, Map.of("reason", "登记有误")).statusCode(200);
        desk.change(at + "/annulment", 4, Map.of("reason", "录入重复")).statusCode(200);

        // Then
        assertThat(FACTS.of(id, 5))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "made.v1",
                        TYPE + "corrected.v1",
                        TYPE + "came-out.v1",
                        TYPE + "reopened.v1",
                        TYPE + "annulled.v1");
        assertThat(FACTS.of(vacancy, 3))
                .extracting(record -> record.json().get("filled").asInt())
                .containsExactly(0, 1, 0);
        assertThat(desk.get(VacancyOffice.VACANCIES + "/" + vacancy).jsonPath().getString("state"))
                .isEqualTo("open");
    }
}
