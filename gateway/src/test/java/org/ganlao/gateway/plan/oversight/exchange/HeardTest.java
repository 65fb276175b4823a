package org.ganlao.gateway.plan.oversight.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.ganlao.gateway.plan.oversight.exchange.Heard.Height;
import org.ganlao.gateway.plan.oversight.exchange.Heard.Key;
import org.ganlao.gateway.plan.oversight.exchange.Heard.Volume;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;

class HeardTest {

    private static final Instant EVENING = Instant.parse("2007-03-31T15:59:59Z");
    private static final Instant MIDNIGHT = Instant.parse("2007-03-31T16:00:00Z");
    private static final String FACT =
            "{\"factId\": \"1\", \"region\": \"360102\", \"place\": {\"region\": \"360103\"}}";

    private final Heard heard = new Heard();
    private final Map<String, Height> counted = new HashMap<>();

    @Test
    void facts_count_by_their_own_region_and_not_by_regions_inside_of_them() {
        heard.take(event(1, EVENING, FACT), counted);
        assertThat(heard.volumes())
                .containsExactly(Map.entry(key(LocalDate.of(2007, 3, 31), "360102"), new Volume(1, EVENING)));
    }

    @Test
    void each_item_of_an_event_is_a_fact() {
        heard.take(
                event(1, EVENING, "{\"items\": [" + FACT + ", " + FACT + ", {\"list\": [1], \"region\": \"360104\"}]}"),
                counted);
        assertThat(heard.volumes())
                .containsEntry(key(LocalDate.of(2007, 3, 31), "360102"), new Volume(2, EVENING))
                .containsEntry(key(LocalDate.of(2007, 3, 31), "360104"), new Volume(1, EVENING));
    }

    @Test
    void a_day_ends_at_midnight_in_shanghai() {
        heard.take(event(1, EVENING, FACT), counted);
        heard.take(event(2, MIDNIGHT, FACT), counted);
        assertThat(heard.volumes()).hasSize(2);
        assertThat(heard.ofAllDays())
                .containsExactly(Map.entry(key(LocalDate.EPOCH, "360102"), new Volume(2, MIDNIGHT)));
    }

    @Test
    void what_is_sent_again_counts_once() {
        counted.put("ganlao.employment.facts-3", new Height(5, EVENING));
        heard.take(event(5, EVENING, FACT), counted);
        heard.take(event(6, EVENING, FACT), counted);
        heard.take(event(6, EVENING, FACT), counted);
        assertThat(heard.volumes().values()).containsExactly(new Volume(1, EVENING));
        assertThat(heard.heights()).containsEntry("ganlao.employment.facts-3", new Height(6, EVENING));
    }

    @Test
    void what_a_service_records_after_it_was_put_back_counts_although_it_gives_positions_out_again() {
        counted.put("ganlao.employment.facts-3", new Height(6, EVENING));
        heard.take(event(3, EVENING.minusSeconds(9), FACT), counted);
        assertThat(heard.volumes()).isEmpty();
        heard.take(event(3, MIDNIGHT, FACT), counted);
        heard.take(event(4, MIDNIGHT, FACT), counted);
        heard.take(event(4, MIDNIGHT, FACT), counted);
        assertThat(heard.volumes().values()).containsExactly(new Volume(2, MIDNIGHT));
        assertThat(heard.heights()).containsEntry("ganlao.employment.facts-3", new Height(4, MIDNIGHT));
    }

    @Test
    void what_waited_for_its_place_in_the_feed_is_not_taken_for_new_when_it_is_sent_again() {
        heard.take(event(5, MIDNIGHT, FACT), counted);
        heard.take(event(6, EVENING, FACT), counted);
        heard.take(event(5, MIDNIGHT, FACT), counted);
        assertThat(heard.heights()).containsEntry("ganlao.employment.facts-3", new Height(6, MIDNIGHT));
        assertThat(heard.volumes().values()).containsOnly(new Volume(1, EVENING), new Volume(1, MIDNIGHT));
    }

    @Test
    void what_cannot_be_read_or_is_no_fact_counts_nothing() {
        heard.take(event(1, EVENING, "{\"items\": [" + FACT), counted);
        heard.take(event(2, EVENING, "[]"), counted);
        heard.take(event(3, EVENING, "{\"old\": \"p1_a\", \"new\": \"p1_b\"}"), counted);
        assertThat(heard.volumes()).isEmpty();
    }

    @Test
    void a_system_is_silent_once_its_time_has_passed_counted_from_its_registration() {
        ExchangeSystem system = system();
        Instant limit = EVENING.plus(Duration.ofDays(1));
        assertThat(system.isSilent(null, limit)).isFalse();
        assertThat(system.isSilent(null, limit.plusSeconds(1))).isTrue();
        assertThat(system.isSilent(EVENING.minusSeconds(9), limit)).isFalse();
        assertThat(system.isSilent(EVENING.plusSeconds(9), limit.plusSeconds(9)))
                .isFalse();
        assertThat(system.ended("somebody", EVENING, "改用省级系统").isSilent(null, limit.plusSeconds(1)))
                .isFalse();
    }

    private static ExchangeSystem system() {
        return new ExchangeSystem(
                UUID.randomUUID(),
                1,
                "test",
                "360100",
                "测试",
                Set.of("employment.placement"),
                Duration.ofDays(1),
                new Origin("test", "1"),
                "somebody",
                EVENING,
                null,
                null,
                null);
    }

    private static Key key(LocalDate day, String region) {
        return new Key(day, "employment", "placement", region, "nanchang");
    }

    private static IncomingEvent event(long position, Instant time, String payload) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                "ganlao.employment.facts", 3, position, "key", payload.getBytes(StandardCharsets.UTF_8));
        header(record, "ce_id", UUID.randomUUID().toString());
        header(record, "ce_type", "org.ganlao.employment.placement.recorded.v1");
        header(record, "ce_source", "/ganlao/employment");
        header(record, "ce_time", time.toString());
        header(record, "ce_client", "nanchang");
        header(record, "ce_feedposition", String.valueOf(position));
        return IncomingEvent.from(record);
    }

    private static void header(ConsumerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
