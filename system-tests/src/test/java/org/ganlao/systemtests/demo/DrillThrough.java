package org.ganlao.systemtests.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.Service;
import org.ganlao.systemtests.PlanFigures.Reading;
import org.ganlao.systemtests.PlanFigures.Target;
import org.ganlao.systemtests.PlanFigures.Total;
import org.ganlao.systemtests.Platform;

/** From a total to its readings, from each of them to its record, and beside it what the service counts in its own tables. */
final class DrillThrough {

    private static final String SUPERVISOR = "supervisor.province";
    private static final String SYSTEM = "ganlao-gateway";
    private static final String LINES = "/lines/";

    private final Platform platform;
    private final String region;
    private final Map<String, JsonNode> records = new HashMap<>();

    DrillThrough(Platform platform, String region) {
        this.platform = platform;
        this.region = region;
    }

    /** Everything that counts for the measure this year stands in a record that says the same. */
    void follow(Target target, String measure) {
        Total total = platform.plan().total(measure, region);
        List<Reading> readings = readings(measure);

        assertThat(readings).as(measure).isNotEmpty();
        assertThat(sum(readings.stream().filter(Reading::counted).toList()))
                .as(measure)
                .isEqualByComparingTo(total.value());
        assertThat(ownCount(target, measure)).as(measure).isEqualByComparingTo(total.value());
        readings.forEach(reading -> assertTold(measure, reading, record(reading)));
    }

    private static void assertTold(String measure, Reading reading, JsonNode record) {
        String as = "%s: %s stands in %s".formatted(measure, reading, record);
        if (!reading.record().contains(LINES)) {
            String identity = record.has("id") ? "id" : "factId";
            assertThat(record.required(identity).asText()).as(as).isEqualTo(reading.factId());
            assertThat(record.required("version").asInt()).as(as).isEqualTo(reading.version());
        }
        assertThat(SourceRecords.regions(reading, record)).as(as).containsOnly(reading.region());
        assertThat(SourceRecords.days(reading, record)).as(as).contains(reading.occurredOn());
        assertThat(SourceRecords.values(measure, record))
                .as(as)
                .usingElementComparator(BigDecimal::compareTo)
                .contains(reading.value());
    }

    private List<Reading> readings(String measure) {
        List<Reading> readings = new ArrayList<>();
        YearMonth now = YearMonth.from(Platform.TODAY);
        for (int month = 1; month <= now.getMonthValue(); month++) {
            readings.addAll(platform.plan()
                    .readings(measure, region, now.withMonth(month).toString()));
        }
        return readings;
    }

    /** Read through the front door, by somebody who may read in the service whose record it is. */
    private JsonNode record(Reading reading) {
        return records.computeIfAbsent(
                reading.record(),
                address -> platform.frontDoor()
                        .get(SUPERVISOR, address)
                        .expect(200)
                        .json());
    }

    private BigDecimal ownCount(Target target, String measure) {
        JsonNode counts = platform.client(platform.stack().address(partOf(target)))
                .get(SYSTEM, "/internal/counts?measure=" + measure)
                .expect(200)
                .json()
                .required("counts");
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode count : counts) {
            YearMonth month = YearMonth.parse(count.required("month").asText());
            if (month.getYear() == Platform.TODAY.getYear() && !month.isAfter(YearMonth.from(Platform.TODAY))) {
                sum = sum.add(new BigDecimal(count.required("value").asText()));
            }
        }
        return sum;
    }

    private static Part partOf(Target target) {
        return Part.services().stream()
                .filter(part ->
                        part.service().map(Service::domain).orElseThrow().equals(target.source()))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal sum(List<Reading> readings) {
        return readings.stream().map(Reading::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
