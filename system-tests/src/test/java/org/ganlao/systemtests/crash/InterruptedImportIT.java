package org.ganlao.systemtests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ganlao.localstack.Part;
import org.ganlao.systemtests.FileImport;
import org.ganlao.systemtests.PlanFigures.Reading;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.ganlao.systemtests.ResidentNumbers;
import org.ganlao.systemtests.Waiting;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The service loses its power in the middle of a file. */
@Order(4)
@ExtendWith(PlatformExtension.class)
class InterruptedImportIT {

    private static final String YUSHAN = "361123";
    private static final String MEASURE = "new-urban-employment";
    private static final int ROWS = 5_000;

    @Test
    void is_taken_up_again_and_every_row_counts_once(Platform platform) {
        FileImport file = FileImport.begin(
                platform.frontDoor(),
                "clerk.province",
                "/api/employment/v1/imports/placements?mode=partial",
                "application/x-ndjson",
                placements());
        Waiting.upTo(Duration.ofSeconds(60), "some rows are dealt with").until(() -> file.processed() > 0);
        assertThat(file.isUnderWay())
                .as("%d of %d rows", file.processed(), ROWS)
                .isTrue();

        platform.kill(Part.EMPLOYMENT);
        platform.startAgain(Part.EMPLOYMENT);
        file.awaitEnd();

        assertThat(file.state()).as(file.errors()).isEqualTo("succeeded");
        assertThat(file.processed()).isEqualTo(ROWS);
        platform.plan().awaitSettled();
        List<Reading> readings = platform.plan().readings(MEASURE, YUSHAN, "2007-03");
        assertThat(readings).hasSize(ROWS).allMatch(Reading::counted);
        assertThat(readings).extracting(Reading::factId).doesNotHaveDuplicates();
        assertThat(platform.plan().total(MEASURE, YUSHAN).value()).isEqualByComparingTo("" + ROWS);
        Reconciliation.assertEqual(platform.frontDoor());
    }

    private static String placements() {
        return IntStream.range(0, ROWS)
                .mapToObj(nth -> """
                        {"sourceRef": "interrupted-%d", "person": {"kind": "resident-id", "number": "%s"}, \
                        "job": {"kind": "urban-new-job", "urban": true, "region": "%s", "residenceRegion": "%s", \
                        "employer": "71526726X", "startedOn": "2007-03-05"}}""".formatted(nth, ResidentNumbers.of(YUSHAN, nth), YUSHAN, YUSHAN))
                .collect(Collectors.joining("\n"));
    }
}
