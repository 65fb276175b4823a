package org.ganlao.laborrights.legal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.legal.disclosure.DisclosureOffice.ACTIVITIES;
import static org.ganlao.laborrights.legal.disclosure.DisclosureOffice.ITEMS;
import static org.ganlao.laborrights.legal.disclosure.DisclosureOffice.MISTAKE;
import static org.ganlao.laborrights.legal.disclosure.DisclosureOffice.activityRequest;
import static org.ganlao.laborrights.legal.disclosure.DisclosureOffice.itemRequest;
import static org.ganlao.laborrights.legal.disclosure.DisclosureOffice.publication;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class DisclosureResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");

    private final DisclosureOffice office = new DisclosureOffice();

    @Test
    void an_item_is_published_time_after_time_and_late_ones_are_listed() {
        // Given
        String at = office.lists();
        assertThat(due(at)).isEqualTo("2007-01-31 running");

        // When
        office.clerk
                .change(at + "/publications", 1, publication("2007-02-02"))
                .statusCode(200)
                .body("publications[0].late", equalTo(true))
                .body("nextDueOn", equalTo("2007-02-28"))
                .body("overdue", equalTo(true));

        // Then
        assertThat(due(at)).isEqualTo("2007-02-28 running");
        office.clerk
                .asking()
                .queryParam("overdueOn", "2007-03-01")
                .queryParam("region", Bureau.REGION)
                .get(ITEMS)
                .then()
                .body("items.id", hasItem(at.substring(ITEMS.length() + 1)));
        office.clerk
                .change(at + "/end", 2, Map.of("on", "2007-03-30", "words", "不再公开"))
                .statusCode(200)
                .body("overdue", equalTo(false));
        assertThat(due(at)).isEqualTo("2007-02-28 dropped");
        office.clerk.change(at + "/annulment", 3, MISTAKE).statusCode(200);
        assertThat(told(at, 4)).containsExactly("listed.v1", "published.v1", "ended.v1", "annulled.v1");
    }

    @Test
    void an_activity_is_told_and_struck_out() {
        String at = office.tells();
        office.clerk.change(at + "/annulment", 1, MISTAKE).statusCode(200);

        assertThat(told(at, 2)).containsExactly("recorded.v1", "annulled.v1");
        office.clerk
                .post(ACTIVITIES, activityRequest("2007-07-01"))
                .statusCode(422)
                .body("code", equalTo("date-in-future"));
        office.clerk.post(ITEMS, itemRequest("2007-01-04")).statusCode(422).body("code", equalTo("due-before-listed"));
    }

    private String due(String at) {
        JsonPath deadline = office.clerk
                .asking()
                .queryParam("record", at.substring(ITEMS.length() + 1))
                .get("/v1/deadlines")
                .jsonPath();
        return deadline.getString("items[0].dueOn") + " " + deadline.getString("items[0].state");
    }

    private static List<String> told(String at, int events) {
        List<TopicRecord> told = FACTS.of(at.substring(at.lastIndexOf('/') + 1), events);
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        return told.stream()
                .map(event -> event.type().replaceAll(".*\\.([a-z-]+\\.v1)$", "$1"))
                .toList();
    }
}
