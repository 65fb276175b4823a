package org.ganlao.laborrights.wage.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.wage.guideline.PublicationDesk.PUBLICATIONS;
import static org.ganlao.laborrights.wage.guideline.PublicationDesk.guideline;
import static org.ganlao.laborrights.wage.guideline.PublicationDesk.prices;
import static org.ganlao.laborrights.wage.guideline.PublicationDesk.request;
import static org.ganlao.laborrights.wage.guideline.PublicationDesk.year;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.Topics;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. The years of the walk end before 2060; those here lie later. */
@QuarkusTest
class PublicationResourceTest {

    private final PublicationDesk desk = new PublicationDesk();

    @Test
    void a_correction_is_another_edition_and_the_old_one_stays_readable_for_its_days() {
        // Given
        String first = desk.published("guide-prices", 2099, prices("600.00", "900.00", "1500.00"), "2007-05-01");

        // When
        String second = desk.published("guide-prices", 2099, prices("600.00", "950.00", "1500.00"), "2007-06-01");

        // Then
        inForce("2007-05-31").body("content.prices.median", contains("900.00")).body("edition", equalTo(1));
        inForce("2007-06-01").body("content.prices.median", contains("950.00")).body("edition", equalTo(2));
        inForce("2007-04-30").statusCode(404).body("code", equalTo("nothing-in-force"));
        desk.clerk.get(first).then().body("state", equalTo("superseded")).body("endedOn", equalTo("2007-06-01"));
        assertThat(told(first, 2).get(1).type()).isEqualTo("org.ganlao.labor-rights.wage-publication.superseded.v1");

        // When
        desk.reviewer
                .change(second + "/withdrawal", 3, Map.of("on", "2007-06-20", "reason", "调查数据有误"))
                .statusCode(200)
                .body("state", equalTo("withdrawn"));

        // Then
        inForce("2007-06-19").body("edition", equalTo(2));
        inForce("2007-06-20").statusCode(404);

        // When
        String third = desk.approved("guide-prices", 2099, prices("600.00", "940.00", "1500.00"));

        // Then
        desk.reviewer
                .change(third + "/publication", 2, Map.of("on", "2007-06-19"))
                .statusCode(422)
                .body("code", equalTo("another-edition-held"));
        desk.reviewer
                .change(third + "/publication", 2, Map.of("on", "2007-06-20"))
                .statusCode(200);
        inForce("2007-06-20").body("edition", equalTo(3));
    }

    private ValidatableResponse inForce(String on) {
        return desk.clerk
                .asking()
                .queryParam("kind", "guide-prices")
                .queryParam("on", on)
                .queryParam("occupation", "6-04-02-05")
                .get(PUBLICATIONS + "/in-force/" + Bureau.REGION)
                .then();
    }

    @Test
    void another_edition_begins_after_the_one_before_and_a_draft_is_approved_by_another_person() {
        desk.published("guideline", 2098, guideline("16.5", "12", "4"), "2007-05-08");
        String next = desk.approved("guideline", 2098, guideline("16", "12", "4"));

        desk.reviewer
                .change(next + "/publication", 2, Map.of("on", "2007-05-08"))
                .statusCode(422)
                .body("code", equalTo("not-after-the-last"));
        desk.clerk.get(next).then().body("state", equalTo("approved"));
    }

    @Test
    void content_must_be_of_its_kind_and_in_order() {
        refuses("lines-out-of-order", request("guideline", year(), guideline("12", "12.01", "4")));
        refuses("content-of-another-kind", request("guideline", year(), prices("600.00", "900.00", "1500.00")));
        refuses("content-of-another-kind", request("guide-prices", year(), guideline("16", "12", "4")));
        refuses("prices-out-of-order", request("guide-prices", year(), prices("600.00", "599.99", "1500.00")));
        Map<String, Object> twice = prices("600.00", "900.00", "1500.00");
        List<?> once = (List<?>) twice.get("prices");
        twice.put("prices", List.of(once.get(0), once.get(0)));
        refuses("occupation-twice", request("guide-prices", year(), twice));
    }

    private void refuses(String code, Map<String, Object> request) {
        desk.clerk.post(PUBLICATIONS, request).statusCode(422).body("code", equalTo(code));
    }

    /** In the order in which it was told. */
    private static List<TopicRecord> told(String at, int expected) {
        String id = at.substring(PUBLICATIONS.length() + 1);
        return Topics.shared().await("ganlao.labor-rights.facts", expected, event -> id.equals(event.key()));
    }
}
