package org.ganlao.systemtests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ganlao.localstack.Part;
import org.ganlao.systemtests.PlanFigures;
import org.ganlao.systemtests.PlanFigures.Reading;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.ganlao.systemtests.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every part in turn loses its power while clerks go on writing. Comes before the tests that write past the services,
 * because it holds the totals against the services' own counts.
 */
@Order(4)
@ExtendWith(PlatformExtension.class)
class CrashIT {

    private static final String MARCH = "2007-03";
    private static final String PROGRESS = "/v1/plans/2007/progress?indicator=new-urban-employment";
    private static final List<Part> IN_TURN =
            List.of(Part.EMPLOYMENT, Part.INSURANCE, Part.SKILLS, Part.RIGHTS, Part.GATEWAY, Part.KAFKA, Part.POSTGRES);

    /** How long a dead part stays dead. */
    private static final long DEAD_MILLIS = 1_500;

    /** And Kafka: {@code -Dganlao.crash.kafka-away=PT2M} for as long as an operator may take. */
    private static final Duration KAFKA_AWAY = Duration.parse(System.getProperty("ganlao.crash.kafka-away", "PT1.5S"));

    private StubbornClient client;
    private SteadyWriter placements;
    private SteadyWriter receipts;
    private SteadyWriter completions;
    private SteadyWriter contracts;

    @BeforeEach
    void write(Platform platform) {
        client = new StubbornClient(platform.frontDoor());
        Works works = new Works(client);
        works.prepare(platform.frontDoor());
        placements = new SteadyWriter("placements", works::placement).started();
        receipts = new SteadyWriter("receipts", works::receipt).started();
        completions = new SteadyWriter("completions", works::completion).started();
        contracts = new SteadyWriter("contracts", works::contract).started();
    }

    @AfterEach
    void stopWriting() {
        writers().forEach(SteadyWriter::close);
    }

    private List<SteadyWriter> writers() {
        return List.of(placements, receipts, completions, contracts);
    }

    @Test
    @Timeout(900)
    void what_was_answered_201_counts_once_and_what_was_refused_never(Platform platform) {
        awaitMore(2);
        for (Part part : IN_TURN) {
            platform.kill(part);
            if (part == Part.KAFKA) {
                writeOnWithoutKafka(platform);
            } else {
                Waiting.pause(DEAD_MILLIS);
            }
            platform.startAgain(part);
            awaitMore(2);
        }
        writers().forEach(SteadyWriter::stop);

        PlanFigures plan = platform.plan();
        plan.awaitSettled();
        say();
        assertCounted(plan, "new-urban-employment", placements);
        assertCounted(plan, "urban-vocational-training", completions);
        assertCounted(plan, "covered-by-contract", contracts);
        assertThat(plan.total("pension-fund-income", Works.COUNTY).value()).isEqualByComparingTo(sum(receipts));
        assertThat(plan.readings("pension-fund-income", Works.COUNTY, MARCH)).hasSize(receipts.count());
        assertThat(writers()).allSatisfy(writer -> assertThat(writer.refusals()).isPositive());
        Reconciliation.assertEqual(platform.frontDoor());
    }

    /** What is written meanwhile is taken, and the plan says of which time its figures are, by every source. */
    private void writeOnWithoutKafka(Platform platform) {
        Instant since = Instant.now();
        int before = written();
        awaitMore(2);
        Waiting.pause(KAFKA_AWAY.toMillis());
        awaitMore(2);

        JsonNode sheet = platform.frontDoor()
                .get("analyst.province", PROGRESS)
                .expect(200)
                .json();
        Instant asOf = Instant.parse(sheet.required("asOf").asText());
        Instant known = Instant.parse(sheet.required("settledThrough").asText());
        assertThat(known).isBefore(since);
        assertThat(sheet.required("provisional").asBoolean()).isTrue();
        assertThat(sheet.required("freshness"))
                .hasSize(4)
                .allSatisfy(source -> assertThat(source.required("lagSeconds").asLong())
                        .as(source.toString())
                        .isGreaterThanOrEqualTo(Duration.between(since, asOf).toSeconds()));
        System.out.printf(
                "Kafka away for %d s: %d facts written meanwhile; the plan knew everything until %d s before; lags told: %s%n",
                Duration.between(since, Instant.now()).toSeconds(),
                written() - before,
                Duration.between(known, asOf).toSeconds(),
                sheet.findValuesAsText("lagSeconds"));
    }

    private int written() {
        return writers().stream().mapToInt(SteadyWriter::count).sum();
    }

    private static void assertCounted(PlanFigures plan, String measure, SteadyWriter writer) {
        List<Reading> readings = plan.readings(measure, Works.COUNTY, MARCH);

        assertThat(readings.stream().map(Reading::factId).toList())
                .as(measure)
                .containsExactlyInAnyOrderElementsOf(writer.facts());
        assertThat(readings).allMatch(Reading::counted);
        assertThat(plan.total(measure, Works.COUNTY).value())
                .as(measure)
                .isEqualByComparingTo(BigDecimal.valueOf(writer.count()));
    }

    private static BigDecimal sum(SteadyWriter receipts) {
        return receipts.facts().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Every writer gets through again. */
    private void awaitMore(int posts) {
        Map<SteadyWriter, Integer> before = new LinkedHashMap<>();
        writers().forEach(writer -> before.put(writer, writer.count()));
        Waiting.upTo(Duration.ofSeconds(90), "every writer gets through")
                .until(() -> before.entrySet().stream()
                        .allMatch(entry -> entry.getKey().count() >= entry.getValue() + posts));
    }

    private void say() {
        System.out.println("Written through the crashes: "
                + writers().stream()
                        .map(writer -> "%s %d (%d refused)".formatted(writer.name(), writer.count(), writer.refusals()))
                        .collect(Collectors.joining(", "))
                + "; %d posts sent again, %d of them had been taken".formatted(client.repeated(), client.replayed()));
    }
}
