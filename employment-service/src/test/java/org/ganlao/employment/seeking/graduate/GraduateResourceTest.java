package org.ganlao.employment.seeking.graduate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.seeking.graduate.GraduateOffice.SERVICES;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class GraduateResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.graduate-service.";

    private final GraduateOffice hukou = GraduateOffice.of("360429");
    private final GraduateOffice pengze = GraduateOffice.of("360430");
    private final PersonalId graduate = GraduateOffice.someone();

    @Test
    void the_six_services_are_logged_graduate_by_graduate() {
        // Given
        hukou.desk
                .get("/v1/graduate-service-kinds")
                .then()
                .body("label.zh", contains("创业教育", "创业培训", "创业指导", "政策咨询", "项目论证", "跟踪辅导"));

        // When
        hukou.logs(graduate, "start-up-education", "2007-03-05");
        hukou.logs(graduate, "policy-advice", "2007-05-08");
        hukou.logs(GraduateOffice.someone(), "policy-advice", "2007-05-08");

        // Then
        hukou.desk
                .asking()
                .header("Identity-Document", "resident-id " + graduate.number())
                .get(SERVICES)
                .then()
                .body("items.rendered.service", contains("policy-advice", "start-up-education"))
                .body("items[0].person.number", equalTo(graduate.masked()));
    }

    @Test
    void the_same_service_of_a_day_is_logged_once_anywhere_until_it_is_struck_out() {
        // Given
        String id = hukou.logs(graduate, "follow-up", "2007-05-08");
        pengze.desk
                .post(SERVICES, pengze.service(graduate, "follow-up", "2007-05-08"))
                .statusCode(409)
                .body("code", equalTo("service-logged"));

        // When
        hukou.desk
                .change(SERVICES + "/" + id + "/annulment", 1, Map.of("reason", "录入重复"))
                .statusCode(200)
                .body("annulReason", equalTo("录入重复"));

        // Then
        pengze.logs(graduate, "follow-up", "2007-05-08");
        assertThat(FACTS.of(id, 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "rendered.v1", TYPE + "annulled.v1");
    }
}
