package org.ganlao.socialinsurance.benefit.unemployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.benefit.unemployment.UnemploymentOffice.ALERTS;
import static org.ganlao.socialinsurance.benefit.unemployment.UnemploymentOffice.SITUATIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.ContractSamples;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** In Xiangdong district, whose unemployment no other test touches: month by month against the thresholds. */
@QuarkusTest
class WatchUnemploymentTest {

    private static final String XIANGDONG = "360313";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");

    private final UnemploymentOffice office = UnemploymentOffice.of(XIANGDONG);

    @Test
    void a_month_that_reaches_a_threshold_raises_one_alert_which_somebody_acknowledges() {
        // Given
        String li = office.paid(24);
        office.granted(li);
        office.granted(office.paid(24));
        office.hear("employment", "placement.recorded", li, fact -> fact.put("occurredOn", "2007-04-20"));
        ObjectNode layoff = ContractSamples.of("org.ganlao.employment.layoff-report.reported.v1")
                .sample()
                .deepCopy();
        layoff.put("factId", UUID.randomUUID().toString())
                .put("region", XIANGDONG)
                .put("beginsOn", "2007-05-20")
                .put("leaving", 199);
        UnemploymentOffice.hear("employment", "layoff-report.reported", layoff);

        // Then
        situation("2007-04-15")
                .body("recipients", equalTo(2))
                .body("inflow", equalTo(2))
                .body("watched.findAll { it.reached }", empty());
        situation("2007-05-01").body("recipients", equalTo(1)).body("layoffs", equalTo(199));
        assertThat(checked("2007-05-31").getList("$")).isEmpty();
        assertThat(InternalCounts.now().ofRegion(XIANGDONG))
                .containsEntry("unemployment-benefit-recipients 2007-04", "2")
                .containsEntry("unemployment-benefit-recipients 2007-05", "-1")
                .containsEntry("unemployment-benefit-recipients 2008-04", "-1");

        // When
        UnemploymentOffice.hear(
                "employment",
                "layoff-report.corrected",
                layoff.put("version", 2).put("leaving", 200));

        // Then
        JsonPath raised = checked("2007-05-31");
        assertThat(raised.getList("measure")).containsExactly("layoffs");
        String alert = raised.getString("[0].id");
        assertThat(checked("2007-05-02").getList("id")).containsExactly(alert);
        UnemploymentOffice.hear(
                "employment",
                "layoff-report.corrected",
                layoff.put("version", 3).put("leaving", 275));
        assertThat(checked("2007-05-02").getList("figure")).containsExactly(275);
        office.reviewer()
                .change(ALERTS + "/" + alert + "/acknowledgement", 2, Map.of("measures", "暂停规模裁员"))
                .statusCode(200)
                .body("state", equalTo("acknowledged"));
        office.reviewer()
                .change(ALERTS + "/" + alert + "/acknowledgement", 3, Map.of("measures", "再次签收"))
                .statusCode(409)
                .body("code", equalTo("alert-acknowledged"));
        office.clerk()
                .asking()
                .queryParam("region", XIANGDONG)
                .queryParam("acknowledged", true)
                .get(ALERTS)
                .then()
                .body("items.measures", contains("暂停规模裁员"));
        List<TopicRecord> told = FACTS.of(alert, 3);
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        "org.ganlao.social-insurance.unemployment-alert.raised.v1",
                        "org.ganlao.social-insurance.unemployment-alert.changed.v1",
                        "org.ganlao.social-insurance.unemployment-alert.acknowledged.v1");
    }

    @Test
    void nobody_registered_is_no_rate_of_the_unemployed() {
        office.claimed(ResidentNumbers.next());

        situation("2006-05-01")
                .body("recipients", equalTo(0))
                .body("watched.find { it.measure == 'rate' }.figure", equalTo(0));
    }

    private ValidatableResponse situation(String month) {
        return office.clerk()
                .asking()
                .queryParam("month", month)
                .get(SITUATIONS + "/" + XIANGDONG)
                .then()
                .statusCode(200);
    }

    private JsonPath checked(String month) {
        return office.reviewer()
                .post(ALERTS + "/checks", Map.of("region", XIANGDONG, "month", month))
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
