package org.ganlao.socialinsurance.treasury.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.treasury.fund.FundDesk.POOLING;
import static org.ganlao.socialinsurance.treasury.fund.FundDesk.operation;
import static org.ganlao.socialinsurance.treasury.fund.FundDesk.pooling;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.endpoints.BadInput;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** In Yingtan and Xinyu, each insurance of which is one test's own. */
@QuarkusTest
class PoolingTest {

    private static final String YINGTAN = "360600";
    private static final String GUIXI = "360681";
    private static final String JINGDEZHEN = "360200";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");

    @Inject
    Funds funds;

    private final FundDesk desk = new FundDesk();

    @Test
    void a_city_that_pools_takes_over_the_money_of_its_counties_and_the_province_that_of_the_city() {
        // Given
        assertThat(pool(Insurance.MATERNITY, GUIXI, "2007-06-01")).isEqualTo(GUIXI);
        assertThat(pool(Insurance.MATERNITY, YINGTAN, "2007-06-01")).isEqualTo(YINGTAN);
        assertThat(pool(Insurance.MATERNITY, "360000", "2007-06-01")).isEqualTo("360000");
        desk.brings("maternity", GUIXI, "700.00");
        desk.does(operation("maternity", GUIXI, "fiscal-subsidy", "50.00"));
        desk.brings("maternity", YINGTAN, "30.00");
        Map<String, Object> municipal = pooling(YINGTAN, "maternity", "municipal", "2007-05-01");

        // When
        desk.supervisor.post(POOLING, municipal).statusCode(409).body("code", equalTo("pool-holds-money"));
        municipal.put("moveBalance", true);
        String id = desk.states(municipal);

        // Then
        assertThat(pool(Insurance.MATERNITY, GUIXI, "2007-04-30")).isEqualTo(GUIXI);
        assertThat(pool(Insurance.MATERNITY, GUIXI, "2007-05-01")).isEqualTo(YINGTAN);
        assertThat(pool(Insurance.INJURY, GUIXI, "2007-05-01")).isEqualTo(GUIXI);
        assertThat(desk.balance("maternity", GUIXI, "payment-account")).isEqualTo(Money.ZERO);
        assertThat(desk.balance("maternity", GUIXI, "fiscal-account")).isEqualTo(Money.ZERO);
        assertThat(desk.balance("maternity", YINGTAN, "payment-account")).isEqualTo(Money.of("730.00"));
        assertThat(desk.balance("maternity", YINGTAN, "expense/transfer-out")).isEqualTo(Money.ZERO);
        assertThat(desk.balance("maternity", YINGTAN, "fiscal-account")).isEqualTo(Money.of("50.00"));
        desk.cashier
                .post(FundDesk.OPERATIONS, with(operation("maternity", GUIXI, "remittance", "1.00"), "2007-05-02"))
                .statusCode(422)
                .body("code", equalTo("no-fund-of-its-own"));

        // When
        Map<String, Object> provincial = pooling(YINGTAN, "maternity", "provincial", "2007-06-01");
        provincial.put("moveBalance", true);
        String next = desk.states(provincial);

        // Then
        assertThat(pool(Insurance.MATERNITY, GUIXI, "2007-06-01")).isEqualTo("360000");
        assertThat(desk.balance("maternity", YINGTAN, "payment-account")).isEqualTo(Money.ZERO);
        desk.supervisor.get(POOLING + "/" + id).then().body("until", equalTo("2007-06-01"));
        desk.supervisor
                .change(POOLING + "/" + next + "/annulment", 1, Map.of("reason", "文号有误"))
                .statusCode(409)
                .body("code", equalTo("pool-posted-since"));
        assertThat(FACTS.of(id, 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(
                        "org.ganlao.social-insurance.pooling-level.stated.v1",
                        "org.ganlao.social-insurance.pooling-level.superseded.v1");
    }

    @Test
    void a_pilot_city_counts_from_the_first_day_to_the_last_and_one_struck_out_gives_way_to_the_one_before() {
        // When
        String municipal = desk.states(pooling(YINGTAN, "unemployment", "municipal", "2007-02-01"));
        String provincial = desk.states(pooling(YINGTAN, "unemployment", "provincial", "2007-04-01"));

        // Then
        assertThat(InternalCounts.now().ofRegion(YINGTAN))
                .containsEntry("unemployment-municipal-pools 2007-02", "1")
                .containsEntry("unemployment-municipal-pools 2007-04", "-1");

        // When
        desk.supervisor
                .change(POOLING + "/" + municipal + "/annulment", 2, Map.of("reason", "文号有误"))
                .statusCode(409)
                .body("code", equalTo("pooling-stated-later"));
        desk.supervisor
                .change(POOLING + "/" + provincial + "/annulment", 1, Map.of("reason", "文号有误"))
                .statusCode(200);

        // Then
        assertThat(InternalCounts.now().ofRegion(YINGTAN)).doesNotContainKey("unemployment-municipal-pools 2007-04");
        desk.supervisor.get(POOLING + "/" + municipal).then().body("until", nullValue());
        assertThat(FACTS.of(provincial, 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .contains("org.ganlao.social-insurance.pooling-level.annulled.v1");
    }

    @TestFactory
    Stream<DynamicTest> a_statement_is_refused_and_leaves_nothing_behind() {
        desk.states(pooling(JINGDEZHEN, "maternity", "municipal", "2007-05-01"));
        return BadInput.to(
                        "POST " + POOLING,
                        () -> json(pooling(JINGDEZHEN, "maternity", "provincial", "2007-06-01")),
                        Tokens.of("supervisor").in("360000"))
                .refuses("a level of a county", body -> body.put("region", "360222"), 422, "pooling-of-a-city")
                .refuses("no rise", body -> body.put("level", "municipal"), 422, "pooling-only-rises")
                .refuses("the lowest level", body -> body.put("level", "county"), 422, "pooling-only-rises")
                .refuses("a day before the last", body -> body.put("from", "2007-05-01"), 409, "pooling-stated-later")
                .refuses("a level of tomorrow", body -> body.put("from", "2007-07-01"), 422, "date-in-future")
                .rules();
    }

    private String pool(Insurance insurance, String region, String on) {
        return funds.pool(insurance, region, LocalDate.parse(on));
    }

    private static Map<String, Object> with(Map<String, Object> operation, String on) {
        operation.put("on", on);
        return operation;
    }
}
