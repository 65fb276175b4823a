package org.ganlao.systemtests.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.PlanFigures.Cell;

/**
 * The plan's targets split over the tree, province to cities and each city to its counties: by population, two of them by hand, of
 * which the own units of the province and of a city keep a part.
 */
final class PlanSplit {

    static final String BY_HAND = "guarantee-fund-added";
    static final String RATIO_BY_HAND = "contract-signing-rate";
    static final BigDecimal PLANNED_DENOMINATOR = new BigDecimal("3000000");

    private static final String PROVINCE = "360000";
    private static final String JINGDEZHEN = "360200";
    private static final String PLAN = "/v1/plans/2007";
    private static final String SPLITS = PLAN + "/decompositions";
    private static final String PROPOSES = "supervisor.province";
    private static final String APPROVES = "supervisor.statistics";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Client client;
    private final List<JsonNode> indicators;
    private final List<String> cities;

    /** @param regions codes of all regions */
    PlanSplit(Client client, List<String> regions) {
        this.client = client;
        this.indicators = indicators(client);
        this.cities = regions.stream()
                .filter(code -> code.endsWith("00") && !code.equals(PROVINCE))
                .sorted()
                .toList();
    }

    /** A target, and of a ratio what it is planned to be measured against. */
    record Share(BigDecimal target, BigDecimal plannedDenominator) {}

    private static List<JsonNode> indicators(Client client) {
        return StreamSupport.stream(
                        client.get(PROPOSES, PLAN + "/progress")
                                .expect(200)
                                .json()
                                .required("indicators")
                                .spliterator(),
                        false)
                .filter(indicator -> !indicator.required("kind").asText().equals("growth"))
                .filter(indicator -> !indicator.required("direction").asText().equals("range"))
                .toList();
    }

    /** Neither ranges nor growth are split. */
    List<String> indicators() {
        return indicators.stream()
                .map(indicator -> indicator.required("id").asText())
                .toList();
    }

    boolean isRatio(String indicator) {
        return of(indicator).required("kind").asText().equals("ratio");
    }

    /** The smallest part of a number that is split. */
    BigDecimal unit(String indicator) {
        return of(indicator).required("unit").asText().equals("yuan") ? new BigDecimal("0.01") : BigDecimal.ONE;
    }

    private JsonNode of(String indicator) {
        return indicators.stream()
                .filter(found -> found.required("id").asText().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** Proposed by one, approved by another. */
    void make() {
        split(PROVINCE);
        cities.forEach(this::split);
    }

    private void split(String region) {
        ObjectNode body = JSON.createObjectNode()
                .put("sourceRef", "split-" + UUID.randomUUID())
                .put("region", region)
                .put("validFrom", "2007-03-01")
                .put("reason", "目标责任书");
        indicators().forEach(indicator -> body.withArray("targets").add(target(region, indicator)));
        Answer proposed = client.post(PROPOSES, SPLITS, body).expect(201);
        Post approval = Post.of(APPROVES, SPLITS + "/" + proposed.id() + "/approval", "{}")
                .ifMatch(proposed.etag());
        Answer bySameHand = client.sent(Post.of(PROPOSES, approval.path(), "{}").ifMatch(proposed.etag()));
        assertThat(bySameHand.isRefusal()).as(bySameHand.body()).isTrue();
        client.sent(approval).expect(200);
    }

    private ObjectNode target(String region, String indicator) {
        ObjectNode target = JSON.createObjectNode().put("indicator", indicator);
        if (isRatio(indicator) && region.equals(PROVINCE)) {
            target.put("plannedDenominator", PLANNED_DENOMINATOR);
        }
        if (indicator.equals(BY_HAND) && region.equals(PROVINCE)) {
            ArrayNode shares = target.putArray("shares");
            share(shares, PROVINCE, "40000000");
            cities.forEach(city -> share(shares, city, "10000000"));
        } else if (indicator.equals(BY_HAND) && region.equals(JINGDEZHEN)) {
            ArrayNode shares = target.putArray("shares");
            share(shares, JINGDEZHEN, "7000000");
            List.of("360202", "360203", "360222", "360281").forEach(county -> share(shares, county, "750000"));
        } else if (indicator.equals(RATIO_BY_HAND) && region.equals(PROVINCE)) {
            ArrayNode shares = target.putArray("shares");
            share(shares, PROVINCE, "0.92").put("plannedDenominator", 30000);
            cities.forEach(city -> share(
                            shares, city, city.equals("360100") ? "0.93" : city.equals(JINGDEZHEN) ? "0.91" : "0.92")
                    .put("plannedDenominator", 270000));
        } else {
            target.put("weights", "population");
        }
        return target;
    }

    private static ObjectNode share(ArrayNode shares, String region, String target) {
        return shares.addObject().put("region", region).put("target", new BigDecimal(target));
    }

    /** Every target of every region, and of the own units that have one, at the end of the quarter. */
    Map<Cell, Share> inForce() {
        Map<Cell, Share> shares = new HashMap<>();
        for (JsonNode target : client.get(PROPOSES, PLAN + "/regional-targets?on=2007-03-31")
                .expect(200)
                .json()
                .required("targets")) {
            Cell cell = new Cell(
                    target.required("indicator").asText(),
                    target.required("region").asText(),
                    target.required("ownUnit").asBoolean());
            BigDecimal planned = target.hasNonNull("plannedDenominator")
                    ? new BigDecimal(target.get("plannedDenominator").asText())
                    : null;
            shares.put(cell, new Share(new BigDecimal(target.required("target").asText()), planned));
        }
        return shares;
    }

    /** What each county weighs, as whoever splits by population can read it. */
    Map<String, BigDecimal> population() {
        Map<String, BigDecimal> weights = new HashMap<>();
        for (JsonNode set :
                client.get(PROPOSES, PLAN + "/weight-sets").expect(200).json()) {
            if (set.required("code").asText().equals("population")) {
                set.required("weights")
                        .properties()
                        .forEach(weight -> weights.put(
                                weight.getKey(),
                                new BigDecimal(weight.getValue().asText())));
            }
        }
        return weights;
    }
}
