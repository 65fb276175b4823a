package org.ganlao.platform.region;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegionResourceTest {

    @Test
    void lists_the_regions_of_a_day() {
        caller().queryParam("at", "2007-12-31")
                .get("/v1/regions")
                .then()
                .statusCode(200)
                .body("items", hasSize(111))
                .body("items[0].code", equalTo("360000"))
                .body("items[0].level", equalTo("province"))
                .body("items[0].parent", nullValue());
    }

    @Test
    void filters_by_level_and_parent() {
        caller().queryParam("at", "2007-12-31")
                .queryParam("level", "city")
                .get("/v1/regions")
                .then()
                .body("items", hasSize(11));
        caller().queryParam("at", "2007-12-31")
                .queryParam("parent", "360500")
                .get("/v1/regions")
                .then()
                .body("items.nameEn", contains("Yushui District", "Fenyi County"));
    }

    @Test
    void tells_of_one_region_what_became_of_it() {
        caller().queryParam("at", "2007-12-31")
                .get("/v1/regions/360122")
                .then()
                .statusCode(200)
                .body("name", equalTo("新建县"))
                .body("to", equalTo("2015-08-31"))
                .body("successor", equalTo("360112"));
        caller().queryParam("at", "2016-01-01").get("/v1/regions/360122").then().statusCode(404);
    }

    @Test
    void refuses_what_is_no_region_no_level_or_no_day() {
        caller().queryParam("parent", "370000").get("/v1/regions").then().statusCode(422);
        caller().queryParam("level", "kingdom").get("/v1/regions").then().statusCode(400);
        caller().queryParam("at", "2007-02-30").get("/v1/regions").then().statusCode(400);
    }

    @Test
    void wants_a_token_but_no_role() {
        given().get("/v1/regions").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of().jwt())
                .get("/v1/regions/360000")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification caller() {
        return given().auth().oauth2(Tokens.of("analyst").jwt());
    }
}
