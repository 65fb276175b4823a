package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ganlao.systemtests.FileImport;
import org.ganlao.systemtests.Movement;
import org.ganlao.systemtests.PlanFigures.Reading;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.ganlao.systemtests.journeys.Villagers.Departure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A county reports by file: 300 villagers leave for another province, 20 of them come back. */
@Order(3)
@ExtendWith(PlatformExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransferJourneyIT {

    private static final String WUYUAN = "361130";
    private static final String SHANGRAO = "361100";
    private static final String PROVINCE = "360000";

    private static final LocalDate FIRST_DAY = LocalDate.of(2007, 2, 20);
    private static final int DAYS = 20;
    private static final int LEAVING = 300;
    private static final LocalDate BACK = LocalDate.of(2007, 3, 26);
    private static final List<Integer> RETURNING =
            IntStream.range(0, 20).mapToObj(nth -> nth * 15).toList();

    private final Villagers villagers = new Villagers(WUYUAN);
    private Platform platform;
    private TransferOffice office;
    private Movement movement;

    @BeforeAll
    void three_hundred_leave_and_twenty_return(Platform running) {
        platform = running;
        office = new TransferOffice(platform.frontDoor());
        movement = Movement.in(platform.plan(), List.of(WUYUAN, SHANGRAO, PROVINCE));

        FileImport departures = office.departures(villagers.csv(everybody()));
        assertThat(departures.state()).as(departures.errors()).isEqualTo("succeeded");
        assertThat(departures.records()).isEqualTo(LEAVING);
        FileImport returns = office.returns(returns());
        assertThat(returns.state()).as(returns.errors()).isEqualTo("succeeded");
        platform.plan().awaitSettled();
    }

    private List<Departure> everybody() {
        return villagers.leaving(LEAVING, FIRST_DAY, DAYS);
    }

    private String returns() {
        return villagers.returns(RETURNING, BACK);
    }

    @Test
    void the_records_tell_who_is_away() {
        assertThat(office.found("region=" + WUYUAN)).hasSize(LEAVING);
        assertThat(office.found("awayOn=%s&region=%s".formatted(BACK.minusDays(1), WUYUAN)))
                .hasSize(LEAVING);
        assertThat(office.found("awayOn=%s&region=%s".formatted(BACK, WUYUAN))).hasSize(LEAVING - RETURNING.size());
        assertThat(office.found("region=" + WUYUAN))
                .filteredOn(transfer -> transfer.required("state").asText().equals("returned"))
                .hasSameSizeAs(RETURNING)
                .allSatisfy(transfer -> {
                    assertThat(transfer.required("version").asInt()).isEqualTo(2);
                    assertThat(transfer.at("/returned/returnedOn").asText()).isEqualTo(BACK.toString());
                    assertThat(transfer.required("firstTransfer").asBoolean()).isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {WUYUAN, SHANGRAO, PROVINCE})
    void the_targets_move_in_the_county_its_city_and_the_province(String region) {
        assertThat(movement.of("rural-transfer-employment", region)).isEqualByComparingTo("280");
        assertThat(movement.of("cross-province-labour-export", region)).isEqualByComparingTo("280");
        assertThat(movement.of("new-rural-transfer", region)).isEqualByComparingTo("300");
        assertThat(movement.of("rural-transfer-training", region)).isZero();
    }

    @Test
    void every_figure_leads_to_its_records() {
        List<Reading> readings = new ArrayList<>(platform.plan().readings("new-rural-transfer", WUYUAN, "2007-02"));
        readings.addAll(platform.plan().readings("new-rural-transfer", WUYUAN, "2007-03"));

        assertThat(readings).hasSize(LEAVING).allMatch(Reading::counted);
        Set<String> recorded = new HashSet<>();
        office.found("region=" + WUYUAN)
                .forEach(transfer -> recorded.add(transfer.required("id").asText()));
        assertThat(readings).extracting(Reading::factId).containsExactlyInAnyOrderElementsOf(recorded);
        Reading last = readings.get(LEAVING - 1);
        JsonNode record = platform.frontDoor()
                .get(TransferOffice.CLERK, last.record())
                .expect(200)
                .json();
        assertThat(record.at("/departure/departedOn").asText()).isEqualTo(last.occurredOn());
        assertThat(record.at("/departure/destination/place").asText()).isEqualTo("义乌市,小商品城");
        assertThat(record.at("/person/number").asText()).contains("*");
        platform.frontDoor().get("clerk.donghu", last.record()).expect(404);
    }

    @Test
    void a_cell_leads_to_the_same_readings() {
        JsonNode cell = platform.frontDoor()
                .get(
                        "analyst.province",
                        "/v1/analytics/plan-progress?indicator=new-rural-transfer&measure=actual&month=2007-03&format=json"
                                + "&region=" + WUYUAN)
                .expect(200)
                .json()
                .at("/observations/0");

        assertThat(cell.required("value").asInt()).isEqualTo(LEAVING);
        assertThat(platform.frontDoor()
                        .get("supervisor.province", cell.required("readings").asText() + "&limit=500")
                        .expect(200)
                        .json()
                        .required("items"))
                .hasSize(LEAVING)
                .allMatch(reading -> reading.required("counted").asBoolean());
    }

    @Test
    void the_same_files_again_do_nothing() {
        FileImport departures = office.departures(villagers.csv(everybody()));
        FileImport returns = office.returns(returns());

        assertThat(departures.isRepeated()).isTrue();
        assertThat(returns.isRepeated()).isTrue();
        platform.plan().awaitSettled();
        the_targets_move_in_the_county_its_city_and_the_province(WUYUAN);
        assertThat(office.found("region=" + WUYUAN)).hasSize(LEAVING);
    }

    /** The rows have keys of their own, whatever file they stand in. */
    @Test
    void the_same_departures_in_another_file_do_nothing_either() {
        List<Departure> backwards = new ArrayList<>(everybody());
        Collections.reverse(backwards);

        FileImport again = office.departures(villagers.csv(backwards));

        assertThat(again.isRepeated()).isFalse();
        assertThat(again.state()).as(again.errors()).isEqualTo("succeeded");
        platform.plan().awaitSettled();
        the_targets_move_in_the_county_its_city_and_the_province(WUYUAN);
        assertThat(office.found("region=" + WUYUAN)).hasSize(LEAVING);
    }

    @Test
    void the_service_counts_the_same_in_its_own_tables() {
        Reconciliation.assertEqual(platform.frontDoor());
    }
}
