package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.PlanFigures.Figure;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The province shares a pot among its eleven cities by what they achieved: 40, 35 and 25 points for a target that is met, up to
 * 1.2 times as many for more. The nth city achieved n tenths of every target.
 */
@Order(3)
@ExtendWith(PlatformExtension.class)
class YearEndRewardIT {

    private static final List<String> CITIES = List.of(
            "360100", "360200", "360300", "360400", "360500", "360600", "360700", "360800", "360900", "361000",
            "361100");
    private static final List<String> INDICATORS =
            List.of("new-urban-employment", "laid-off-reemployment", "reemployment-4050");

    private static final String SERVICE = "/api/employment/v1";
    private static final String ROUNDS = SERVICE + "/reward-rounds";
    private static final String GRANTS = SERVICE + "/fund-grants";
    private static final String FUNDS = SERVICE + "/employment-funds";

    private static final String CASHIER = "cashier.province";
    private static final String REVIEWER = "reviewer.province";
    private static final String SUPERVISOR = "supervisor.province";

    @Test
    void the_pot_is_shared_by_achievement_to_the_cent_and_granted_to_every_city(Platform platform) {
        Client client = platform.frontDoor();
        Map<String, Figure> targets = settled(platform);
        budget(client, "1000000.00");
        BigDecimal pot = new BigDecimal(new Book(client, FUNDS + "/360000").balance("cash"));
        Map<String, BigDecimal> before = received(client);

        Answer worked =
                client.post(SUPERVISOR, ROUNDS, """
                {"sourceRef": "journey-reward", "year": 2006, "pot": "1000000.00", "asOf": "2006-12-31",
                 "document": "赣财社〔2007〕11号", "statement": [%s]}""".formatted(statement())).expect(201);
        String round = ROUNDS + "/" + worked.id();
        Answer bySameHand = decided(client, SUPERVISOR, round);
        assertThat(bySameHand.isRefusal()).as(bySameHand.body()).isTrue();
        assertThat(received(client)).isEqualTo(before);
        JsonNode approved = decided(client, REVIEWER, round).expect(200).json();

        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        approved.required("cities")
                .forEach(city -> shares.put(
                        city.required("region").asText(),
                        new BigDecimal(city.required("amount").asText())));
        // 10 + 20 + ... + 110 points are 660 in all.
        assertThat(shares).hasSize(11).containsEntry("360100", new BigDecimal("15151.51"));
        assertThat(shares).containsEntry("361100", new BigDecimal("166666.67"));
        assertThat(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1000000.00");
        Map<String, BigDecimal> after = received(client);
        assertThat(CITIES)
                .allSatisfy(city ->
                        assertThat(after.get(city).subtract(before.get(city))).isEqualByComparingTo(shares.get(city)));
        assertThat(decided(client, REVIEWER, round).isRefusal()).isTrue();
        assertThat(received(client)).isEqualTo(after);
        assertThat(client.get(REVIEWER, round)
                        .expect(200)
                        .json()
                        .required("state")
                        .asText())
                .isEqualTo("allocated");

        Book province = new Book(client, FUNDS + "/360000");
        assertThat(province.balance("cash"))
                .isEqualTo(pot.subtract(new BigDecimal("1000000.00")).toPlainString());
        province.assertBalanced();
        CITIES.forEach(city -> new Book(client, FUNDS + "/" + city).assertBalanced());
        assertThat(settled(platform)).as("money moves no target").isEqualTo(targets);
        Reconciliation.assertEqual(client);
    }

    private static Map<String, Figure> settled(Platform platform) {
        platform.plan().awaitSettled();
        return platform.plan().progress("360000");
    }

    private static String statement() {
        List<String> lines = new ArrayList<>();
        for (int nth = 1; nth <= CITIES.size(); nth++) {
            for (String indicator : INDICATORS) {
                lines.add("""
                        {"region": "%s", "indicator": "%s", "target": 1000, "achieved": %d}""".formatted(CITIES.get(nth - 1), indicator, 100 * nth));
            }
        }
        return String.join(", ", lines);
    }

    private static void budget(Client client, String amount) {
        UUID grant =
                client.post(CASHIER, GRANTS, """
                {"sourceRef": "journey-reward-budget", "region": "360000", "year": 2007, "amount": "%s",
                 "on": "2007-01-10", "document": "赣财社〔2007〕1号"}""".formatted(amount)).expect(201).id();
        decided(client, SUPERVISOR, GRANTS + "/" + grant).expect(200);
    }

    private static Answer decided(Client client, String who, String record) {
        String version = client.get(SUPERVISOR, record).expect(200).etag();
        return client.sent(Post.of(who, record + "/approval", "{}").ifMatch(version));
    }

    private static Map<String, BigDecimal> received(Client client) {
        return CITIES.stream()
                .collect(Collectors.toMap(
                        city -> city,
                        city -> new BigDecimal(client.get(SUPERVISOR, FUNDS + "/" + city)
                                .expect(200)
                                .json()
                                .required("received")
                                .asText())));
    }
}
