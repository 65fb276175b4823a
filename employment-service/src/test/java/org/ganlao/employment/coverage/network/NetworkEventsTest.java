package org.ganlao.employment.coverage.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.coverage.network.NetworkOffice.UNITS;
import static org.ganlao.employment.coverage.network.NetworkOffice.platform;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** In Yuehu district of Yingtan, which no other test uses. */
@QuarkusTest
class NetworkEventsTest {

    private static final String YUEHU = "360602";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.service-unit.";

    private final NetworkOffice office = NetworkOffice.of(YUEHU);
    private final Desk desk = office.desk;

    @Test
    void a_units_life_is_told_and_counted() {
        // Given
        InternalCounts before = InternalCounts.now();
        Map<String, Object> street = office.street();
        String id = office.registers(street);
        String at = UNITS + "/" + id;
        office.registers(office.unit("park", "2006-05-01"));
        office.registers(office.unit("guarantee-centre", "2006-05-01"));

        // When
        desk.change(at + "/platforms", 1, platform("2005-06-01")).statusCode(200);
        desk.change(at + "/platform-closing", 2, Map.of("closedOn", "2007-06-01"))
                .statusCode(200);
        assertThat(InternalCounts.now().ofRegion(YUEHU, before))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "service-units 2001-01", "1",
                        "service-units 2006-05", "1",
                        "service-units-with-platform 2005-06", "1",
                        "service-units-with-platform 2007-06", "-1"));
        street.put("platforms", List.of(platform("2005-06-01", "2007-05-01")));
        desk.change(at + "/corrections", 3, Map.of("reason", "日期", "unit", street))
                .statusCode(200);
        desk.change(at + "/closing", 4, Map.of("closedOn", "2007-06-15")).statusCode(200);
        desk.change(at + "/annulment", 5, Map.of("reason", "录入重复")).statusCode(200);

        // Then
        assertThat(FACTS.of(id, 6))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "recorded.v1",
                        TYPE + "platform-opened.v1",
                        TYPE + "platform-closed.v1",
                        TYPE + "corrected.v1",
                        TYPE + "closed.v1",
                        TYPE + "annulled.v1");
        assertThat(InternalCounts.now().ofRegion(YUEHU, before))
                .containsExactly(Map.entry("service-units 2006-05", "1"));
    }
}
