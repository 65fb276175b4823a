package org.ganlao.laborrights.wage.minimumwage;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
public class MinimumWageResourceTest {

    private static final String WAGES = "/v1/minimum-wages/";

    private final Bureau bureau = new Bureau();

    @Test
    void a_county_has_the_wage_of_its_area_since_september_2006_and_names_the_figures() {
        bureau.desk
                .get(WAGES + Bureau.REGION)
                .then()
                .statusCode(200)
                .body("area", equalTo(1))
                .body("monthly", equalTo("360.00"))
                .body("trace.key", hasItem("labor.minimumwage.area"))
                .body("trace", hasSize(3));
        bureau.desk
                .get(WAGES + "360881?on=2006-09-01")
                .then()
                .body("area", equalTo(3))
                .body("monthly", equalTo("300.00"));
        bureau.desk.get(WAGES + "360734?on=2007-03-01").then().body("monthly", equalTo("270.00"));
    }

    @Test
    void each_county_and_city_has_its_own_area_and_the_province_none() {
        bureau.desk.get(WAGES + "360421").then().body("area", equalTo(4)).body("monthly", equalTo("280.00"));
        bureau.desk.get(WAGES + "360100").then().body("area", equalTo(1));
        bureau.desk.get(WAGES + "360000/counties").then().statusCode(200);
        bureau.desk.get(WAGES + "360000").then().statusCode(422).body("code", equalTo("parameter-missing"));
    }

    @Test
    void before_the_first_known_day_nothing_is_guessed() {
        bureau.desk
                .get(WAGES + Bureau.REGION + "?on=2006-08-31")
                .then()
                .statusCode(422)
                .body("code", equalTo("parameter-missing"));
        bureau.desk.get(WAGES + "999999").then().statusCode(422);
    }

    @Test
    void the_counties_of_a_city_are_listed_with_theirs() {
        bureau.desk
                .get(WAGES + "360100/counties")
                .then()
                .statusCode(200)
                .body("region", hasItem(Bureau.REGION))
                .body("region", hasItem("360124"))
                .body("monthly", everyItem(in(List.of("360.00", "320.00", "300.00"))));
    }

    public static void add(EndpointWalk walk) {
        walk.object(WAGES + "{region}", () -> WAGES + Bureau.REGION).regionless("GET " + WAGES + "*");
    }
}
