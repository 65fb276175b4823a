package org.ganlao.systemtests.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.PlanFigures.Cell;

/** What the demo leaves at the gateway itself: who has to reach what, how far they are with it, who sends data. */
final class PlanAtWork {

    private static final String PLAN = "/v1/plans/2007";
    private static final String ANALYST = "analyst.province";
    private static final String PROVINCE = "360000";
    private static final String NANCHANG = "360100";
    private static final String JINGDEZHEN = "360200";
    private static final String JIUJIANG = "360400";
    private static final String GANZHOU = "360700";

    private final Client client;

    PlanAtWork(Client client) {
        this.client = client;
    }

    /** Of all that have a share, on a day. */
    Map<Cell, BigDecimal> targets(String day) {
        Map<Cell, BigDecimal> targets = new HashMap<>();
        read(PLAN + "/regional-targets?on=" + day)
                .required("targets")
                .forEach(target -> targets.put(
                        new Cell(
                                text(target, "indicator"),
                                text(target, "region"),
                                target.required("ownUnit").asBoolean()),
                        new BigDecimal(text(target, "target"))));
        targets.values().removeIf(share -> share.signum() == 0);
        return targets;
    }

    void targets_are_split_by_one_and_approved_by_another() {
        List<JsonNode> splits = items(PLAN + "/decompositions");
        assertThat(splits)
                .extracting(split -> text(split, "region"))
                .containsExactlyInAnyOrder(PROVINCE, NANCHANG, JIUJIANG, GANZHOU);
        assertThat(splits)
                .allSatisfy(split ->
                        assertThat(text(split, "approvedBy")).isNotEmpty().isNotEqualTo(text(split, "proposedBy")));
    }

    void shares_of_numbers_make_the_whole() {
        Map<Cell, BigDecimal> targets = targets("2007-03-31");
        List<String> split = targets.keySet().stream()
                .filter(cell -> cell.region().equals(NANCHANG) && !cell.ownUnit())
                .map(Cell::indicator)
                .toList();
        assertThat(split).hasSize(39);
        assertThat(split)
                .filteredOn(indicator -> !isRate(indicator, targets))
                .hasSize(30)
                .allSatisfy(indicator -> {
                    assertThat(cities(indicator, targets)).hasSize(11);
                    assertThat(sum(cities(indicator, targets)))
                            .isEqualByComparingTo(targets.get(new Cell(indicator, PROVINCE, false)));
                });
        assertThat(sum(parts(
                        "new-urban-employment",
                        targets,
                        cell -> cell.region().startsWith("3601")
                                && !cell.region().equals(NANCHANG))))
                .isEqualByComparingTo(targets.get(new Cell("new-urban-employment", NANCHANG, false)));
    }

    private static boolean isRate(String indicator, Map<Cell, BigDecimal> targets) {
        return targets.get(new Cell(indicator, PROVINCE, false)).compareTo(BigDecimal.ONE) <= 0;
    }

    private static List<BigDecimal> cities(String indicator, Map<Cell, BigDecimal> targets) {
        return parts(
                indicator,
                targets,
                cell -> cell.region().endsWith("00") && !cell.region().equals(PROVINCE) && !cell.ownUnit());
    }

    private static List<BigDecimal> parts(String indicator, Map<Cell, BigDecimal> targets, Predicate<Cell> which) {
        return targets.entrySet().stream()
                .filter(target -> target.getKey().indicator().equals(indicator) && which.test(target.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void tasks_stand_as_cities_reported_on_them() {
        JsonNode screen = read(PLAN + "/supervision?region=" + PROVINCE);
        JsonNode summary = screen.required("summary");
        assertThat(summary.required("tasks").asInt()).isEqualTo(20);
        assertThat(summary.required("tasksDone").asInt()).isEqualTo(2);
        assertThat(summary.required("tasksOverdue").asInt()).isEqualTo(3);
        assertThat(summary.required("reportsWaiting").asInt()).isEqualTo(1);

        JsonNode item = item(screen, 26);
        assertThat(item.required("tasks"))
                .extracting(
                        task -> text(task, "region"),
                        task -> text(task, "state"),
                        task -> task.required("daysOverdue").asInt())
                .containsExactlyInAnyOrder(
                        tuple(NANCHANG, "done", 0),
                        tuple(JINGDEZHEN, "open", 11),
                        tuple(JIUJIANG, "completion-reported", 0),
                        tuple(GANZHOU, "returned", 11));
        assertThat(text(item, "light")).isEqualTo("red");
        assertThat(item.required("reasons"))
                .extracting(reason -> text(reason, "rule"))
                .containsOnly("task-long-overdue");
        assertThat(item.required("evidence"))
                .singleElement()
                .satisfies(file -> assertThat(client.get(ANALYST, text(file, "href"), "*/*")
                                .expect(200)
                                .body())
                        .contains("联通测试记录"));
        assertThat(item(screen, 9).required("tasks")).hasSize(11);
    }

    void milestones_that_two_persons_spoke_of_are_reached() {
        JsonNode screen = read(PLAN + "/supervision?region=" + PROVINCE);

        assertThat(milestone(item(screen, 1), "employment-targets-split")
                        .required("reached")
                        .asBoolean())
                .isTrue();
        JsonNode connected = milestone(item(screen, 26), "cities-connected");
        assertThat(connected.required("reachedIn").asInt()).isEqualTo(1);
        assertThat(connected.required("regions").asInt()).isEqualTo(11);
    }

    private static JsonNode item(JsonNode screen, int number) {
        return the(screen.required("items"), item -> item.required("number").asInt() == number);
    }

    private static JsonNode milestone(JsonNode item, String code) {
        return the(
                item.required("milestones"),
                milestone -> text(milestone, "code").equals(code));
    }

    /** Those who sent something within the time count as connected. */
    void three_cities_send_data_and_one_is_awaited() {
        JsonNode exchange = read(PLAN + "/exchange");

        assertThat(exchange.required("cities").asInt()).isEqualTo(11);
        assertThat(stream(exchange.required("regions"))
                        .filter(city -> city.required("connected").asBoolean()))
                .extracting(city -> text(city, "region"))
                .containsExactlyInAnyOrder(NANCHANG, JIUJIANG, GANZHOU);
        assertThat(exchange.required("systems")).hasSize(4).allSatisfy(system -> {
            boolean awaited = text(system, "region").equals(JINGDEZHEN);
            assertThat(system.hasNonNull("lastReportedAt")).isNotEqualTo(awaited);
            assertThat(system.required("volume").asLong() > 0).isNotEqualTo(awaited);
        });
    }

    private JsonNode read(String path) {
        return client.get(ANALYST, path).expect(200).json();
    }

    private List<JsonNode> items(String path) {
        return stream(read(path + "?limit=100").required("items")).toList();
    }

    private static JsonNode the(JsonNode list, Predicate<JsonNode> which) {
        return stream(list).filter(which).findFirst().orElseThrow();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).asText();
    }
}
