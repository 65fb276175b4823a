package org.ganlao.socialinsurance.oldage.pension;

import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.oldage.pension.PensionOffice.PREVIEWS;
import static org.ganlao.socialinsurance.oldage.pension.PensionOffice.preview;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.socialinsurance.Agency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PensionPreviewTest {

    private final Desk clerk = Agency.ofDonghu().clerk();

    @Test
    void a_retirement_thought_of_is_worked_out_with_its_working() {
        clerk.post(PREVIEWS, preview())
                .statusCode(200)
                .body("entitlement", equalTo("monthly"))
                .body("monthly", equalTo("589.75"))
                .body("trace.formula", hasItem("27800.00 ÷ 139"))
                .body("trace.name", hasItem("social-insurance.average-wage"));
    }

    @ParameterizedTest
    @CsvSource({
        "on, 1940-01-01, retired-before-birth",
        "balance, -0.01, negative-figure",
        "on, 1978-06-01, parameter-missing",
        "region, 369999, unknown-region"
    })
    void what_no_rule_can_work_out_is_refused(String field, String value, String code) {
        clerk.post(PREVIEWS, with(preview(), field, value)).statusCode(422).body("code", equalTo(code));
    }

    @Test
    void a_year_is_stated_once_and_not_below_nothing() {
        Map<String, Object> year = Map.of("year", 2006, "months", 12, "base", "13688.04");

        clerk.post(PREVIEWS, with(preview(), "paid", List.of(year, year)))
                .statusCode(422)
                .body("code", equalTo("year-stated-twice"));
        clerk.post(PREVIEWS, with(preview(), "paid", List.of(with(year, "base", "-1.00"))))
                .statusCode(422)
                .body("code", equalTo("negative-figure"));
    }
}
