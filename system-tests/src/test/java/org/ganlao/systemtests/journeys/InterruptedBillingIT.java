package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ganlao.localstack.Part;
import org.ganlao.systemtests.FileImport;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.ResidentNumbers;
import org.ganlao.systemtests.Waiting;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The service loses its power while the province is billed, five lines at a time: persons who pay alone in all counties of Ganzhou. */
@Order(4)
@ExtendWith(PlatformExtension.class)
class InterruptedBillingIT {

    private static final List<String> COUNTIES = List.of(
            "360702", "360721", "360722", "360723", "360724", "360725", "360726", "360727", "360728", "360729",
            "360730", "360731", "360732", "360733", "360734", "360735");
    private static final int EACH = 250;

    @Test
    void is_taken_up_again_and_bills_everybody_once(Platform platform) {
        FileImport file = FileImport.begin(
                platform.frontDoor(),
                "clerk.province",
                "/api/insurance/v1/imports/enrolments?mode=partial",
                "application/x-ndjson",
                enrolments());
        file.awaitEnd();
        assertThat(file.state()).as(file.errors()).isEqualTo("succeeded");
        ContributionAgency agency = new ContributionAgency(platform.frontDoor(), COUNTIES.get(0));

        UUID run = agency.begun("360000", "2007-03");
        Waiting.upTo(Duration.ofSeconds(60), "something is billed").until(() -> lines(agency.run(run)) > 0);
        assertThat(agency.run(run).hasNonNull("finishedOn"))
                .as("the run has ended")
                .isFalse();
        platform.kill(Part.INSURANCE);
        platform.startAgain(Part.INSURANCE);
        JsonNode ended = agency.ended(run);

        assertThat(ended.at("/job/state").asText()).isEqualTo("succeeded");
        assertThat(lines(ended)).isGreaterThanOrEqualTo(COUNTIES.size() * EACH);
        assertThat(ended.at("/job/processed").asLong()).isEqualTo(lines(ended));
        JsonNode again = agency.ended(agency.begun("360000", "2007-03"));
        assertThat(lines(again)).as("what a second run finds to bill").isZero();
    }

    private static long lines(JsonNode run) {
        return run.at("/billed/lines").asLong();
    }

    private static String enrolments() {
        return COUNTIES.stream()
                .flatMap(county -> IntStream.range(0, EACH)
                        .mapToObj(nth -> """
                        {"sourceRef": "interrupted-billing-%1$s-%2$d", "person": {"kind": "resident-id", "number": "%3$s"}, \
                        "insured": {"insurance": "pension", "kind": "flexible", "region": "%1$s"}, "from": "2007-03-01"}""".formatted(county, nth, ResidentNumbers.of(county, 2000 + nth))))
                .collect(Collectors.joining("\n"));
    }
}
