package org.ganlao.laborrights.relation.expiry;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.ganlao.laborrights.Bureau;
import org.junit.jupiter.api.Test;

/** Today is 30 June 2007. */
@QuarkusTest
class ExpiryAlertTest {

    private final Bureau bureau = new Bureau();

    @Test
    void each_step_is_raised_once_from_its_first_day_on() {
        String in61Days = until("2007-08-30");
        String in60Days = until("2007-08-29");
        String in7Days = until("2007-07-07");
        String yesterday = until("2007-06-29");

        ExpiryOffice.sweep(bureau.desk);
        ExpiryOffice.sweep(bureau.desk);

        alerts(in61Days).body("items", hasSize(0));
        alerts(in60Days).body("items.daysAhead", containsInAnyOrder(60));
        alerts(in7Days).body("items.daysAhead", containsInAnyOrder(60, 30, 7));
        alerts(yesterday).body("items", hasSize(0));
    }

    @Test
    void what_no_longer_expires_is_taken_back_and_raised_anew_for_another_day() {
        // Given
        String contract = until("2007-07-30");
        ExpiryOffice.sweep(bureau.desk);
        alerts(contract)
                .body("items.daysAhead", containsInAnyOrder(60, 30))
                .body("items.withdrawnOn", everyItem(nullValue()));
        String at = "/v1/contracts/" + contract;

        // When
        bureau.desk
                .change(
                        at + "/renewals",
                        1,
                        Map.of(
                                "kind",
                                "fixed",
                                "signedOn",
                                "2007-06-11",
                                "startsOn",
                                "2007-07-31",
                                "endsOn",
                                "2007-08-15"))
                .statusCode(200);

        // Then
        alerts(contract).body("items.withdrawnOn", everyItem(notNullValue()));
        ExpiryOffice.sweep(bureau.desk);
        alerts(contract + "&withdrawn=false")
                .body("items", hasSize(1))
                .body("items[0].endsOn", equalTo("2007-08-15"))
                .body("items[0].daysAhead", equalTo(60));
        bureau.desk.change(at + "/acts/2/annulment", 2, Map.of("reason", "误登")).statusCode(200);
        alerts(contract + "&withdrawn=false").body("items.daysAhead", containsInAnyOrder(60, 30));
    }

    private String until(String lastDay) {
        return ExpiryOffice.contractUntil(bureau, lastDay);
    }

    private ValidatableResponse alerts(String contract) {
        return bureau.desk.get("/v1/expiry-alerts?contract=" + contract).then().statusCode(200);
    }
}
