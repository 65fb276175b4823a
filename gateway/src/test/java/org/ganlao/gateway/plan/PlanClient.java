package org.ganlao.gateway.plan;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.ganlao.platformtest.Tokens;

/** Asks the gateway as an analyst, a supervisor or a system does. */
public final class PlanClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private PlanClient() {}

    static RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.jwt());
    }

    static RequestSpecification analyst() {
        return as(Tokens.of("analyst").in("360000"));
    }

    public static RequestSpecification posting(Tokens token) {
        return as(token).contentType("application/json").header("Idempotency-Key", UUID.randomUUID());
    }

    static JsonPath progress(String query) {
        return analyst()
                .get("/v1/plans/2007/progress?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .using(io.restassured.path.json.config.JsonPathConfig.jsonPathConfig()
                        .numberReturnType(io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    /** Null where nothing was told. */
    static BigDecimal actual(String indicator, String region) {
        return actual(indicator, region, "2007-12");
    }

    static BigDecimal actual(String indicator, String region, String month) {
        Object actual = progress("indicator=" + indicator + "&region=" + region + "&month=" + month)
                .get("rows[0].actual");
        return actual == null ? null : new BigDecimal(actual.toString());
    }

    /** Waits until the gateway has read far enough. */
    public static void await(String what, Supplier<Boolean> reached) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.get()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE + ": " + what);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static void awaitActual(String indicator, String region, String expected) {
        awaitActual(indicator, region, "2007-12", expected);
    }

    public static void awaitActual(String indicator, String region, String month, String expected) {
        await(
                indicator + " in " + region + " is " + expected + " in " + month,
                () -> new BigDecimal(expected).equals(stripped(actual(indicator, region, month))));
    }

    private static BigDecimal stripped(BigDecimal value) {
        return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
