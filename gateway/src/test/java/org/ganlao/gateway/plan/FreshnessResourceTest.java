package org.ganlao.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.gateway.plan.PlanClient.analyst;
import static org.ganlao.gateway.plan.PlanClient.progress;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ganlao.platformtest.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FreshnessResourceTest {

    @Test
    void a_watermark_counts_once_the_stored_offsets_have_passed_it() {
        // Given
        Instant through = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Instant later = through.plusSeconds(60);
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say(
                    "employment.placement.recorded",
                    PublishedFacts.placement(UUID.randomUUID(), 1, "361121", "p1_fresh", "2007-02-10"));

            // When
            for (String domain : List.of("employment", "social-insurance", "skills", "labor-rights")) {
                facts.watermark(mark(domain, 10, through, read(domain)));
            }
            Map<String, Long> unread = read("employment");
            unread.replaceAll((partition, offset) -> offset + 5);
            facts.watermark(mark("employment", 11, later, unread));
        }

        // Then
        PlanClient.await("settled", () -> through.toString().equals(freshness().getString("settledThrough")));
        PlanClient.await("unread", () -> freshness().getInt("sources.find { it.domain == 'employment' }.unread") == 60);
        JsonPath fresh = freshness();
        assertThat(fresh.getInt("sources.find { it.domain == 'employment' }.position"))
                .isEqualTo(10);
        assertThat(fresh.getString("sources.find { it.domain == 'employment' }.lastRecordedAt"))
                .isNotNull();
        assertThat(fresh.getBoolean("rebuildNeeded")).isFalse();
        assertThat(progress("asOf=" + through).getBoolean("provisional")).isFalse();
        assertThat(progress("asOf=" + later).getBoolean("provisional")).isTrue();
    }

    private static JsonPath freshness() {
        return analyst().get("/v1/plans/2007/freshness").jsonPath();
    }

    private static Map<String, Object> mark(String domain, long position, Instant through, Map<String, Long> offsets) {
        return Map.of(
                "domain", domain, "position", position, "recordedThrough", through.toString(), "offsets", offsets);
    }

    /** Where each partition of the domain's topic ends. */
    private static Map<String, Long> read(String domain) {
        String topic = "ganlao." + domain + ".facts";
        Map<String, Long> ends = new TreeMap<>();
        for (int partition = 0; partition < 12; partition++) {
            ends.put(topic + "-" + partition, 0L);
        }
        Topics.shared().records(topic).forEach(record -> ends.merge(topic + "-" + record.partition(), 1L, Long::sum));
        return ends;
    }
}
