package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A worker with thirty years at the average wage comes from another province, moves from one county to another and retires
 * there at sixty: 389.75 basic pension and 27,800.00 ÷ 139 from the account, paid by a run in the month after. What was worked
 * out by hand beside it comes out to the cent as well.
 */
@Order(3)
@ExtendWith(PlatformExtension.class)
class PensionJourneyIT {

    private static final String ANYI = "360123";
    private static final String NANCHANG_COUNTY = "360121";
    private static final String NUMBER = withCheck("360123194702209" + "11");
    private static final Path WORKED =
            Path.of("..", "social-insurance-service", "src", "test", "resources", "pension", "worked-cases.json");

    /** Average monthly wages of 1995 to 2005, on which 1996 to 2006 were paid. */
    private static final List<String> WAGES = List.of(
            "350.92", "404.33", "424.08", "444.33", "562.42", "584.50", "668.83", "771.83", "876.75", "988.33",
            "1140.67");

    @Test
    void a_worker_moves_county_retires_and_is_paid_on_time(Platform platform) throws IOException {
        PensionAgency agency = new PensionAgency(platform.frontDoor());
        assertWorkedCases(agency);

        agency.register(NUMBER, ANYI);
        UUID enrolment = agency.takenOver(NUMBER, ANYI, "27800.00", months());
        agency.fund(ANYI, "27800.00");
        agency.moves(enrolment, NANCHANG_COUNTY, "2007-02-01");
        assertThat(agency.asked(NUMBER, ANYI, "2007-02-28").isRefusal()).isTrue();
        JsonNode asked =
                agency.asked(NUMBER, NANCHANG_COUNTY, "2007-02-28").expect(201).json();
        assertThat(asked.required("basic").asText()).isEqualTo("389.75");
        assertThat(asked.required("account").asText()).isEqualTo("200.00");
        assertThat(asked.required("monthly").asText()).isEqualTo("589.75");
        JsonNode granted = agency.granted(UUID.fromString(asked.required("id").asText()));
        assertThat(granted.required("state").asText()).isEqualTo("in-payment");

        agency.fund(NANCHANG_COUNTY, "1000.00");
        JsonNode run = agency.paid(NANCHANG_COUNTY, "2007-03");

        assertThat(run.required("paid").required("payments").asInt()).isEqualTo(1);
        assertThat(run.required("paid").required("amount").asText()).isEqualTo("589.75");
        JsonNode county = run.required("counties").get(0);
        assertThat(county.required("due").asInt()).isEqualTo(1);
        assertThat(county.required("paid").asInt()).isEqualTo(1);
        agency.book(NANCHANG_COUNTY).assertBalanced();
        platform.plan().awaitSettled();
        Reconciliation.assertEqual(platform.frontDoor());
    }

    private static void assertWorkedCases(PensionAgency agency) throws IOException {
        JsonNode cases = new ObjectMapper().readTree(WORKED.toFile());
        assertThat(cases).hasSizeGreaterThanOrEqualTo(6).allSatisfy(worked -> {
            JsonNode preview = agency.previewed(request((ObjectNode) worked.deepCopy()));
            JsonNode expected = worked.required("expected");
            Stream.of("basic", "account", "transitional", "reduction", "monthly", "oneOff")
                    .forEach(part -> assertThat(preview.required(part).asText())
                            .as(worked.required("title").asText() + ": " + part)
                            .isEqualTo(expected.required(part).asText()));
        });
    }

    private static String request(ObjectNode worked) {
        worked.remove(List.of("title", "working", "expected"));
        Stream.of("sex", "post", "ground")
                .forEach(code -> worked.put(code, code(worked.required(code).asText())));
        return worked.put("region", NANCHANG_COUNTY).toString();
    }

    private static String code(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** 359 months bring 77.22 to the account, the last one 78.02: 27,800.00 in all. */
    private static String months() {
        return IntStream.range(0, 360).mapToObj(PensionJourneyIT::month).collect(Collectors.joining(", "));
    }

    private static String month(int nth) {
        int year = 1977 + nth / 12;
        String account = nth == 359 ? "78.02" : "77.22";
        return """
                {"month": "%d-%02d", "base": "%s", "employerPart": "100.00", "personPart": "%s", "accountPart": "%s"}""".formatted(year, nth % 12 + 1, year < 1996 ? "100.00" : WAGES.get(year - 1996), account, account);
    }

    private static String withCheck(String body) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = IntStream.range(0, 17)
                .map(i -> weights[i] * (body.charAt(i) - '0'))
                .sum();
        return body + "10X98765432".charAt(sum % 11);
    }
}
