package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Movement;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.ganlao.systemtests.ResidentNumbers;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A worker comes home from another province with two years of contributions, moves on from Donghu to Xunyang, and dies there:
 * each county counts the person while it insures the person, and the account's 2,304 yuan go from fund to fund.
 */
@Order(3)
@ExtendWith(PlatformExtension.class)
class MovingWorkerJourneyIT {

    private static final String SERVICE = "/api/insurance/v1";
    private static final String DONGHU = "360102";
    private static final String XUNYANG = "360403";
    private static final List<String> LEVELS = List.of(DONGHU, XUNYANG, "360000");
    private static final String IN_DONGHU = "clerk.donghu";
    private static final String IN_XUNYANG = "clerk.xunyang";

    private Client client;

    @Test
    void the_insurance_of_a_worker_who_moves_goes_along_and_ends_with_the_death(Platform platform) {
        client = platform.frontDoor();
        Movement movement = Movement.in(platform.plan(), LEVELS);

        // home from another province
        JsonNode came = made(IN_DONGHU, "/enrolment-transfers/from-outside", """
                {"sourceRef": "journey-moving-1", "person": {"kind": "resident-id", "number": "%s"}, "insurance": "pension",
                 "as": {"kind": "flexible"}, "region": "%s", "fromPlace": "浙江省温州市社会保险管理中心", "on": "2007-01-01",
                 "account": "2304.00", "months": [%s]}""".formatted(
                        ResidentNumbers.of(DONGHU, 6_900), DONGHU, months()));
        moved(platform, movement, "1", "0", "1");

        // on to another county, whose fund gets the account
        changed(
                "reviewer.province",
                "/enrolment-transfers/" + came.required("id").asText() + "/approval",
                1,
                "{}");
        new InsuranceFund(client, "pension", DONGHU).brings("2304.00", "2007-03-05");
        JsonNode left = made(IN_DONGHU, "/enrolment-transfers", """
                {"sourceRef": "journey-moving-2", "enrolment": "%s", "toRegion": "%s", "on": "2007-03-01"}""".formatted(
                        came.required("entered").asText(), XUNYANG));
        assertThat(left.required("months").asInt()).isEqualTo(24);
        assertThat(left.required("account").asText()).isEqualTo("2304.00");
        JsonNode settled = changed(
                IN_XUNYANG,
                "/enrolment-transfers/" + left.required("id").asText() + "/arrival",
                1,
                "{\"kind\": \"flexible\"}");
        assertThat(settled.required("state").asText()).isEqualTo("settled");
        moved(platform, movement, "0", "1", "1");

        // who keeps the person now notes the death
        JsonNode person = read(
                        IN_XUNYANG, "/persons?person=" + left.required("person").asText())
                .at("/items/0");
        assertThat(person.at("/details/region").asText()).isEqualTo(XUNYANG);
        changed(
                IN_XUNYANG,
                "/persons/" + person.required("id").asText() + "/death",
                person.required("version").asInt(),
                "{\"on\": \"2007-03-20\", \"evidence\": \"火化证\"}");
        assertThat(read(IN_XUNYANG, "/enrolments/" + settled.required("entered").asText())
                        .required("endReason")
                        .asText())
                .isEqualTo("died");
        moved(platform, movement, "0", "0", "0");
        Reconciliation.assertEqual(client);
    }

    private static String months() {
        return IntStream.range(0, 24)
                .mapToObj(nth -> """
                        {"month": "%d-%02d", "base": "1200.00", "employerPart": "240.00", "personPart": "96.00",
                         "accountPart": "96.00"}""".formatted(2005 + nth / 12, 1 + nth % 12))
                .collect(Collectors.joining(", "));
    }

    private static void moved(Platform platform, Movement movement, String donghu, String xunyang, String province) {
        platform.plan().awaitSettled();
        List<String> expected = List.of(donghu, xunyang, province);
        for (int i = 0; i < LEVELS.size(); i++) {
            assertThat(movement.of("pension-insured", LEVELS.get(i)))
                    .as(LEVELS.get(i))
                    .isEqualByComparingTo(expected.get(i));
        }
    }

    private JsonNode read(String who, String path) {
        return client.get(who, SERVICE + path).expect(200).json();
    }

    private JsonNode made(String who, String collection, String body) {
        return client.post(who, SERVICE + collection, body).expect(201).json();
    }

    private JsonNode changed(String who, String path, int version, String body) {
        return client.sent(Client.Post.of(who, SERVICE + path, body).ifMatch("\"" + version + "\""))
                .expect(200)
                .json();
    }
}
